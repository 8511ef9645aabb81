// Owns the list of a school's rounds, and whose students a new one may be for.
import type { SchoolActor } from "~/app/domain/permission";
import { type RoundKind, runsRounds, type RoundState } from "~/app/domain/round";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";

type On = Pick<Services, "db">;

export type RoundLine = {
  roundId: Id;
  name: string;
  kind: RoundKind;
  state: RoundState;
  rankUntil: Date;
  programmes: number;
  entries: number;
};

/** The rounds of the actor's school, the newest first. */
export async function listSchoolRounds({ db }: On, actor: SchoolActor): Promise<RoundLine[]> {
  const rows = await db.round.findMany({
    where: { schoolId: actor.schoolId },
    orderBy: { createdAt: "desc" },
    take: 100,
    select: {
      ...{ id: true, name: true, kind: true, state: true, rankUntil: true },
      _count: { select: { programmes: true, entries: { where: { choices: { some: {} } } } } },
    },
  });
  return rows.map(({ id, kind, _count, ...row }) => ({
    ...{ ...row, roundId: id, kind: kind as RoundKind },
    ...{ programmes: _count.programmes, entries: _count.entries },
  }));
}

/** Classes with somebody at school, for a new round; none for who does not run rounds. */
export async function listClasses({ db }: On, actor: SchoolActor) {
  if (!runsRounds(actor.role)) return [];
  return db.schoolClass.findMany({
    where: { schoolId: actor.schoolId, enrolments: { some: { state: "enrolled" } } },
    orderBy: [{ entryYear: "desc" }, { name: "asc" }],
    select: { id: true, name: true },
  });
}
