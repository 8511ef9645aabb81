import { afterAll, beforeAll, expect, test } from "vitest";
import { listingScope } from "~/app/domain/listing";
import type { OperatorActor } from "~/app/domain/permission";
import { countSearch, writeCounts } from "~/app/features/searches/count-searches.server";
import {
  ChangeWordGroups,
  changeWordGroups,
} from "~/app/features/synonyms/change-word-groups.server";
import { readWordGroups } from "~/app/features/synonyms/read-word-groups.server";
import { tryWordGroup } from "~/app/features/synonyms/try-word-group.server";
import { refreshListingsWhere } from "~/workers/refresh-listings";
import { findJob } from "~/workers/catalogue";
import { jobsFor } from "~/workers/subscriptions";
import { aDatabase, type TestServices } from "../support/database";
import { aListing, anEnterprise, anOperator } from "../support/factories";

let services: TestServices;
let chief: OperatorActor;
let moulding: string;
beforeAll(async () => {
  services = await aDatabase();
  chief = await anOperator(services, "operator_admin");
  const { id: firm } = await anEnterprise(services);
  moulding = (await aListing(services, firm, { title: "注塑技术员" })).id;
  await aListing(services, firm, { title: "会计" });
  await refreshListingsWhere(services, { status: "live" });
});
afterAll(() => services.close());

const found = async (words: string) => {
  const page = { sort: "relevance", offset: 0, limit: 20 } as const;
  const query = { words, scope: listingScope(null, false), now: services.clock.now(), ...page };
  const [hits] = await services.search.listings.ask([query]);
  return hits?.ids;
};
const view = () => readWordGroups(services, chief);
type Typed = Record<string, string | number>;
async function change(typed: Typed, actor = chief) {
  const { version } = await view();
  const input = ChangeWordGroups.parse({ version, note: "a test", ...typed });
  const outcome = await changeWordGroups(services, actor, input);
  const { version: number } = await view();
  const event = { name: "words.changed", number } as const;
  for (const { name, payload } of outcome.ok ? jobsFor(event, chief.personId) : [])
    await findJob(name).run(services, payload);
  return outcome;
}
const add = (words: string, kind = "same") => change({ intent: "add", kind, words });

test("a Cantonese word for moulding finds it once it is in force, and no longer after going back", async () => {
  expect(await found("打啤佬")).toEqual([]);
  expect(await add("注塑\n打啤佬")).toMatchObject({ ok: true });
  expect(await found("打啤佬")).toEqual([moulding]);
  expect(await found("打啤佬 技术员")).toEqual([moulding]);
  const [group] = (await view()).own;
  await change({ intent: "remove", group: group?.key ?? "" });
  expect(await found("打啤佬")).toEqual([]);
  await change({ intent: "restore", number: 1 });
  expect(await found("打啤佬")).toEqual([moulding]);
  await change({ intent: "restore", number: 0 });
  expect(await found("打啤佬")).toEqual([]);
  const { versions, own } = await view();
  expect(own).toEqual([]);
  expect(versions.map(({ number, groups, restores }) => [number, groups, restores])).toEqual([
    [4, 0, 0],
    [3, 1, 1],
    [2, 0, null],
    [1, 1, null],
  ]);
  expect(versions[0]).toMatchObject({ note: "a test" });
  const audited = await services.db.auditEntry.findMany({
    where: { subjectKind: "word_group_version" },
  });
  expect(audited.map(({ action }) => action).sort()).toEqual([
    "words.add",
    "words.remove",
    "words.restore",
    "words.restore",
  ]);
});

test("the wider word finds the narrower one and not the other way round", async () => {
  await add("塑胶行业, 注塑", "narrower");
  expect(await found("塑胶行业")).toEqual([moulding]);
  expect(await found("注塑")).toEqual([moulding]);
  await change({ intent: "restore", number: 0 });
  await add("技术员, 后生仔", "narrower");
  expect(await found("后生仔")).toEqual([]);
  await change({ intent: "restore", number: 0 });
});

test("a group is tried on what was searched and on its own words, and nothing is saved", async () => {
  for (const day of [1, 2, 3]) {
    countSearch(services, "打啤佬", false);
    if (day < 3) countSearch(services, "会计", true);
    await writeCounts(services);
    services.clock.pass(24);
  }
  const before = await view();
  const tried = await tryWordGroup(services, chief, { kind: "same", words: ["注塑", "打啤佬"] });
  expect(tried).toEqual([
    { words: "打啤佬", count: 3, before: 0, after: 1 },
    { words: "注塑", count: 0, before: 1, after: 1 },
  ]);
  expect(await view()).toEqual(before);
  expect(await found("打啤佬")).toEqual([]);
});

test.each([
  ["注塑", "words.too_few"],
  ["數控\n数控", "words.too_few"],
  ["注塑 \n \n", "words.too_few"],
  ["注塑, 机", "words.odd"],
  ["注塑, 12345", "words.odd"],
  ["注塑, <script>", "words.odd"],
  [`注塑, ${"长".repeat(31)}`, "words.odd"],
  [Array.from({ length: 13 }, (_, at) => `词${at}`).join(","), "words.too_many"],
])("%j is no group: %s", async (words, code) => {
  expect(await add(words)).toMatchObject({ ok: false, refusal: { code } });
});

test("who reviews may not change them; who is late, says it twice or asks for what is not there is told", async () => {
  const reviewer = await anOperator(services);
  const typed = { intent: "add", kind: "same", words: "学徒仔, 学徒" };
  const code = async (asked: Promise<Awaited<ReturnType<typeof change>>>) => {
    const outcome = await asked;
    return outcome.ok ? "ok" : outcome.refusal.code;
  };
  expect(await code(change(typed, reviewer))).toBe("words.not_allowed");
  expect(await code(change({ ...typed, version: 0 }))).toBe("words.changed_meanwhile");
  expect(await code(change(typed))).toBe("ok");
  expect(await code(change({ ...typed, words: "學徒, 学徒仔" }))).toBe("words.already");
  expect(await code(change({ intent: "remove", group: "x" }))).toBe("words.not_found");
  expect(await code(change({ intent: "restore", number: 999 }))).toBe("words.not_found");
  const { version } = await view();
  expect(await code(change({ intent: "restore", number: version }))).toBe("words.nothing_changed");
});

test("of two at once one wins and the other is told", async () => {
  const { version } = await view();
  const typed = ["跑堂, 传菜员", "埋单员, 收银"].map((words) =>
    ChangeWordGroups.parse({ intent: "add", kind: "same", words, version, note: "a test" }),
  );
  const outcomes = await Promise.all(typed.map((one) => changeWordGroups(services, chief, one)));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect((await view()).version).toBe(version + 1);
});
