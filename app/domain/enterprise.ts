// Owns the standing of an enterprise: how it registers (documents by place), who decides, and what its standing opens.
import { z } from "zod/mini";
import type { Role } from "./permission";
import { accept, type Outcome, refuse } from "./refusal";

export const enterpriseStatuses = [
  "unclaimed",
  "pending",
  "approved",
  "refused",
  "suspended",
] as const;
export type EnterpriseStatus = (typeof enterpriseStatuses)[number];

export const registrationKinds = ["uscc", "hk_business", "macao_business"] as const;
export type RegistrationKind = (typeof registrationKinds)[number];
export const RegistrationKind = z.enum(registrationKinds);

type Law = { from: readonly EnterpriseStatus[]; to: EnterpriseStatus; note?: true };
const by: readonly Role[] = ["operator_reviewer", "operator_admin"];
export const enterpriseMoves = {
  approve: { from: ["pending"], to: "approved" },
  refuse: { from: ["pending"], to: "refused", note: true },
  suspend: { from: ["approved"], to: "suspended", note: true },
  reinstate: { from: ["suspended", "refused"], to: "approved" },
} as const satisfies Record<string, Law>;
export type EnterpriseMove = keyof typeof enterpriseMoves;
export const enterpriseMoveNames = Object.keys(enterpriseMoves) as [
  EnterpriseMove,
  ...EnterpriseMove[],
];

/** Decides an enterprise's standing. Every no is given with a note that the firm reads. */
export function decideEnterpriseMove(
  status: EnterpriseStatus,
  move: EnterpriseMove,
  mover: Role,
  note: string,
): Outcome<EnterpriseStatus> {
  const law: Law = enterpriseMoves[move];
  if (!by.includes(mover)) return refuse("account.not_allowed");
  if (!law.from.includes(status)) return refuse("enterprise.move_not_allowed", { status, move });
  if (law.note && note.trim() === "") return refuse("enterprise.decision_needs_note");
  return accept(law.to);
}

const usccAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const usccWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Whether eighteen characters are a unified social credit code: alphabet and check character of GB 32100-2015. */
export function isUscc(code: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return false;
  const sum = usccWeights.reduce(
    (total, weight, i) => total + weight * usccAlphabet.indexOf(code.charAt(i)),
    0,
  );
  return usccAlphabet.charAt((31 - (sum % 31)) % 31) === code.charAt(17);
}

/** The kind of a registration number as it is written: 8 digits are Hong Kong's, fewer are Macao's. */
export function registrationKindOf(number: string): RegistrationKind {
  if (/^\d{8}$/.test(number)) return "hk_business";
  return isRegistrationNumber("macao_business", number) ? "macao_business" : "uscc";
}

/** Whether a registration number has the form of its kind: GB 32100 on the mainland, the 8-digit business registration
 * number in Hong Kong, the commercial registration number (up to 6 digits, optional suffix) in Macao. */
export function isRegistrationNumber(kind: RegistrationKind, number: string): boolean {
  if (kind === "uscc") return isUscc(number);
  if (kind === "hk_business") return /^\d{8}$/.test(number);
  return /^\d{2,6}([ -]?(SO|EF|CO))?$/i.test(number);
}
