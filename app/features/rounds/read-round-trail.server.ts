// Owns what a school reads of the steps of its round: who did what and when, from the audit lines. Single presses of ranking
// are left out; they are the students' and the firms' own.
import type { SchoolActor } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";

/** `by`: null for the clock. `about`: the firm and listing of a programme, where the step was about one. */
export type TrailLine = { at: Date; action: string; by: string | null; about: string | null };

const most = 200;

/** The steps of a round of the actor's school, the newest first. */
export async function readRoundTrail(
  { db }: Pick<Services, "db">,
  actor: SchoolActor,
  roundId: Id,
): Promise<TrailLine[]> {
  const round = await db.round.findFirst({
    where: { id: roundId, schoolId: actor.schoolId },
    select: {
      programmes: {
        select: {
          id: true,
          listing: { select: { title: true, enterprise: { select: { shortName: true } } } },
        },
      },
      runs: { select: { id: true } },
      entries: {
        where: { appeals: { some: {} } },
        select: { appeals: { select: { id: true } } },
      },
    },
  });
  if (!round) return [];
  const titles = new Map(
    round.programmes.map(({ id, listing }) => [
      id,
      `${listing.enterprise.shortName} · ${listing.title}`,
    ]),
  );
  const lines = await db.auditEntry.findMany({
    where: {
      OR: [
        { subjectKind: "round", subjectId: roundId },
        { subjectKind: "round_programme", subjectId: { in: [...titles.keys()] } },
        { subjectKind: "round_run", subjectId: { in: round.runs.map(({ id }) => id) } },
        {
          subjectKind: "round_appeal",
          subjectId: { in: round.entries.flatMap((one) => one.appeals.map(({ id }) => id)) },
        },
      ],
    },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: most,
    select: { at: true, action: true, actorId: true, subjectId: true },
  });
  const actorIds = lines.flatMap(({ actorId }) => actorId ?? []);
  const people = await db.person.findMany({
    where: { id: { in: [...new Set(actorIds)] } },
    select: { id: true, name: true },
  });
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  return lines.map(({ at, action, actorId, subjectId }) => ({
    ...{ at, action, by: actorId ? (nameOf.get(actorId) ?? null) : null },
    about: titles.get(subjectId) ?? null,
  }));
}
