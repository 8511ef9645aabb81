// The demo market: fictional, the same every time (ids and choices come from a seed), its dates around today. Rows are
// written as the verbs would leave them, so that every check of the database holds; the newest steps are announced, so
// that the workers fill inboxes and index as in real life.
import type { Services } from "~/app/platform/services.server";
import { seedFirms } from "./demo/firms";
import { seedListings } from "./demo/listings";
import { seedSchools } from "./demo/schools";
import { seedStories } from "./demo/stories";
import { seedReference } from "./reference";

/** Whether this database holds a market already. */
export async function isSeeded({ db }: Pick<Services, "db">): Promise<boolean> {
  return (await db.school.count()) > 0;
}

/** Fills an empty, migrated database. */
export async function seedDemo({ db, clock }: Pick<Services, "db" | "clock">): Promise<void> {
  await seedReference(db);
  const now = clock.now();
  const firms = await seedFirms(db, now);
  const schools = await seedSchools(db, now);
  const listings = await seedListings(db, now, firms);
  await seedStories(db, now, schools, listings);
}
