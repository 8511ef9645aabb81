// Owns the page of a school's wish of how lists spread: what stands, and what every answer would do, counted on the stored
// lists of the school's own students.
import {
  effectOfSpread,
  setsSpread,
  type SpreadEffect,
  spreads,
} from "~/app/domain/matching-spread";
import { shownFrom } from "~/app/domain/matching-weights.data";
import type { SchoolActor } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { unpackMatches } from "./packed-matches.server";

export type SpreadView = {
  spread: number;
  mayDecide: boolean;
  /** Students who are shown something, of at most so many; none before the first run. */
  counted: number;
  effects: ({ spread: number } & SpreadEffect)[];
};

/** More lists would say the same. */
const most = 2_000;
const ownLists = `
  select l.list from "MatchList" l
  join "MatchRun" r on r.id = l."runId" and r."isCurrent" and r.slot = l.slot
  join "Enrolment" e on e."personId" = l."ownerId" and e.state = 'enrolled'
  where e."schoolId" = $1 order by hashtext(l."ownerId"::text) limit $2`;
const seatsLeft = `
  select id, coalesce(greatest(seats - taken, 0), 1) as seats from "Listing" where id = any($1::uuid[])`;

/** The wish and its effects, for all staff of the school. */
export async function readSpread(
  { db, pool }: Pick<Services, "db" | "pool">,
  actor: SchoolActor,
): Promise<SpreadView> {
  const { schoolId } = actor;
  const [{ matchSpread: spread }, { rows }] = await Promise.all([
    db.school.findUniqueOrThrow({ where: { id: schoolId }, select: { matchSpread: true } }),
    pool.query<{ list: Buffer }>(ownLists, [schoolId, most]),
  ]);
  const lists = rows
    .map(({ list }) => unpackMatches(list).filter(({ need }) => need >= shownFrom))
    .filter((list) => list.length > 0);
  const ids = [...new Set(lists.flatMap((list) => list.map(({ id }) => id)))];
  const { rows: seats } = await pool.query<{ id: Id; seats: number }>(seatsLeft, [ids]);
  const seatsOf = new Map(seats.map((row) => [row.id, row.seats]));
  const asked = [...new Set([...spreads, spread])].sort((a, b) => a - b);
  return {
    ...{ spread, mayDecide: setsSpread(actor.role), counted: lists.length },
    effects:
      lists.length === 0
        ? []
        : asked.map((one) => ({ spread: one, ...effectOfSpread(lists, seatsOf, one) })),
  };
}
