// What students of a drawn market pressed, as the engine may know it: six in ten agreed that looks count; each of them saw
// sixty listings that came by and opened those that they would apply for, with that chance. What was saved and applied for
// the generator has drawn already.
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { ago, dice } from "~/prisma/seed/market/dice";
import type { ListingTruth, StudentTruth } from "~/prisma/seed/market/truth";
import { applies } from "./both-say-yes";

const agreeing = 0.6;
const seen = 60;

/** Writes consents and looks. */
export async function press(
  { pool, clock }: Services,
  students: readonly StudentTruth[],
  listings: readonly ListingTruth[],
  seed: number,
): Promise<void> {
  const random = dice(seed);
  const now = clock.now();
  const looks = new Map<string, string>();
  const agreed: string[] = [];
  for (const student of students) {
    if (!random.chance(agreeing)) continue;
    agreed.push(student.id);
    const chanceOf = applies(student, listings);
    for (const listing of random.some(listings, seen))
      if (random.chance(chanceOf(listing))) looks.set(`${student.id} ${listing.id}`, listing.id);
  }
  await pool.query(
    `insert into "Consent" (id, "personId", purpose, version, "givenById", "givenAt")
     select id, person, 'behaviour', 'eval', person, $3 from unnest($1::uuid[], $2::uuid[]) as of (id, person)`,
    [agreed.map(() => newId(now.getTime())), agreed, now],
  );
  await pool.query(
    `insert into "ListingView" ("personId", "listingId", "viewedOn")
     select person, listing, $3 from unnest($1::uuid[], $2::uuid[]) as of (person, listing)`,
    [[...looks.keys()].map((key) => key.split(" ")[0]), [...looks.values()], ago(now, 3)],
  );
}
