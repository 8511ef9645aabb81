import { afterAll, beforeAll, expect, test } from "vitest";
import { paths } from "~/app/paths";
import { type App, startApp } from "../support/app";
import { aRecruiter } from "../support/factories";
import { anOfferTo, anOpenMarket, inboxOf } from "../support/market";

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

test("a suspended firm's listings leave search at once, and come back with it", async () => {
  const people = await anOpenMarket(app, { title: "曳引机装配实习生" });
  const { operator, enterprise, recruiter, student, classmate, listing } = people;
  const admin = await aRecruiter(app.services, enterprise.id, "enterprise_admin");
  const id = await anOfferTo(app, people, student, listing.id);
  const answer = (move: string) => app.as(student).submit(paths.student.application(id), { move });
  const isFound = async () => {
    const page = await app.visitor().get(paths.listings.search({ q: "曳引机" }));
    return page.html.includes(paths.listings.show(listing.id));
  };
  const decide = (entries: Record<string, string>) =>
    app.as(operator).submit(paths.operator.enterprise(enterprise.id), entries);
  expect(await isFound()).toBe(true);

  await decide({ move: "suspend", note: "面试时要求先交培训费，核实期间暂停" });

  expect(await isFound()).toBe(false); // before any worker has run
  expect((await app.visitor().get(paths.listings.show(listing.id))).status).toBe(404);
  await app.drainJobs();
  const { total } = await app.services.search.listings.search({
    ...{ words: "曳引机", sort: "relevance", offset: 0, limit: 5 },
    ...{ scope: { reposted: true }, now: app.services.clock.now() },
  });
  expect(total).toBe(0);
  expect(await inboxOf(app, admin)).toContain("被暂停使用");
  const home = await app.as(admin).get(paths.enterprise.home());
  expect(home.text).toContain("面试时要求先交培训费");
  const body = "请先把培训费转到这个账号";
  const said = await app.as(recruiter).submit(paths.enterprise.application(id), { body });
  expect(said.status).toBe(403);
  const yes = await answer("accept");
  expect(yes.status).toBe(409);
  expect(yes.text).toContain("这家企业被平台暂停了");
  const late = await app.as(classmate).post(paths.listings.apply(listing.id), new FormData());
  expect(late.status).toBeGreaterThanOrEqual(400);

  await decide({ move: "reinstate" });
  await app.drainJobs();
  expect(await isFound()).toBe(true);
  expect((await answer("accept")).text).toContain("你已经接受");
});
