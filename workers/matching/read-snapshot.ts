// Owns what a run takes of the database: every student at a school who wants to be recommended to, every listing on the
// market, as the law of fit sees them. Rows are read in batches, ascending by id.
import { isOpen } from "~/app/domain/listing";
import type { MatchMarket } from "~/app/domain/matching-views";
import {
  type WeighedListing,
  type WeighedStudent,
  weighListing,
  weighStudent,
} from "~/app/domain/matching-weighed";
import { dayOf, type Id } from "~/app/domain/values";
import { matchListingSelect, toMatchListing } from "~/app/features/matching/match-listing.server";
import { matchStudentSelect, toMatchStudent } from "~/app/features/matching/match-student.server";
import { readMarket } from "~/app/features/matching/read-market.server";
import type { Services } from "~/app/platform/services.server";

/** The two sides made ready, and whose each student's view is. */
export type Snapshot = {
  known: MatchMarket;
  students: WeighedStudent[];
  listings: WeighedListing[];
  personOf: ReadonlyMap<WeighedStudent, Id>;
  now: Date;
};

const batch = 1_000;
const following = (after: Id | null) => (after ? { id: { gt: after } } : {});

/** Reads the market of this moment. */
export async function readSnapshot(services: Services): Promise<Snapshot> {
  const { db, clock } = services;
  const now = clock.now();
  const known = await readMarket(services);
  const personOf = new Map<WeighedStudent, Id>();
  await inBatches(
    (after) =>
      db.person.findMany({
        where: {
          ...following(after),
          enrolments: { some: { state: "enrolled" } },
          OR: [{ profile: null }, { profile: { recommendations: true } }],
        },
        select: { id: true, ...matchStudentSelect },
        ...{ orderBy: { id: "asc" }, take: batch },
      }),
    (row) => {
      const student = toMatchStudent(row, dayOf(now));
      if (student) personOf.set(weighStudent(student, known), row.id);
    },
  );
  const listings: WeighedListing[] = [];
  await inBatches(
    (after) =>
      db.listing.findMany({
        where: { ...following(after), status: "live", source: "posted" },
        select: matchListingSelect,
        ...{ orderBy: { id: "asc" }, take: batch },
      }),
    (row) => {
      const listing = toMatchListing(row, null);
      if (isOpen(listing, now)) listings.push(weighListing(listing, known));
    },
  );
  return { known, students: [...personOf.keys()], listings, personOf, now };
}

async function inBatches<Row extends { id: Id }>(
  read: (after: Id | null) => Promise<Row[]>,
  take: (row: Row) => void,
): Promise<void> {
  for (let after: Id | null = null; ;) {
    const rows: Row[] = await read(after);
    for (const row of rows) take(row);
    if (rows.length < batch) return;
    after = rows.at(-1)?.id ?? null;
  }
}
