// Owns what the operator reads of calls for help: those that have climbed to the top, without names and words.
import { topStep } from "~/app/domain/incident";
import type { OperatorActor } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";

export type RaisedIncident = {
  incidentId: Id;
  school: string;
  firm: string;
  openedAt: Date;
  isTaken: boolean;
};

/** What has climbed to the top and is not closed: which school to call about which firm, and nothing of the student. */
export async function listRaised(
  { db }: Pick<Services, "db">,
  _actor: OperatorActor,
): Promise<RaisedIncident[]> {
  const rows = await db.incident.findMany({
    where: { closedAt: null, escalation: { gte: topStep } },
    orderBy: { openedAt: "asc" },
    take: 100,
    select: {
      ...{ id: true, openedAt: true, takenAt: true },
      placement: {
        select: {
          school: { select: { shortName: true } },
          enterprise: { select: { shortName: true } },
        },
      },
    },
  });
  return rows.map(({ id, openedAt, takenAt, placement: { school, enterprise } }) => ({
    ...{ incidentId: id, openedAt, isTaken: takenAt !== null },
    ...{ school: school.shortName, firm: enterprise.shortName },
  }));
}
