import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { search as words } from "~/app/messages/zh-CN/search";
import { paths } from "~/app/paths";
import { aListing } from "../support/factories";
import { type App, startApp } from "../support/app";
import { anOpenMarket } from "../support/market";
import { openProxy, type Proxy } from "../support/proxy";

let app: App;
let engine: Proxy;
beforeAll(async () => {
  engine = await openProxy(inject("meili").url);
  app = await startApp({ MEILI_URL: engine.url });
});
afterAll(async () => {
  await engine.open();
  await app.close();
  await engine.close();
});

const search = (q: string) => app.visitor().get(paths.listings.search({ q }));

test("while the search engine is away the database answers and says so; then the index catches up by itself", async () => {
  const { enterprise, listing } = await anOpenMarket(app, { title: "激光切割实习生" });
  const before = await search("激光切割");
  expect(before.html).toContain(paths.listings.show(listing.id));
  expect(before.text).not.toContain(words.degraded);

  await engine.close();
  const late = await aListing(app.services, enterprise.id, { title: "激光打标实习生" });
  await app.services.db.outboxEvent.create({
    data: {
      id: late.id,
      name: "listing.moved",
      payload: { listingId: late.id, move: "approve" },
      createdAt: app.services.clock.now(),
    },
  });
  await app.drainJobs(); // no job fails because the engine is away
  const during = await search("激光");
  expect(during.status).toBe(200);
  expect(during.text).toContain(words.degraded);
  for (const { id } of [listing, late]) expect(during.html).toContain(paths.listings.show(id));

  await engine.open();
  await app.run("reconcile-search");
  await new Promise((resolve) => setTimeout(resolve, 2100)); // a failed engine is not asked for 2 s
  const after = await search("激光");
  expect(after.text).not.toContain(words.degraded);
  for (const { id } of [listing, late]) expect(after.html).toContain(paths.listings.show(id));
});

test("an index that somebody wiped is made whole again by the reconciler", async () => {
  const { listing } = await anOpenMarket(app, { title: "焊接机器人实习生" });
  const { url, key } = inject("meili");
  const { INDEX_PREFIX } = app.services.env;
  await fetch(`${url}/indexes/${INDEX_PREFIX}listings`, {
    method: "DELETE",
    headers: { authorization: `Bearer ${key}` },
  });
  await app.run("reconcile-search");
  expect((await search("焊接机器人")).html).toContain(paths.listings.show(listing.id));
});
