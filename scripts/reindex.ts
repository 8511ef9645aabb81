// `npm run search:reindex`: fills the search index anew from PostgreSQL, which is the truth.
// Keeping it true from then on is the worker's.
import { pathToFileURL } from "node:url";
import { readEnv } from "~/app/platform/env.server";
import { createServices, type Services } from "~/app/platform/services.server";
import { isVisible, listingSelect, toDocument } from "~/search/listings";
import { runCommand } from "./command";

const BATCH = 2000;

/** Applies the settings, empties the index and puts every visible listing in; returns how many. Safe to repeat. */
export async function reindex({ db, search, clock, text, reference }: Services): Promise<number> {
  const index = search.listings;
  await index.applySettings();
  await index.clear();
  let count = 0;
  for (let after = NIL; ;) {
    const rows = await db.listing.findMany({
      where: { id: { gt: after } },
      orderBy: { id: "asc" },
      take: BATCH,
      select: listingSelect,
    });
    const last = rows.at(-1);
    if (!last) return count;
    const documents = rows
      .filter((row) => isVisible(row, clock.now()))
      .map((row) => toDocument(row, text, reference));
    await index.upsert(documents);
    count += documents.length;
    after = last.id;
  }
}

const NIL = "00000000-0000-0000-0000-000000000000";

/** Whether the index is empty though listings are live: the start of an engine that lost its data, or a new one. */
export async function isEmpty({ db, search }: Services): Promise<boolean> {
  if ((await search.listings.count()) > 0) return false;
  return (await db.listing.count({ where: { status: "live" } })) > 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runCommand(async (run) => {
    const services = await createServices(readEnv(), "reindex");
    run.onEnd(() => services.close());
    const count = await run.step("search index", () => reindex(services));
    console.log(`${count} listings`);
  });
}
