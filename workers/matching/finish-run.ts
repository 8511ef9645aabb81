// Owns the last part of a run: what the shards found is brought together and balanced, the lists are written beside those of
// the last run, and only when all are there do pages read them.
import { joyOf } from "~/app/domain/matching-order";
import type { MatchListing } from "~/app/domain/matching-views";
import type { Id } from "~/app/domain/values";
import { idBytes, idOfBytes } from "~/app/features/matching/packed-matches.server";
import type { Services } from "~/app/platform/services.server";
import { listLength } from "./compiled-market";
import { balance } from "./equilibrium";
import { atIndex, indexIn, scoresIn } from "./need-keys";
import { packLists } from "./pack-lists";
import { pairsOfLists } from "./pairs-of-lists";
import { type Found, findOpenRun, foundIn, listingsOf, type OpenRun } from "./run-parts";
import { storeLists } from "./store-lists";

/** Finishes a run whose shards are all done; does nothing for one that is over. Throws where a shard is missing. */
export async function finishRun(services: Services, runId: Id): Promise<void> {
  const run = await findOpenRun(services, runId);
  if (!run) return;
  const listings = await listingsOf(services, runId);
  const found: Found[] = [];
  for await (const one of foundIn(services, run)) found.push(one);
  const { persons, ofStudents, ofListings } = together(found, listings.length);
  const prices = balance(
    pairsOfLists({ ofStudents, ofListings }, withNeeds),
    Float32Array.from(listings, seatsOf),
  );
  const ids = listings.map(({ id }) => id);
  const [personIds, listingIds] = [persons.map(idBytes), ids.map(idBytes)];
  const row = (lists: Float64Array) => (n: number) =>
    lists.subarray(n * listLength, (n + 1) * listLength);
  const packed = [
    packLists(persons, row(ofStudents), prices.ofStudents, {
      id: (j) => listingIds[j]!,
      price: (j) => prices.ofListings[j]!,
    }),
    packLists(ids, row(ofListings), prices.ofListings, {
      id: (i) => personIds[i]!,
      price: (i) => prices.ofStudents[i]!,
    }),
  ];
  for (const rows of packed) await storeLists(services, run, rows);
  const unlisted = persons.filter((_, i) => ofStudents[i * listLength] === 0).length;
  await becomeCurrent(services, run, { students: persons.length, unlisted });
}

/** Seats that are left; one where a firm does not say. */
export const seatsOf = ({ seats, taken }: Pick<MatchListing, "seats" | "taken">) =>
  seats === null ? 1 : Math.max(1, seats - taken);

const withNeeds = { index: indexIn, joy: (known: number) => joyOf(scoresIn(known)) };

/** The lists of all shards: students one after another, each listing's best of what every shard has for it. */
function together(found: readonly Found[], listings: number) {
  const persons = found.flatMap(({ persons: of }) =>
    Array.from({ length: of.length / 16 }, (_, n) => idOfBytes(of, 16 * n)),
  );
  const ofStudents = new Float64Array(persons.length * listLength);
  const ofListings = new Float64Array(listings * listLength);
  const shards: { of: Float64Array; before: number }[] = [];
  let before = 0;
  for (const { persons: of, ofStudents: lists, ofListings: theirs } of found) {
    ofStudents.set(lists, before * listLength);
    shards.push({ of: theirs, before });
    before += of.length / 16;
  }
  const all = new Float64Array(found.length * listLength);
  for (let j = 0; j < listings; j++) {
    for (const [n, shard] of shards.entries()) {
      const own = shard.of.subarray(j * listLength, (j + 1) * listLength);
      for (let k = 0; k < listLength; k++) {
        const known = own[k]!;
        all[n * listLength + k] = known && atIndex(known, shard.before + indexIn(known));
      }
    }
    ofListings.set(all.sort().subarray(-listLength).reverse(), j * listLength);
  }
  return { persons, ofStudents, ofListings };
}

async function becomeCurrent(
  { db, clock }: Services,
  { id, parts, startedAt }: OpenRun,
  counts: { students: number; unlisted: number },
): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.matchRun.updateMany({ where: { isCurrent: true }, data: { isCurrent: false } });
    const now = clock.now();
    const { count } = await tx.matchRun.updateMany({
      where: { id, finishedAt: null, failedAt: null },
      data: { ...counts, isCurrent: true, finishedAt: now, touchedAt: now, done: parts },
    });
    if (count === 0) throw new Error(`run ${id} was given up while it was finished`);
    await tx.matchPart.deleteMany({ where: { runId: id } });
    await tx.matchChange.deleteMany({ where: { changedAt: { lt: startedAt }, isPending: false } });
  });
}
