// Owns the safety net: what should be in each index, what is there. Repairs what an outage or a lost job left behind, and
// what passing time changes (a listing that ends, a student who comes of age). The truths stand in index-truths.ts.
import { z } from "zod";
import type { Services } from "~/app/platform/services.server";
import type { Id } from "~/app/domain/values";
import { defineJob } from "../define-job";
import { type IndexName, truths } from "../index-truths";
import { rebuildIndex } from "../rebuild-index";

const batch = 2000;
const page = 1000;

/** Makes an index of older settings anew, then repairs every difference; does nothing while the engine is away. */
export const reconcileSearch = defineJob({
  name: "reconcile-search",
  payload: z.object({}),
  attempts: 1,
  run: async (services) => {
    await reconcile(services, "listings");
    await reconcile(services, "students");
  },
});

async function reconcile(services: Services, name: IndexName): Promise<void> {
  const index = services.search[name];
  if (!(await index.isHealthy())) return;
  // A wiped engine would make the index anew without them.
  if ((await index.count()) === 0) await index.applySettings();
  if (!(await index.isCurrent())) await rebuildIndex(services, [name]);
  const differing = await differences(services, name);
  for (let at = 0; at < differing.length; at += batch) {
    await truths[name].refresh(services, differing.slice(at, at + batch));
  }
  if (differing.length > 0) {
    services.log.info({ repaired: differing.length, index: name }, "index reconciled");
  }
}

/** The ids whose document is missing, stale or should not be there. */
async function differences(services: Services, name: IndexName): Promise<Id[]> {
  const indexed = await whatIsIndexed(services, name);
  const differing: Id[] = [];
  for (let after: Id | null = null; ;) {
    const rows = await truths[name].wanted(services, after, batch);
    for (const { id, version } of rows) {
      if ((indexed.get(id) ?? null) !== version) differing.push(id);
      indexed.delete(id);
    }
    if (rows.length < batch) return [...differing, ...indexed.keys()];
    after = rows.at(-1)?.id ?? null;
  }
}

async function whatIsIndexed({ search }: Services, name: IndexName): Promise<Map<Id, string>> {
  const indexed = new Map<Id, string>();
  for (let after: Id | null = null; ;) {
    const held = await search[name].versions(after, page);
    for (const { id, version } of held) indexed.set(id, version);
    if (held.length < page) return indexed;
    after = held.at(-1)?.id ?? null;
  }
}
