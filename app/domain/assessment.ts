// Owns what firm, teacher and student say of a placement at its end: when it opens, who says what, who may dispute, who
// settles. Nothing here counts a firm's attendance: a mark is never a copy of it (IR-32).
import { z } from "zod/mini";
import type { Party } from "./paper";
import type { Role } from "./permission";
import { accept, type Outcome, refuse } from "./refusal";
import { addDays, Day } from "./values";
import type { PlacementState } from "./placement";

export const assessors = ["firm", "school", "student"] as const satisfies readonly Party[];
export type Assessor = (typeof assessors)[number];
export const outcomes = ["completed", "partly", "none"] as const;
export const causes = ["firm", "student", "school", "nobody"] as const;
export const hirings = ["hired", "offered", "not_hired", "open"] as const;
export const contracts = ["labour", "fixed_term", "dispatch", "other"] as const;

/** Points that each side judges, 1 to 5. */
export const ratingPoints = {
  firm: ["skill", "care", "safety", "teamwork"],
  school: ["tasks", "journal", "growth"],
  student: ["as_agreed", "guidance", "safety_there", "respect"],
} as const satisfies Record<Assessor, readonly string[]>;

const Rating = z.int().check(z.gte(1), z.lte(5));
/** What one side says. Hours missed are the ones agreed and not worked, as this side counts them. */
export const AssessmentContent = z.strictObject({
  outcome: z.enum(outcomes),
  cause: z._default(z.nullable(z.enum(causes)), null),
  lastDay: z._default(z.nullable(Day), null),
  hoursMissed: z._default(z.nullable(z.int().check(z.gte(0), z.lte(5_000))), null),
  ratings: z._default(z.record(z.string(), Rating), {}),
  hired: z._default(z.nullable(z.enum(hirings)), null),
  contract: z._default(z.nullable(z.enum(contracts)), null),
  feedback: z._default(z.string(), ""),
  advice: z._default(z.string(), ""),
});
export type AssessmentContent = z.infer<typeof AssessmentContent>;

export const assessmentStates = ["open", "submitted", "disputed", "resolved"] as const;
export type AssessmentState = (typeof assessmentStates)[number];
export type AssessmentActor = Role | "guest";

const teachers = ["class_adviser", "guiding_teacher", "college_office"] as const;
const offices = ["internship_office", "school_admin"] as const;
const firm = ["recruiter", "mentor", "enterprise_admin", "guest"] as const;
/** Who speaks for a side. `byPhone`: a teacher writes down what the firm said, and says so. */
const speakers: Record<Assessor, readonly AssessmentActor[]> = {
  firm,
  school: [...teachers, ...offices],
  student: ["student"],
};
type Law = { from: readonly AssessmentState[]; to: AssessmentState };
export const assessmentSteps = {
  /** Said, and mended as long as nobody disputes it. */
  submit: { from: ["open", "submitted"], to: "submitted" },
  /** A teacher for a firm that only telephones. */
  write_down: { from: ["open"], to: "submitted" },
  dispute: { from: ["submitted"], to: "disputed" },
  resolve: { from: ["disputed"], to: "resolved" },
} as const satisfies Record<string, Law>;
export type AssessmentStep = keyof typeof assessmentSteps;
export const assessmentStepNames = Object.keys(assessmentSteps) as [
  AssessmentStep,
  ...AssessmentStep[],
];

/** The side for which an actor speaks. */
export function sideOfAssessor(by: AssessmentActor): Assessor | null {
  return assessors.find((side) => speakers[side].includes(by)) ?? null;
}

function mayDo(step: AssessmentStep, of: Assessor, by: AssessmentActor): boolean {
  const side = sideOfAssessor(by);
  const may: Record<AssessmentStep, boolean> = {
    submit: side === of,
    write_down: of === "firm" && side === "school",
    dispute: side !== null && side !== of,
    resolve: (offices as readonly AssessmentActor[]).includes(by),
  };
  return may[step];
}

/** Decides where one side's word goes. Refusals: `assessment.not_yours`, `assessment.step_not_allowed` with the state,
 * `assessment.words_needed` for a dispute or its settlement without a word. */
export function decideAssessmentStep(
  state: AssessmentState,
  step: AssessmentStep,
  of: Assessor,
  by: AssessmentActor,
  words = "",
): Outcome<AssessmentState> {
  const { from, to }: Law = assessmentSteps[step];
  if (!mayDo(step, of, by)) return refuse("assessment.not_yours");
  if (!from.includes(state)) return refuse("assessment.step_not_allowed", { state });
  const needsWords = step === "dispute" || step === "resolve";
  if (needsWords && words.trim() === "") return refuse("assessment.words_needed");
  return accept(to);
}

type Times = { submittedAt: Date | null; disputedAt: Date | null; resolvedAt: Date | null };
/** Where one side's word stands by its columns; null is one that was not given. */
export function assessmentStateOf(row: Times | null | undefined): AssessmentState {
  if (!row?.submittedAt) return "open";
  if (row.resolvedAt) return "resolved";
  return row.disputedAt ? "disputed" : "submitted";
}

type Stay = { state: PlacementState; endsOn: Day | null };
/** Whether a placement is assessed now: from the day before its last one, and when it ended in whatever way. */
export function isAssessed({ state, endsOn }: Stay, today: Day): boolean {
  if (state === "ended" || state === "terminated") return true;
  return state === "running" && endsOn !== null && today >= addDays(endsOn, -1);
}

/** What is not told of an outcome that needs it: why, and until when. */
export function missingOf({
  outcome,
  cause,
  lastDay,
}: Pick<AssessmentContent, "outcome" | "cause" | "lastDay">): ("cause" | "lastDay")[] {
  if (outcome === "completed") return [];
  return [
    ...(cause === null ? (["cause"] as const) : []),
    ...(outcome === "partly" && lastDay === null ? (["lastDay"] as const) : []),
  ];
}
