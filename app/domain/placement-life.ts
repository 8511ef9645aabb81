// Owns the life of a placement beside its application: what a school arranges, a student finds, the clock begins and ends,
// anybody of the three breaks off. One table. What follows an application's status is placement.ts'.
import type { Role } from "./permission";
import type { PlacementState } from "./placement";
import { accept, type Outcome, refuse } from "./refusal";

export const placementOrigins = ["offer", "arranged", "self_found", "imported"] as const;
export type PlacementOrigin = (typeof placementOrigins)[number];

/** Early end: why, in coded words; `fault` is nobody's unless somebody says so. */
export const endCodes = [
  "work_other_than_agreed",
  "unsafe",
  "pay_missing",
  "firm_closed",
  "firm_ends",
  "health",
  "family",
  "further_study",
  "army",
  "transfer",
  "student_absent",
  "other",
] as const;
export type EndCode = (typeof endCodes)[number];

export type PlacementActor = Role | "guest" | "system";
type Law = {
  by: readonly PlacementActor[];
  from: readonly (PlacementState | "none")[];
  to: PlacementState | "same";
  /** Whoever does it says why. */
  reason?: true;
};
const offices = ["internship_office", "school_admin"] as const;
const staff = ["class_adviser", "college_office", ...offices] as const;
const firm = ["recruiter", "enterprise_admin"] as const;

export const placementSteps = {
  arrange: { by: [...staff, "system"], from: ["none"], to: "confirmed" },
  /** Already running when it came to us, with its history. */
  bring: { by: [...offices, "system"], from: ["none"], to: "running" },
  bring_ended: { by: [...offices, "system"], from: ["none"], to: "closed" },
  /** A student has found a firm; the guardian speaks first, then the adviser, then the college. */
  propose: { by: ["student"], from: ["none"], to: "proposed" },
  guardian_agrees: { by: ["guest", "class_adviser"], from: ["proposed"], to: "school_review" },
  guardian_declines: { by: ["guest"], from: ["proposed"], to: "cancelled" },
  adviser_agrees: { by: ["class_adviser"], from: ["school_review"], to: "school_review" },
  college_agrees: { by: ["college_office", ...offices], from: ["school_review"], to: "confirmed" },
  decline: { by: staff, from: ["school_review", "proposed"], to: "cancelled", reason: true },
  withdraw: {
    ...{ by: ["student"], from: ["proposed", "school_review"], to: "cancelled" },
  },
  /** Changes of what it says, and of its first day, while it has not begun. */
  edit: { by: staff, from: ["confirmed"], to: "confirmed" },
  move_start: { by: staff, from: ["confirmed"], to: "confirmed", reason: true },
  /** Only with an agreement that is valid: the verbs and the clock look. */
  /** What an amendment says that all have signed; by whoever makes it valid. */
  amend: { by: ["college_office", ...offices], from: ["confirmed", "running"], to: "same" },
  start: { by: ["system", ...offices], from: ["confirmed"], to: "running" },
  call_off: { by: staff, from: ["confirmed"], to: "cancelled", reason: true },
  /** By the clock on the last day that all have agreed upon in an amendment. */
  break_off: {
    ...{ by: [...staff, ...firm, "student", "system"], from: ["running"], to: "terminated" },
    reason: true,
  },
  end: { by: ["system", ...offices], from: ["running"], to: "ended" },
  /** Everything the records ask for is there, or the office says why not. */
  close: { by: ["system", ...offices], from: ["ended", "terminated"], to: "closed" },
} as const satisfies Record<string, Law>;
export type PlacementStepName = keyof typeof placementSteps;
export const placementStepNames = Object.keys(placementSteps) as [
  PlacementStepName,
  ...PlacementStepName[],
];

/** Decides where a placement goes; null is one that is not there yet. Refusals: `placement.not_yours_to_move`,
 * `placement.step_not_allowed` with the state, `placement.reason_needed`. */
export function decidePlacementStep(
  state: PlacementState | null,
  step: PlacementStepName,
  by: PlacementActor,
  reason = "",
): Outcome<PlacementState> {
  const law: Law = placementSteps[step];
  if (!law.by.includes(by)) return refuse("placement.not_yours_to_move");
  if (!law.from.includes(state ?? "none"))
    return refuse("placement.step_not_allowed", { state: state ?? "none" });
  if (law.reason && reason.trim() === "") return refuse("placement.reason_needed");
  return accept(law.to === "same" ? state! : law.to);
}

/** The steps that somebody may take, in the order of the table; reasons are asked for later. */
export function placementStepsOpenTo(
  state: PlacementState,
  by: PlacementActor,
): PlacementStepName[] {
  return placementStepNames.filter((step) => decidePlacementStep(state, step, by, "-").ok);
}
