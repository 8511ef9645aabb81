import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { referenceTables } from "~/app/domain/reference";
import {
  CorrectReference,
  correctReference,
} from "~/app/features/reference/correct-reference.server";
import { formChoices } from "~/app/features/listings/read-form-choices.server";
import { linksOf } from "~/app/features/reference/read-links.server";
import { countTables, listWords } from "~/app/features/reference/read-tables.server";
import { nameOfWord } from "~/app/features/reference/read-links.server";
import { findWord, listChanges } from "~/app/features/reference/read-word.server";
import { followReference } from "~/app/platform/reference.server";
import { createServices } from "~/app/platform/services.server";
import type { OperatorActor } from "~/app/domain/permission";
import { tradeWords } from "~/search/trade-words";
import { refreshNamingListings } from "~/workers/jobs/refresh-naming-listings";
import { aDatabase, type TestServices } from "../support/database";
import { aListing, anEnterprise, anOperator } from "../support/factories";

let services: TestServices;
let chief: OperatorActor;
let reviewer: OperatorActor;
beforeAll(async () => {
  services = await aDatabase();
  chief = await anOperator(services, "operator_admin");
  reviewer = await anOperator(services);
});
afterAll(() => services.close());

/** The form of a word as it stands, with what is typed over it. */
async function aForm(
  table: CorrectReference["table"],
  code: string,
  over: Partial<Record<keyof CorrectReference, string>> = {},
) {
  const word = await findWord(services, chief, table, code, "zh-CN");
  if (!word) throw new Error(`no ${table} ${code}`);
  const { zhCN, zhHK, en, aliases, version, retired } = word;
  return CorrectReference.parse({
    ...{ table, code, zhCN, zhHK, en, version, aliases: aliases.join("\n") },
    ...(retired ? { retired: "on" } : {}),
    note: "按企业的叫法补上",
    ...over,
  });
}
const correct = async (...args: Parameters<typeof aForm>) =>
  correctReference(services, chief, await aForm(...args));
const aliasesWith = async (code: string, alias: string) =>
  [...(services.reference.occupations.get(code)?.aliases ?? []), alias].join("\n");

describe("browsing", () => {
  test("counts every table", async () => {
    const counts = await countTables(services, reviewer);
    expect(counts.map(({ table }) => table)).toEqual(referenceTables);
    expect(counts.filter(({ rows }) => rows === 0)).toEqual([]);
  });

  test.each(referenceTables)("%s: pages, and every row opens by its code", async (table) => {
    const all = await listWords(services, reviewer, table, { words: "", group: "", page: 1 });
    expect(all.rows.length).toBeGreaterThan(0);
    for (const { code, zhCN } of [all.rows[0]!, all.rows.at(-1)!]) {
      expect(await findWord(services, reviewer, table, code, "en")).toMatchObject({ code, zhCN });
      linksOf(services, table, code, "en");
    }
    expect(await findWord(services, reviewer, table, "no such code", "en")).toBeNull();
  });

  test("finds by alias in any width and case, within a group", async () => {
    const found = await listWords(services, reviewer, "occupation", {
      ...{ words: "ＣＮＣ操机", group: "metal", page: 99 },
    });
    expect(found.rows.map(({ code }) => code)).toContain("oc-cnc-operator");
    expect(found.groups.find(({ group }) => group === "metal")?.count).toBe(found.found);
    const none = await listWords(services, reviewer, "skill", {
      ...{ words: "%_'\\", group: "no such group", page: -3 },
    });
    expect(none).toMatchObject({ rows: [], found: 0, page: 1, pages: 1, group: "" });
  });

  test("follows links both ways", () => {
    const of = (table: "major" | "occupation" | "certificate", code: string) =>
      Object.fromEntries(
        linksOf(services, table, code, "zh-CN").map(({ key, rows }) => [
          key,
          rows.map((row) => row.code),
        ]),
      );
    expect(of("major", "660103")).toMatchObject({ continued_by: ["460103"] });
    expect(of("major", "460103").continues).toContain("660103");
    expect(of("occupation", "oc-electrician").needs).toContain("ce-op-low-voltage");
    expect(of("occupation", "oc-electrician").learnt_in).toContain("660302");
    expect(of("certificate", "ce-op-low-voltage").needed_by).toEqual(["oc-electrician"]);
  });
});

describe("correcting", () => {
  test("changes the row, keeps who, when, why and what stood before, and tells the others", async () => {
    const aliases = await aliasesWith("oc-welder", " 烧焊师傅A ");
    const outcome = await correct("occupation", "oc-welder", { zhHK: "燒焊技工", aliases });
    expect(outcome).toEqual({ ok: true, value: undefined });
    const word = await findWord(services, reviewer, "occupation", "oc-welder", "zh-CN");
    expect(word?.zhHK).toBe("燒焊技工");
    expect(word?.aliases.at(-1)).toBe("烧焊师傅A");
    expect(word?.history).toMatchObject([
      {
        ...{ by: "吴审核", byFile: false, note: "按企业的叫法补上", at: services.clock.now() },
        before: { zhHK: "燒焊工" },
        after: { zhHK: "燒焊技工" },
      },
    ]);
    expect(await listChanges(services, reviewer, {}, 5)).toHaveLength(1);
    const events = await services.db.outboxEvent.findMany({ where: { name: "reference.changed" } });
    expect(events.map(({ payload }) => payload)).toEqual([
      { table: "occupation", code: "oc-welder" },
    ]);
    expect(
      await services.db.auditEntry.findMany({ where: { action: "reference.correct" } }),
    ).toMatchObject([{ actorId: chief.personId, fields: ["zhHK", "aliases"] }]);
  });

  test("works on every table, also where there are no aliases", async () => {
    for (const table of referenceTables) {
      const page = await listWords(services, chief, table, { words: "", group: "", page: 1 });
      const { code, en } = page.rows[0]!;
      const outcome = await correct(table, code, { en: `${en} (corrected)` });
      expect([table, outcome]).toEqual([table, { ok: true, value: undefined }]);
      const word = await findWord(services, chief, table, code, "en");
      expect(word?.en).toBe(`${en} (corrected)`);
      expect(word?.aliases).toEqual(page.rows[0]?.aliases);
    }
  });

  test("retires and brings back", async () => {
    await correct("certificate", "ce-lang-tem", { retired: "on" });
    expect(services.reference.certificates.get("ce-lang-tem")?.retired).toBe(true);
    const form = await aForm("certificate", "ce-lang-tem");
    expect(await correctReference(services, chief, { ...form, retired: undefined })).toMatchObject({
      ok: true,
    });
    expect(services.reference.certificates.get("ce-lang-tem")?.retired).toBe(false);
  });

  test("refuses a word of another row and names that row", async () => {
    const aliases = await aliasesWith("oc-fitter", "ｃｎｃ操机员");
    const outcome = await correct("occupation", "oc-fitter", { aliases });
    expect(outcome).toEqual({
      ok: false,
      refusal: {
        code: "reference.word_taken",
        detail: { word: "CNC操机员", code: "oc-cnc-operator", name: "数控机床操作工" },
      },
    });
    expect(await services.db.referenceChange.count({ where: { code: "oc-fitter" } })).toBe(0);
  });

  test("lets districts of two cities share a name", async () => {
    expect(await correct("region", "441802", { aliases: "朝阳区" })).toMatchObject({ ok: true });
  });

  test("refuses who may only look, what is not there, what is the same and what is stale", async () => {
    const codeOf = async (outcome: ReturnType<typeof correct>) => {
      const said = await outcome;
      return said.ok ? "ok" : said.refusal.code;
    };
    const form = await aForm("skill", "sk-office", { en: "Office suites" });
    expect(await codeOf(correctReference(services, reviewer, form))).toBe("reference.not_allowed");
    expect(await codeOf(correctReference(services, chief, { ...form, code: "sk-none" }))).toBe(
      "reference.not_found",
    );
    expect(await codeOf(correct("skill", "sk-office"))).toBe("reference.nothing_changed");
    expect(await codeOf(correctReference(services, chief, form))).toBe("ok");
    expect(await codeOf(correctReference(services, chief, { ...form, en: "Late" }))).toBe(
      "reference.changed_meanwhile",
    );
  });

  test("takes one of two who save at once", async () => {
    const form = await aForm("skill", "sk-weld-inspection");
    const outcomes = await Promise.all(
      ["Welding A", "Welding B", "Welding C"].map((en) =>
        correctReference(services, chief, { ...form, en }),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await services.db.referenceChange.count({ where: { code: "sk-weld-inspection" } })).toBe(
      1,
    );
  });

  test.each([
    [{ zhCN: " " }],
    [{ en: "x".repeat(121) }],
    [{ note: "" }],
    [{ table: "Person" as never }],
  ])("the form refuses %j", (over) => {
    const form = { table: "skill", code: "sk-office", zhCN: "一", zhHK: "一", en: "a", note: "ok" };
    expect(CorrectReference.safeParse(form).success).toBe(true);
    expect(CorrectReference.safeParse({ ...form, ...over }).success).toBe(false);
  });
});

describe("what runs on", () => {
  test("the process that corrected shows it at once, behind the same object", async () => {
    const { reference } = services;
    await correct("occupation", "oc-cook", { zhCN: "掌勺师傅" });
    expect(reference.occupations.get("oc-cook")?.names["zh-CN"]).toBe("掌勺师傅");
    expect(tradeWords(services.text, reference).trade("oc-cook").tokens).toContain("掌勺");
  });

  test("another process sees it within moments, without a restart", async () => {
    const other = await createServices(services.env, "other", { clock: services.clock });
    const faults: unknown[] = [];
    const stop = followReference(other, (err) => faults.push(err), 20);
    await correct("region", "441802", { zhHK: "清城" });
    await expect
      .poll(() => other.reference.regions.get("441802")?.names["zh-HK"], { timeout: 5000 })
      .toBe("清城");
    stop();
    expect(faults).toEqual([]);
    await other.close();
  });

  test("listings of a corrected trade are found by its new alias; twice is as once", async () => {
    const enterprise = await anEnterprise(services);
    const listing = await aListing(services, enterprise.id, {
      ...{ title: "招学徒", occupationCode: "oc-electrician" },
    });
    const payload = { table: "occupation" as const, code: "oc-electrician" };
    await correct(payload.table, payload.code, {
      aliases: await aliasesWith(payload.code, "通电佬"),
    });
    for (const round of [1, 2]) {
      await refreshNamingListings.run(services, payload);
      const document = await services.db.searchDocument.findFirst({ where: { id: listing.id } });
      expect([round, JSON.stringify(document)]).toEqual([
        round,
        expect.stringContaining("通电") as string,
      ]);
    }
  });
});

describe("what is retired", () => {
  test("is offered no longer, except where it is chosen already", async () => {
    await correct("skill", "sk-office", { retired: "on" });
    const offered = (skillCodes: string[]) => {
      const chosen = { occupationCode: null, regionCodes: [], skillCodes };
      return formChoices(services.reference, chosen, "en").skills.other.map(({ value }) => value);
    };
    expect(offered([])).not.toContain("sk-office");
    expect(offered(["sk-office"])).toContain("sk-office");
  });
});

test("a corrected holiday and destination are told by name, not by code", () => {
  const { holidays, destinations } = services.reference;
  const [day] = holidays;
  const [key, destination] = [...destinations.entries()][0]!;
  const codeOfDay = `${day!.jurisdiction}:${day!.day}`;
  expect(nameOfWord(services, "holiday", codeOfDay, "en")).toBe(day!.names.en);
  expect(nameOfWord(services, "destination", key, "en")).toBe(destination.names.en);
  expect(nameOfWord(services, "destination", "2099:00", "en")).toBe("2099:00");
});
