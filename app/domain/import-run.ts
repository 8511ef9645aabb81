// Owns the road of a file from the upload to the market and back: which step leads where, who may bring what, and how
// far a person's files reach. What a row means is the kinds' (posting.ts, roster.ts …); reading files is features/imports'.
import type { OperatorActor, Role, SchoolActor } from "./permission";
import { accept, type Outcome, refuse } from "./refusal";
import type { Id } from "./values";

/** In the order in which they are offered: what somebody brings most comes first. */
export const importKinds = [
  "postings",
  "roster",
  "staff",
  "placements",
  "schools",
  "regions",
  "majors",
  "occupations",
] as const;
export type ImportKind = (typeof importKinds)[number];

export const importStates = [
  "open",
  "checking",
  "checked",
  "committing",
  "committed",
  "undoing",
  "undone",
  "failed",
] as const;
export type ImportState = (typeof importStates)[number];
/** `gone`: the run and its rows are taken away. */
type Law = { from: readonly ImportState[]; to: ImportState | "gone" };

/**
 * Every step there is. `ask…` is a person's, the rest is the machine's answer. What failed can be checked again; an undo
 * that cannot be done leaves the file committed, as it stands.
 */
export const importSteps = {
  choose: { from: ["open", "checked", "failed"], to: "open" },
  askCheck: { from: ["open", "checked", "failed"], to: "checking" },
  check: { from: ["checking"], to: "checked" },
  askCommit: { from: ["checked"], to: "committing" },
  commit: { from: ["committing"], to: "committed" },
  askUndo: { from: ["committed"], to: "undoing" },
  undo: { from: ["undoing"], to: "undone" },
  keep: { from: ["undoing"], to: "committed" },
  fail: { from: ["checking", "committing"], to: "failed" },
  drop: { from: ["open", "checked", "failed"], to: "gone" },
} as const satisfies Record<string, Law>;
export type ImportStep = keyof typeof importSteps;

/** Where a run goes with a step. Refuses `import.step_not_allowed`; nothing else knows the order of things. */
export function decideImportStep(
  state: ImportState,
  step: ImportStep,
): Outcome<ImportState | "gone"> {
  const law: Law = importSteps[step];
  return law.from.includes(state)
    ? accept(law.to)
    : refuse("import.step_not_allowed", { state, step });
}

/** Whether a job is at work on it, so that a page asks again in a moment. */
export function isWorking(state: ImportState): boolean {
  return state === "checking" || state === "committing" || state === "undoing";
}

/** Who may bring which kind of file. */
export const bringers: Record<ImportKind, readonly Role[]> = {
  roster: [
    "school_admin",
    "internship_office",
    "college_office",
    "class_adviser",
    "operator_admin",
  ],
  staff: ["school_admin", "operator_admin"],
  placements: ["school_admin", "internship_office", "college_office", "class_adviser"],
  postings: ["operator_admin"],
  schools: ["operator_admin"],
  regions: ["operator_admin"],
  majors: ["operator_admin"],
  occupations: ["operator_admin"],
};

/** The kinds of files that a role may bring, in the order of the table; none for most roles. */
export function kindsOf(role: Role): ImportKind[] {
  return importKinds.filter((kind) => bringers[kind].includes(role));
}

/** Kinds that belong to one school and hold people. */
export function isOfSchool(kind: ImportKind): boolean {
  return kind === "roster" || kind === "staff" || kind === "placements";
}

export type Importer = OperatorActor | SchoolActor;

/** How far a file reaches: what of the school the person who brought it may change; nulls mean all of it. */
export type ImportScope = { collegeId: Id | null; classId: Id | null; majorCode: string | null };

/** The scope of the person who brings a file. */
export function scopeOf(actor: Importer): ImportScope {
  if (actor.side === "operator") return { collegeId: null, classId: null, majorCode: null };
  const { collegeId, classId, majorCode } = actor;
  return { collegeId, classId, majorCode };
}

/** Under whose name a chosen mapping of columns is remembered. */
export function mappingOwner(actor: Importer): string {
  return actor.side === "school" ? `school:${actor.schoolId}` : "operator";
}

/** What happens to those who are known and not in the file. */
export const goneChoices = ["keep", "end"] as const;

/** What a file does, in rows. `held`: of the new and changed, those that wait for an operator. `gone`: known, not in it. */
export const countNames = ["new", "changed", "same", "faulty", "gone", "held"] as const;
/** `leftOut`: rows that are not for us or that the person took out; absent for none. */
export type RunCounts = Record<(typeof countNames)[number], number> & { leftOut?: number };
export const noCounts: RunCounts = { new: 0, changed: 0, same: 0, faulty: 0, gone: 0, held: 0 };

/** How a staged row came out of the check; `gone` rows are known and stand in no file, `left_out`
 * rows are not for us. */
export const rowOutcomes = [
  "unread",
  "new",
  "changed",
  "same",
  "faulty",
  "gone",
  "left_out",
] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

/** What is wrong with, or worth telling of, one cell. `column` is the kind's name of it; `known` what stands with us
 * instead, where that is the remedy. */
export type CellRemark = { column: string; code: string; value: string; known?: string };
