// Owns the life of a paper that people sign: the consent of a student and a guardian, the three-party agreement, its
// amendments, a certificate. One table: who does a step, from where to where, what must hold, what it undoes. Whose
// paper it is, and whether the law holds, the verbs find out; the words are paper-content.ts'.
import type { Role, SchoolRole } from "./permission";
import { accept, type Outcome, refuse } from "./refusal";

export const paperKinds = ["consent", "agreement", "amendment", "certificate"] as const;
export type PaperKind = (typeof paperKinds)[number];

export const paperStates = [
  "draft",
  "signing",
  "signed",
  "valid",
  "refused",
  "cancelled",
  "expired",
  "ended",
] as const;
export type PaperState = (typeof paperStates)[number];
/** States in which a paper stands; of consents and agreements a placement has one such at a time. */
export const standingPapers = ["draft", "signing", "signed", "valid"] as const;

/** Who signs. `co_host`: the second firm of a placement with two hosts. */
export const parties = ["student", "guardian", "firm", "co_host", "school"] as const;
export type Party = (typeof parties)[number];

/** Those who act by a seal; everybody else by a name. */
export const sealedParties: readonly Party[] = ["firm", "co_host", "school"];

/** Who has to sign each kind. A guardian's consent stands apart from the agreement and comes before it (art. 9); the
 * agreement is the three parties' (art. 14), and the guardian of a minor signs it as well. */
export function signersOf(
  kind: PaperKind,
  { isMinor, hasCoHost }: { isMinor: boolean; hasCoHost: boolean },
): Party[] {
  if (kind === "consent") return ["student", "guardian"];
  if (kind === "certificate") return ["school"];
  const guardian: Party[] = isMinor ? ["guardian"] : [];
  return ["student", ...guardian, "firm", ...(hasCoHost ? (["co_host"] as const) : []), "school"];
}

/** What has to hold before a step; the verbs look. */
export const paperGuards = [
  "terms_whole",
  "law_holds",
  "consent_valid",
  "own_place",
  "code_proved",
  "all_signed",
  "second_person",
  "reason_given",
  "not_started",
] as const;
export type PaperGuard = (typeof paperGuards)[number];

/** A role of the product, somebody with a link, passing time, or an outside service that has seals set. */
export type PaperActor = Role | "guest" | "system" | "seal_service";
export const paperStepNames = [
  "open",
  "sign",
  "enter",
  "refuse",
  "validate",
  "give_back",
  "cancel",
  "replace",
  "expire",
  "end",
] as const;
export type PaperStepName = (typeof paperStepNames)[number];

type Law = {
  by: readonly PaperActor[];
  from: readonly PaperState[];
  /** Where the last missing signature leads stands in `thenTo`. */
  to: PaperState;
  thenTo?: PaperState;
  guards: readonly PaperGuard[];
  /** What takes it back, while nobody has acted upon it. */
  undo: PaperStepName | null;
};
const offices = ["internship_office", "school_admin"] as const satisfies readonly SchoolRole[];
const drawers = ["class_adviser", "college_office", ...offices] as const;
const signers = ["student", "guest", "enterprise_admin", "recruiter", ...offices] as const;

export const paperSteps: Record<PaperStepName, Law> = {
  /** The words are frozen, everybody who signs is told. */
  open: {
    ...{ by: drawers, from: ["draft"], to: "signing" },
    ...{ guards: ["terms_whole", "law_holds", "consent_valid"], undo: "cancel" },
  },
  sign: {
    ...{ by: [...signers, "seal_service"], from: ["signing"], to: "signing", thenTo: "signed" },
    ...{ guards: ["own_place", "code_proved"], undo: null },
  },
  /** Sealed and signed on paper, brought back as a scan, confirmed by a second person. */
  enter: {
    ...{ by: drawers, from: ["signing"], to: "signing", thenTo: "signed" },
    ...{ guards: ["second_person"], undo: null },
  },
  refuse: {
    ...{ by: signers, from: ["signing", "signed"], to: "refused" },
    ...{ guards: ["own_place"], undo: null },
  },
  validate: {
    ...{ by: ["college_office", ...offices], from: ["signed"], to: "valid" },
    ...{ guards: ["all_signed", "law_holds", "consent_valid"], undo: "give_back" },
  },
  /** Before the first day only: what holds while somebody works is ended, not taken back. */
  give_back: {
    ...{ by: ["college_office", ...offices], from: ["valid"], to: "signed" },
    ...{ guards: ["reason_given", "not_started"], undo: "validate" },
  },
  /** By the system when the placement is over before it holds: the reason is that of the placement's own step. */
  cancel: {
    ...{ by: [...drawers, "system"], from: ["draft", "signing", "signed"], to: "cancelled" },
    ...{ guards: ["reason_given"], undo: null },
  },
  /** A new version with other terms takes its place. */
  replace: {
    ...{ by: drawers, from: ["signing", "signed"], to: "cancelled" },
    ...{ guards: ["terms_whole", "law_holds"], undo: null },
  },
  expire: { by: ["system"], from: ["signing"], to: "expired", guards: [], undo: null },
  end: { by: ["system", ...offices], from: ["valid"], to: "ended", guards: [], undo: null },
};

/** Decides where a paper goes. `isLast`: this signature is the last one that was missing. Refusals:
 * `paper.not_yours_to_move`, `paper.step_not_allowed` with the state. What its guards ask is the verbs'. */
export function decidePaperStep(
  state: PaperState,
  step: PaperStepName,
  by: PaperActor,
  isLast = false,
): Outcome<PaperState> {
  const law = paperSteps[step];
  if (!law.by.includes(by)) return refuse("paper.not_yours_to_move");
  if (!law.from.includes(state)) return refuse("paper.step_not_allowed", { state });
  return accept(isLast && law.thenTo ? law.thenTo : law.to);
}

/** The steps that somebody may take from here, in the order of the table: what a page offers as buttons. */
export function paperStepsOpenTo(state: PaperState, by: PaperActor): PaperStepName[] {
  return paperStepNames.filter((step) => decidePaperStep(state, step, by).ok);
}

/** Whether a role draws papers up: drafts, what goes out to be signed, amendments. */
export function drawsPapers(role: PaperActor): boolean {
  return paperSteps.open.by.includes(role);
}

/** An agreement is known by year and count, what belongs to it by a letter behind: `2026-0017`, `2026-0017-C`,
 * `2026-0017-A2`; a later version of the same by `-V2`. */
export function paperNumber(year: number, count: number): string {
  return `${String(year)}-${String(count).padStart(4, "0")}`;
}
