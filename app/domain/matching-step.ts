// Owns what one step is: what a student would have more after it, and which steps a listing suggests. What a step is worth
// is asked of the law by matching-steps.ts.
import type { ListingKind } from "./listing";
import type { Shift } from "./listing-terms";
import type { Gate, GateCode } from "./matching-gates";
import type { MatchStudent } from "./matching-views";
import type { WeighedListing, WeighedStudent } from "./matching-weighed";
import type { PartCode } from "./matching-weights.data";

/** skill: learnt in a course; proof: shown in a record where it is only said; the last three are changes of a wish. */
export const stepKinds = ["certificate", "skill", "proof", "place", "kind", "shift"] as const;
export type StepKind = (typeof stepKinds)[number];
export type Step = { kind: StepKind; code: string };

/** The student after a step; nothing else is changed. */
export function withStep(student: MatchStudent, { kind, code }: Step): MatchStudent {
  return { ...student, ...changes[kind](student, code) };
}

const changes: Record<StepKind, (student: MatchStudent, code: string) => Partial<MatchStudent>> = {
  certificate: ({ certificates }, code) => ({ certificates: [...certificates, code] }),
  skill: ({ skills }, code) => ({ skills: [...skills, { code, strength: "course" }] }),
  proof: ({ skills }, code) => ({ skills: [...skills, { code, strength: "shown" }] }),
  place: ({ wishedPlaces }, code) => ({ wishedPlaces: [...wishedPlaces, code] }),
  kind: ({ wishedKinds }, code) => ({ wishedKinds: [...wishedKinds, code as ListingKind] }),
  shift: ({ refusedShifts, refusesNight }, code) => {
    const kept = refusedShifts.filter((shift: Shift) => shift !== code);
    return { refusedShifts: kept, refusesNight: refusesNight && code !== "nights" };
  },
};

/** The steps that a listing suggests to a student: what it names and the student lacks, and wishes that shut it out. */
export function stepsFor(
  { student, features }: WeighedStudent,
  { listing }: WeighedListing,
  gates: readonly Gate[],
): Step[] {
  const certificates = new Set([...listing.certificates, ...lackingAt(gates)]);
  const isLeft = (code: string) => !student.certificates.includes(code);
  return [
    ...stepsOf("certificate", [...certificates].filter(isLeft)),
    ...listing.skills.map(({ code }): Step => {
      return { kind: features.has(`skill:${code}`) ? "proof" : "skill", code };
    }),
    ...stepsOf("place", isShut(gates, "places") ? listing.placeCodes : []),
    ...stepsOf("kind", isShut(gates, "kind") ? [listing.kind] : []),
    ...stepsOf("shift", isShut(gates, "shifts") ? [shiftOf(gates, listing.shift)] : []),
  ];
}

/** Whether a step may change anything between a student and a listing. */
export function reachesOf(
  step: Step,
  { listing, entries }: WeighedListing,
  gates: readonly Gate[],
) {
  const { kind, code } = step;
  if (kind === "skill" || kind === "proof") return listing.skills.some((one) => one.code === code);
  if (kind !== "certificate") return gates.some(({ is }) => is === "fails");
  if (listing.certificates.includes(code) || lackingAt(gates).includes(code)) return true;
  return entries.some(({ feature }) => feature.startsWith("useful:"));
}

const stepsOf = (kind: StepKind, codes: readonly string[]): Step[] =>
  codes.map((code) => ({ kind, code }));
const isShut = (gates: readonly Gate[], gate: GateCode) =>
  gates.some(({ code, is }) => code === gate && is === "fails");
const lackingAt = (gates: readonly Gate[]) =>
  gates.find(({ code }) => code === "certificates")?.facts.lacking ?? [];

const listed = ["skills", "languages", "certificates"] as const;
export type Listed = (typeof listed)[number];
/** Whether a part names what is lacking, whatever else of it is there. */
export const isListed = (code: PartCode): code is Listed => listed.some((one) => one === code);

/** What a part names as lacking, but for certificates that the law asks for: those are told as the law. */
export function lackingBesideLaw(
  gates: readonly Gate[],
  code: PartCode,
  lacking: readonly string[],
): readonly string[] {
  if (code !== "certificates") return lacking;
  return lacking.filter((one) => !lackingAt(gates).includes(one));
}

function shiftOf(gates: readonly Gate[], shift: Shift | null): string {
  const because = gates.find(({ code }) => code === "shifts")?.facts.because;
  return because === "nights" || shift === null ? "nights" : shift;
}
