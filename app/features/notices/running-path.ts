// Owns which page of a running placement is whose: where somebody who is told of it acts.
import type { Audience } from "~/app/domain/notice-audiences";
import { paths } from "~/app/paths";
import type { Matter, Subject } from "./read-matter.server";
import type { RunningKind } from "./read-running-matter.server";

type Running = NonNullable<Matter["running"]>;
type Of = (id: string, running: Running) => string;

const forStudent: Record<RunningKind, Of> = {
  placement: (_id, { placementId }) => paths.student.placement({ of: placementId }),
  week: (_id, { placementId, weekOf }) =>
    weekOf
      ? paths.student.journalWeek(weekOf, { of: placementId })
      : paths.student.placementJournal({ of: placementId }),
  incident: (_id, { placementId }) => paths.student.placementHelp({ of: placementId }),
  absence: (_id, { placementId }) => paths.student.placementLeave({ of: placementId }),
  pay: (_id, { placementId }) => paths.student.placementPay({ of: placementId }),
  assessment: (_id, { placementId }) => paths.student.placementAssessment({ of: placementId }),
};
const forSchool: Record<RunningKind, Of> = {
  placement: (id) => paths.school.placement(id),
  week: (id) => paths.school.journalEntry(id),
  incident: (id) => paths.school.incident(id),
  absence: () => paths.school.followUp(),
  pay: () => paths.school.followUp(),
  assessment: (_id, { placementId }) => paths.school.placementAssessment(placementId),
};

/** Where an audience reads of a running placement, or acts on it. */
export function runningPath(audience: Audience, { kind, id }: Subject, running: Running): string {
  const of = kind as RunningKind;
  if (audience === "student") return forStudent[of](id, running);
  if (audience === "operators") return paths.operator.incidents();
  if (audience !== "firm") return forSchool[of](id, running);
  if (of === "placement") return paths.enterprise.home();
  return of === "assessment"
    ? paths.enterprise.assessment(running.placementId)
    : paths.enterprise.journals();
}
