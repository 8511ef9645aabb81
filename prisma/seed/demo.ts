// The demo market: fictional, the same every time (ids and choices come from a seed), its dates around today. Rows are
// written as the verbs would leave them, so that every check of the database holds; the newest steps are announced, so
// that the workers fill inboxes and index as in real life.
import type { Services } from "~/app/platform/services.server";
import { leaveFaultyRoster } from "./demo/faulty-roster";
import { makeDemoPlacements } from "./demo/placements";
import { makeDemoRounds } from "./demo/rounds";
import { completePlacements } from "./demo/whole-placements";
import { idOf } from "./market/dice";
import { demoSize, type MarketCounts, type MarketSize, seedMarket } from "./market/seed-market";
import { seedReference } from "./reference";

/** Whether this database holds a market already; one whose loading was killed does not, and is completed. */
export async function isSeeded({ db }: Pick<Services, "db">): Promise<boolean> {
  if ((await db.school.count()) === 0) return false;
  const isOurs = await db.school.findUnique({ where: { id: idOf("school", "beijiang") } });
  return !isOurs || (await db.group.count()) > 0;
}

/** Fills an empty, migrated database; the demo's own size unless told otherwise. */
export async function seedDemo(
  services: Services,
  size: MarketSize = demoSize,
): Promise<MarketCounts> {
  await seedReference(services.db);
  const counts = await seedMarket(services, size);
  await leaveFaultyRoster(services);
  await makeDemoRounds(services);
  await makeDemoPlacements(services);
  await completePlacements(services);
  return counts;
}
