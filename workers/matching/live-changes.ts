// Owns the bringing of changes into stored lists within seconds, without a run: what waits is read anew, placed in the
// market in memory, and the lists that became others are written over in place.
import type { Id } from "~/app/domain/values";
import { idBytes } from "~/app/features/matching/packed-matches.server";
import type { Services } from "~/app/platform/services.server";
import type { LiveMarket } from "./live-market";
import type { LiveSide } from "./live-side";
import type { CurrentRun } from "./load-market";
import { packLists } from "./pack-lists";
import { readListings, readStudents } from "./read-sides";
import { storeLists } from "./store-lists";

type Change = { ownerId: Id; isPerson: boolean };
/** So many changes are placed before lists are written. */
const batch = 20;

/** Takes in what waits; returns how many changes it were. One process at a time. */
export async function takeInChanges(services: Services, market: LiveMarket): Promise<number> {
  const { rows } = await services.pool.query<Change>(
    `update "MatchChange" set "isPending" = false where "ownerId" in (
       select "ownerId" from "MatchChange" where "isPending" order by "changedAt" limit $1
       for update skip locked)
     returning "ownerId", "isPerson"`,
    [batch],
  );
  await placeChanges(services, market, rows);
  return rows.length;
}

/** Takes in once more what changed since the run of this market read its rows. */
export async function takeInSince(
  services: Services,
  market: LiveMarket,
  { startedAt }: CurrentRun,
): Promise<void> {
  const { rows } = await services.pool.query<Change>(
    `select "ownerId", "isPerson" from "MatchChange" where "changedAt" >= $1 and not "isPending"`,
    [startedAt],
  );
  for (let at = 0; at < rows.length; at += batch)
    await placeChanges(services, market, rows.slice(at, at + batch));
}

async function placeChanges(services: Services, market: LiveMarket, changes: readonly Change[]) {
  if (changes.length === 0) return;
  const now = services.clock.now();
  for (const place of await readChanged(services, market, changes, now)) place();
  await writeTouched(services, market);
}

/** Reads whoever changed into the market; returns how each is placed. Whom no row knows any more has left it. */
async function readChanged(
  services: Services,
  market: LiveMarket,
  changes: readonly Change[],
  now: Date,
): Promise<(() => void)[]> {
  const idsOf = (person: boolean) =>
    changes.flatMap(({ ownerId, isPerson }) => (isPerson === person ? [ownerId] : []));
  const gone = { students: new Set(idsOf(true)), listings: new Set(idsOf(false)) };
  const places: (() => void)[] = [];
  const student = (index: number) => places.push(() => market.placeStudent(index, now));
  const listing = (index: number) => places.push(() => market.placeListing(index, now));
  for await (const some of readStudents(services, { id: { in: idsOf(true) } }, now))
    for (const one of some) {
      gone.students.delete(one.id);
      student(market.knowStudent(one.id, one.student));
    }
  for await (const some of readListings(services, { id: { in: idsOf(false) } }, now))
    for (const one of some) {
      gone.listings.delete(one.id);
      listing(market.knowListing(one.id, one));
    }
  for (const id of gone.students)
    if (market.students.find(id) !== undefined) student(market.knowStudent(id, null));
  for (const id of gone.listings)
    if (market.listings.find(id) !== undefined) listing(market.knowListing(id, null));
  return places;
}

async function writeTouched(services: Services, market: LiveMarket): Promise<void> {
  const { run, students, listings, touched } = market;
  await write(services, run, [...touched.students], students, listings);
  await write(services, run, [...touched.listings], listings, students);
  touched.students.clear();
  touched.listings.clear();
}

async function write(
  services: Services,
  run: { id: Id; slot: number },
  rows: readonly number[],
  side: LiveSide<unknown>,
  others: LiveSide<unknown>,
): Promise<void> {
  if (rows.length === 0) return;
  const packed = packLists(
    rows.map((row) => side.ids[row]!),
    (n) => side.listOf(rows[n]!),
    Float32Array.from(rows, (row) => side.prices[row]!),
    { id: (index) => idBytes(others.ids[index]!), price: (index) => others.prices[index]! },
  );
  await storeLists(services, run, packed);
}
