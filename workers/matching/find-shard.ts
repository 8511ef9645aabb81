// Owns one shard of a run: some of the students are held against all listings, and the best of both sides are kept for the
// end of the run, which knows those of the other shards.
import { scoresOf } from "~/app/domain/matching";
import type { MatchMarket } from "~/app/domain/matching-views";
import {
  type WeighedStudent,
  type WeighedListing,
  weighListing,
  weighStudent,
} from "~/app/domain/matching-weighed";
import type { Id } from "~/app/domain/values";
import { idBytes } from "~/app/features/matching/packed-matches.server";
import { announce } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { findBest } from "./best-lists";
import { compileMarket } from "./compile-market";
import { listLength } from "./compiled-market";
import { withNeed } from "./need-keys";
import { readStudents } from "./read-sides";
import { findOpenRun, type Found, keepFound, listingsOf } from "./run-parts";
import { indexOf } from "./top-lists";

/** Finds the best of a shard and announces the end when it was the last, unless the caller does it all `quietly`. Does nothing
 * for a shard that is done or a run that is over; twice at once, the first one counts. */
export async function findShard(
  services: Services,
  runId: Id,
  number: number,
  quietly = false,
): Promise<void> {
  const { db, clock } = services;
  const run = await findOpenRun(services, runId);
  const undone = { runId, number, doneAt: null };
  const part = run && (await db.matchPart.findFirst({ where: undone }));
  if (!part) return;
  const { known, startedAt: now } = run;
  const personOf = new Map<WeighedStudent, Id>();
  if (part.firstId && part.lastId) {
    const where = { id: { gte: part.firstId, lte: part.lastId } };
    for await (const some of readStudents(services, where, now))
      for (const { id, student } of some) personOf.set(weighStudent(student, known), id);
  }
  const listings = (await listingsOf(services, runId)).map((one) => weighListing(one, known));
  await keepFound(services, runId, number, findIn(personOf, listings, known, now));
  await db.$transaction(async (tx) => {
    const { count } = await tx.matchPart.updateMany({
      where: undone,
      data: { doneAt: clock.now() },
    });
    if (count === 0) return;
    const { done, parts } = await tx.matchRun.update({
      where: { id: runId },
      data: { done: { increment: 1 }, touchedAt: clock.now() },
      select: { done: true, parts: true },
    });
    if (done === parts - 1 && !quietly)
      await announce(tx, clock.now(), { name: "matching.found", runId });
  });
}

function findIn(
  personOf: ReadonlyMap<WeighedStudent, Id>,
  listings: readonly WeighedListing[],
  known: MatchMarket,
  now: Date,
): Found {
  const { market, students } = compileMarket([...personOf.keys()], listings, known, now);
  const { ofStudents, ofListings } = findBest(market);
  const need = (i: number, j: number) => scoresOf(students[i]!, listings[j]!, known).need;
  return {
    persons: Buffer.concat(students.map((student) => idBytes(personOf.get(student)!))),
    ofStudents: withNeeds(ofStudents, need),
    ofListings: withNeeds(ofListings, (j, i) => need(i, j)),
  };
}

/** The same keys with the need points behind them. */
const withNeeds = (lists: Int32Array, need: (row: number, other: number) => number) =>
  Float64Array.from(lists, (key, n) =>
    key === 0 ? 0 : withNeed(key, need(Math.floor(n / listLength), indexOf(key))),
  );
