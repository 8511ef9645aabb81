// Owns «我需要帮助»: what it can be about, who is on duty at each step, and its 24-hour clock. The firm has no part in any of
// it. Who these people are by name is the features'.
import type { Role, SchoolRole } from "./permission";
import { accept, type Outcome, refuse } from "./refusal";

export const incidentKinds = [
  "unsafe",
  "injury",
  "harassment",
  "overtime",
  "pay",
  "lodging",
  "other",
] as const;
export type IncidentKind = (typeof incidentKinds)[number];

/** Telephone numbers that help at once, whoever is on duty: police, ambulance, labour security, the line of young people. */
export const callNumbers = ["110", "120", "12333", "12355"] as const;

const hour = 3_600_000;
/** Until somebody has taken it over; then until it is closed. It climbs one step when the time is over. */
export const answerHours = 24;
export const closeHours = 72;
/** 0: teacher and duty list; 1: internship office and school; 2: leaders of the school and the operator. */
export const topStep = 2;

/** Roles that read and handle incidents of students in their scope. */
export const dutyRoles = [
  ...(["class_adviser", "guiding_teacher", "college_office"] as const),
  ...(["internship_office", "school_admin"] as const),
] as const satisfies readonly SchoolRole[];

/** Whether a role is one that hears of incidents at all. */
export function isOnDuty(role: Role): boolean {
  return (dutyRoles as readonly Role[]).includes(role);
}

export type IncidentState = "open" | "taken" | "closed";
export const incidentSteps = {
  take: { from: ["open", "taken"], to: "taken" },
  note: { from: ["open", "taken"], to: null },
  close: { from: ["taken"], to: "closed" },
} as const satisfies Record<string, { from: readonly IncidentState[]; to: IncidentState | null }>;
export type IncidentStep = keyof typeof incidentSteps;
export const incidentStepNames = Object.keys(incidentSteps) as [IncidentStep, ...IncidentStep[]];

/** Where an incident stands by its columns. */
export function incidentStateOf(of: {
  takenAt: Date | null;
  closedAt: Date | null;
}): IncidentState {
  if (of.closedAt) return "closed";
  return of.takenAt ? "taken" : "open";
}

/** Decides where an incident goes. Refusals: `incident.not_yours` for roles off duty, `incident.step_not_allowed` with the
 * state, `incident.words_needed` for a note or a close without a word. */
export function decideIncidentStep(
  state: IncidentState,
  step: IncidentStep,
  by: Role,
  words = "",
): Outcome<IncidentState> {
  const { from, to }: { from: readonly IncidentState[]; to: IncidentState | null } =
    incidentSteps[step];
  if (!isOnDuty(by)) return refuse("incident.not_yours");
  if (!from.includes(state)) return refuse("incident.step_not_allowed", { state });
  if (step !== "take" && words.trim() === "") return refuse("incident.words_needed");
  return accept(to ?? state);
}

/** The instant by which somebody has to have taken over an incident that was opened, or has climbed, at another. */
export function answerDue(at: Date): Date {
  return new Date(at.getTime() + answerHours * hour);
}

/** The instant by which an incident taken over at another has to be closed. */
export function closeDue(at: Date): Date {
  return new Date(at.getTime() + closeHours * hour);
}

/** The next step of an incident whose time is over, with its next time; null where its time is not over, it is closed, or it
 * has climbed to the top. */
export function nextEscalation(
  of: { escalation: number; dueAt: Date; takenAt: Date | null; closedAt: Date | null },
  now: Date,
): { escalation: number; dueAt: Date } | null {
  if (of.closedAt || of.dueAt > now || of.escalation >= topStep) return null;
  const dueAt = of.takenAt ? closeDue(now) : answerDue(now);
  return { escalation: of.escalation + 1, dueAt };
}
