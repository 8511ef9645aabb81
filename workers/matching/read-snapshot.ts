// Owns the whole market of one moment in memory, as the law of fit sees it: for evaluations and measurements. Runs read it
// in parts (plan-run.ts, find-shard.ts).
import type { MatchMarket } from "~/app/domain/matching-views";
import {
  type WeighedListing,
  type WeighedStudent,
  weighListing,
  weighStudent,
} from "~/app/domain/matching-weighed";
import type { Id } from "~/app/domain/values";
import { readMarket } from "~/app/features/matching/read-market.server";
import type { Services } from "~/app/platform/services.server";
import { readListings, readStudents } from "./read-sides";

/** The two sides made ready, and whose each student's view is. */
export type Snapshot = {
  known: MatchMarket;
  students: WeighedStudent[];
  listings: WeighedListing[];
  personOf: ReadonlyMap<WeighedStudent, Id>;
  now: Date;
};

/** Reads the market of this moment. */
export async function readSnapshot(services: Services): Promise<Snapshot> {
  const now = services.clock.now();
  const known = await readMarket(services);
  const personOf = new Map<WeighedStudent, Id>();
  for await (const some of readStudents(services, {}, now))
    for (const { id, student } of some) personOf.set(weighStudent(student, known), id);
  const listings: WeighedListing[] = [];
  for await (const some of readListings(services, {}, now))
    listings.push(...some.map((listing) => weighListing(listing, known)));
  return { known, students: [...personOf.keys()], listings, personOf, now };
}
