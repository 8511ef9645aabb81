// Owns a run over the whole market: snapshot, the best of both sides, balance, lists in their order, written beside those
// of the last run; only when all are there do pages read them. A run that breaks off leaves the last one as it was.
import { needParts, pointsOf, wantParts } from "~/app/domain/matching";
import { weightsVersion } from "~/app/domain/matching-weights.data";
import type { Id } from "~/app/domain/values";
import {
  idBytes,
  packedBytes,
  packEntry,
  packHead,
} from "~/app/features/matching/packed-matches.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { findBest } from "./best-lists";
import { compileMarket } from "./compile-market";
import { listLength } from "./compiled-market";
import { balance, rankOf } from "./equilibrium";
import { pairsOfLists } from "./pairs-of-lists";
import { readSnapshot, type Snapshot } from "./read-snapshot";
import { type PackedRows, storeLists } from "./store-lists";
import { fitOf, indexOf } from "./top-lists";

/** Scores the market of this moment and lets pages read it; returns the run's id. */
export async function runMatching(services: Services): Promise<Id> {
  const run = await begin(services);
  try {
    const snapshot = await readSnapshot(services);
    for (const rows of listsOf(snapshot)) await storeLists(services, run, rows);
    await finish(services, run.id, snapshot);
  } catch (error) {
    const failedAt = services.clock.now();
    await services.db.matchRun.update({ where: { id: run.id }, data: { failedAt } });
    throw error;
  }
  return run.id;
}

async function begin({ db, clock }: Services) {
  const startedAt = clock.now();
  const current = await db.matchRun.findFirst({ where: { isCurrent: true } });
  const run = { id: newId(startedAt.getTime()), slot: current?.slot === 0 ? 1 : 0 };
  await db.matchRun.create({ data: { ...run, weightsVersion, startedAt } });
  return run;
}

async function finish({ db, clock }: Services, id: Id, { students, listings }: Snapshot) {
  const counts = { students: students.length, listings: listings.length };
  await db.$transaction([
    db.matchRun.updateMany({ where: { isCurrent: true }, data: { isCurrent: false } }),
    db.matchRun.update({
      where: { id },
      data: { ...counts, isCurrent: true, finishedAt: clock.now() },
    }),
  ]);
}

/** The lists of both sides, each in the order of the balance. */
function listsOf({ students: all, listings, known, personOf, now }: Snapshot): PackedRows[] {
  const { market, students } = compileMarket(all, listings, known, now);
  const best = findBest(market);
  const seats = Float32Array.from(listings, ({ listing: { seats: most, taken } }) =>
    most === null ? 1 : Math.max(1, most - taken),
  );
  const prices = balance(pairsOfLists(best), seats);
  const persons = students.map((student) => personOf.get(student)!);
  const ids = listings.map(({ listing }) => listing.id);
  const scores = (i: number, j: number) => {
    const [s, l] = [students[i]!, listings[j]!];
    return { want: pointsOf(wantParts(s, l, known)), need: pointsOf(needParts(s, l, known)) };
  };
  const forStudents = { owners: persons, others: ids, own: prices.ofStudents };
  const forListings = { owners: ids, others: persons, own: prices.ofListings };
  return [
    pack(best.ofStudents, { ...forStudents, prices: prices.ofListings, scores }),
    pack(best.ofListings, {
      ...{ ...forListings, prices: prices.ofStudents },
      scores: (j, i) => scores(i, j),
    }),
  ];
}

type Side = {
  owners: readonly Id[];
  others: readonly Id[];
  own: Float32Array;
  /** Of the others. */
  prices: Float32Array;
  scores: (owner: number, other: number) => { want: number; need: number };
};

function pack(lists: Int32Array, { owners, others, own, prices, scores }: Side): PackedRows {
  const bytes = packedBytes(listLength);
  const packed = Buffer.alloc(owners.length * bytes);
  const ids = others.map(idBytes);
  const rank = (key: number) => rankOf(fitOf(key) / 1000, prices[indexOf(key)]!, 1);
  for (let row = 0; row < owners.length; row++) {
    const keys = [...lists.subarray(row * listLength, (row + 1) * listLength)].filter(Boolean);
    keys.sort((a, b) => rank(b) - rank(a) || b - a);
    packHead(packed, row * bytes, keys.length);
    for (const [n, key] of keys.entries()) {
      const other = indexOf(key);
      packEntry(packed, row * bytes, n, { id: ids[other]!, ...scores(row, other) });
    }
  }
  return { owners: Buffer.concat(owners.map(idBytes)), lists: packed, bytes, prices: own };
}
