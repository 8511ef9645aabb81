import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ImportKind } from "~/app/domain/import-run";
import { refreshReference } from "~/app/platform/reference.server";
import { correctReference } from "~/app/features/reference/correct-reference.server";
import { aDatabase, type TestServices } from "../support/database";
import { anOperator, aSchool } from "../support/factories";
import { check, importFile, undo } from "../support/imports";

let on: TestServices;
beforeAll(async () => {
  on = await aDatabase();
});
afterAll(() => on.close());

const csv = (...lines: string[]) => Buffer.from(lines.join("\n"));
const bring = (kind: ImportKind, bytes: Buffer, gone: "keep" | "end" = "keep") =>
  importFile(on, bytes, null, { kind, fileName: `${kind}.csv`, gone });

describe("majors", () => {
  const head = "code,name,level,category,group,years";

  test("the official name wins by code, what is ours stays, new ones get three names, ordinary bachelors stay out", async () => {
    const before = await on.db.major.findFirstOrThrow({ where: { level: "associate" } });
    const { runId, counts } = await bring(
      "majors",
      csv(
        head,
        `${before.code},官方专业名,associate_vocational,${before.groupZhCN},某类,三年`,
        "419901,试验种植技术,高职专科,农林牧渔大类,农业类,三年",
        "050201,英语,bachelor,文学,外国语言文学类,四年",
        "41990,坏代码,associate_vocational,农林牧渔大类,农业类,三年",
      ),
    );
    expect(counts).toMatchObject({ new: 1, changed: 1, faulty: 1 });
    const after = await on.db.major.findUniqueOrThrow({ where: { code: before.code } });
    expect(after).toEqual({ ...before, zhCN: "官方专业名" });
    const made = await on.db.major.findUniqueOrThrow({ where: { code: "419901" } });
    expect(made).toMatchObject({ level: "associate", zhCN: "试验种植技术", zhHK: "試驗種植技術" });
    expect(made.en).toMatch(/^[A-Z]/);
    const known = await on.db.major.findFirstOrThrow({ where: { groupZhCN: "农林牧渔大类" } });
    expect(made.groupEn).toBe(known.groupEn);
    expect(await on.db.major.count({ where: { code: "050201" } })).toBe(0);
    const changes = await on.db.referenceChange.findMany({ where: { importRunId: runId } });
    expect(changes).toHaveLength(2);
    const change = changes.find(({ code }) => code === before.code)!;
    expect(change).toMatchObject({
      table: "major",
      before: { zhCN: before.zhCN },
      after: { zhCN: "官方专业名" },
    });
    expect((await undo(on, runId)).ok).toBe(true);
    expect(await on.db.major.findUniqueOrThrow({ where: { code: before.code } })).toEqual(before);
    expect(await on.db.major.count({ where: { code: "419901" } })).toBe(0);
    const undone = await on.db.referenceChange.findMany({
      where: { importRunId: runId, code: before.code },
      orderBy: { at: "asc" },
    });
    expect(undone.at(-1)).toMatchObject({ after: { zhCN: before.zhCN } });
  });

  test("a row that a person has corrected since is not taken back over the correction", async () => {
    const line = "419904,试验园艺,associate_vocational,农林牧渔大类";
    const { runId } = await bring("majors", csv(head, line));
    on.clock.pass(1);
    const at = on.clock.now();
    const id = "01a1f6ae-9900-72d5-a7a5-1f1344db1240";
    await on.db.referenceChange.create({ data: { id, at, table: "major", code: "419904" } });
    expect(await undo(on, runId)).toMatchObject({
      refusal: { code: "import.depended_on", detail: { why: "changed_later", what: "419904" } },
    });
  });

  test("what the table no longer has is told, and retired when the operator says so; nothing is deleted", async () => {
    const all = await on.db.major.findMany({ where: { level: "bachelor_vocational" } });
    const [gone, ...rest] = all;
    const lines = rest.map((one) => `${one.code},${one.zhCN},bachelor_vocational,${one.groupZhCN}`);
    const file = csv(head, ...lines);
    const checked = await check(on, file, null, { kind: "majors" });
    if (!checked.ok) throw new Error(checked.refusal.code);
    expect(checked.value.counts).toMatchObject({ gone: 1, same: rest.length, changed: 0 });
    await bring("majors", file, "end");
    const row = await on.db.major.findUniqueOrThrow({ where: { code: gone!.code } });
    expect(row.retired).toBe(true);
    const again = await bring("majors", file, "end");
    expect(again.counts).toMatchObject({ new: 0, changed: 0, gone: 0, same: rest.length });
  });

  test("a major that is in use is not taken away again", async () => {
    const { runId } = await bring(
      "majors",
      csv(head, "419902,试验养殖,associate_vocational,农林牧渔大类,农业类,三年"),
    );
    const { school } = await aSchool(on);
    await on.db.schoolMajor.create({ data: { schoolId: school.id, majorCode: "419902" } });
    expect(await undo(on, runId)).toMatchObject({
      refusal: { code: "import.depended_on", detail: { why: "in_use", what: school.name } },
    });
  });
});

test("occupations come beside our trades as official rows, with what is above them", async () => {
  const trades = await on.db.occupation.findMany({ where: { kind: "trade" } });
  const { counts } = await bring(
    "occupations",
    csv(
      "code,level,name,marks,definition,tasks,aliases",
      "6-00-00-00,1,生产制造及有关人员,,,,",
      "6-18-00-00,2,机械制造基础加工人员,,,,",
      "6-18-01-01,4,车工,L,使用车床的人员。,1.装夹工件 2.车削,数控车工;普车工",
    ),
  );
  expect(counts).toMatchObject({ new: 3, faulty: 0 });
  expect(await on.db.occupation.findUniqueOrThrow({ where: { code: "6-18-01-01" } })).toMatchObject(
    {
      ...{ kind: "official", cscoCode: "6-18-01-01", zhHK: "車工" },
      ...{ aliases: ["数控车工", "普车工"], tasks: "使用车床的人员。\n1.装夹工件 2.车削" },
    },
  );
  expect(await on.db.occupation.findMany({ where: { kind: "trade" } })).toEqual(trades);
});

test("places: the official name wins, retired ones lead to their successor, towns have nine digits", async () => {
  const before = await on.db.region.findUniqueOrThrow({ where: { code: "440306" } });
  const { runId, counts } = await bring(
    "regions",
    csv(
      "code,name,level,parent_code,status,successor_codes,is_gba",
      "440306,宝安新区,county,440300,current,,1",
      "440399,旧宝安县,county,440300,retired,440306,1",
      "440301,市辖区,county,440300,retired,,1",
      "990398,无主区,county,990300,current,,0",
      "449001,直辖市,county,449000,current,,0",
    ),
  );
  expect(counts).toMatchObject({ new: 2, changed: 1, faulty: 1 });
  expect(await on.db.region.findUniqueOrThrow({ where: { code: "449001" } })).toMatchObject({
    parentCode: "440000",
  });
  const now = await on.db.region.findUniqueOrThrow({ where: { code: "440306" } });
  expect(now).toEqual({ ...before, zhCN: "宝安新区", aliases: [...before.aliases, "旧宝安县"] });
  const retired = await on.db.region.findUniqueOrThrow({ where: { code: "440399" } });
  expect(retired).toMatchObject({ retired: true, kind: "district", parentCode: "440300" });
  const towns = await bring(
    "regions",
    csv("code,name,county_code,city_code4", "440306990,试验街道,440306,4403"),
  );
  expect(towns.counts).toMatchObject({ new: 1 });
  expect(await undo(on, runId)).toMatchObject({ ok: true });
  expect(await on.db.region.findUniqueOrThrow({ where: { code: "440306" } })).toEqual(before);
});

test("schools become known without becoming members; a member is met by its name and keeps what it gave itself", async () => {
  const { school } = await aSchool(on, { name: "试验职业技术学院", shortName: "试验职院" });
  const { runId, counts } = await bring(
    "schools",
    csv(
      "学校标识码,学校名称,省份,所在城市,办学层次,主管部门",
      "4144990001,试验职业技术学院,广东省,清远市,专科,广东省",
      "4144990002,试验职业技术大学,广东省,深圳市,本科,广东省",
      "4144990003,试验大学,广东省,广州市,本科,教育部",
    ),
  );
  expect(counts).toMatchObject({ new: 2, changed: 1, faulty: 0 });
  expect(await on.db.school.findUniqueOrThrow({ where: { id: school.id } })).toEqual({
    ...school,
    moeCode: "4144990001",
  });
  const made = await on.db.school.findMany({
    where: { moeCode: { in: ["4144990002", "4144990003"] } },
    orderBy: { moeCode: "asc" },
  });
  expect(made.map(({ kind, isMember, regionCode }) => [kind, isMember, regionCode])).toEqual([
    ["bachelor_vocational", false, "440300"],
    ["bachelor", false, "440100"],
  ]);
  expect((await undo(on, runId)).ok).toBe(true);
  expect(await on.db.school.count({ where: { moeCode: { startsWith: "414499" } } })).toBe(0);
});

test("running processes read the words anew when a table counts, and not before", async () => {
  const file = csv("code,name,level,category", "419903,试验织造,高职专科,农林牧渔大类");
  await refreshReference(on);
  await check(on, file, null, { kind: "majors" });
  const changes = await on.db.referenceChange.count();
  await bring("majors", file);
  expect(await on.db.referenceChange.count()).toBe(changes + 1);
  await refreshReference(on);
  expect(on.reference.majors.get("419903")?.names["zh-CN"]).toBe("试验织造");
});

describe("what a person has put right", () => {
  const head = "code,level,name,marks,definition,tasks,aliases";
  const bringRow = (aliases: string) =>
    bring("occupations", csv(head, `6-18-01-02,4,铣工,,,,${aliases}`));
  const rowOf = (code: string) => on.db.occupation.findUniqueOrThrow({ where: { code } });
  async function corrected(code: string, over: { aliases?: string[]; retired?: boolean }) {
    const admin = await anOperator(on, "operator_admin");
    const newest = await on.db.referenceChange.findFirst({
      where: { table: "occupation", code },
      orderBy: [{ at: "desc" }, { id: "desc" }],
    });
    const row = await rowOf(code);
    const { zhCN, zhHK, en } = row;
    const aliases = (over.aliases ?? row.aliases).join("\n");
    on.clock.pass(1);
    const done = await correctReference(on, admin, {
      ...{ table: "occupation", code, version: newest?.id ?? "", zhCN, zhHK, en, aliases },
      ...{ retired: (over.retired ?? row.retired) ? "on" : undefined, note: "a test" },
    });
    expect(done).toMatchObject({ ok: true });
    on.clock.pass(1);
  }

  test("stays: spellings added and taken away, and what is out of use, however often the table comes", async () => {
    await bringRow("数控铣工;普铣工");
    await corrected("6-18-01-02", { aliases: ["数控铣工", "锣床师傅"], retired: true });
    const { counts } = await bringRow("数控铣工;普铣工;龙门铣工");
    expect(counts).toMatchObject({ changed: 1 });
    expect(await rowOf("6-18-01-02")).toMatchObject({
      ...{ aliases: ["数控铣工", "锣床师傅", "龙门铣工"], retired: true },
    });
    const again = await bringRow("数控铣工;普铣工;龙门铣工");
    expect(again.counts).toMatchObject({ changed: 0, same: 1 });
  });

  test("what a file took out of use comes back with a file; what a person brought back stays", async () => {
    await on.db.occupation.update({ where: { code: "6-18-01-02" }, data: { retired: false } });
    await corrected("6-18-01-02", { retired: true });
    await corrected("6-18-01-02", { retired: false });
    await on.db.occupation.update({ where: { code: "6-18-01-02" }, data: { retired: true } });
    await bringRow("数控铣工");
    expect((await rowOf("6-18-01-02")).retired).toBe(false);
  });

  test("a major stays out of use too", async () => {
    const { code, zhCN, groupZhCN } = await on.db.major.findFirstOrThrow({
      where: { level: "associate", retired: false },
    });
    await on.db.major.update({ where: { code }, data: { retired: true } });
    const admin = await anOperator(on, "operator_admin");
    const id = "01a1f6ae-9900-72d5-a7a5-1f1344db1241";
    await on.db.referenceChange.create({
      data: {
        ...{ id, at: on.clock.now(), table: "major", code, byId: admin.personId },
        ...{ before: { retired: false }, after: { retired: true } },
      },
    });
    const line = `${code},${zhCN},associate_vocational,${groupZhCN}`;
    const { counts } = await bring("majors", csv("code,name,level,category", line));
    expect(counts).toMatchObject({ same: 1, changed: 0 });
    expect((await on.db.major.findUniqueOrThrow({ where: { code } })).retired).toBe(true);
  });
});

test("schools are none of the market's words: their history stands with the import alone", async () => {
  const head = "学校标识码,学校名称,省份,所在城市,办学层次";
  const line = "4144990009,试验工程职业技术学院,广东省,清远市,专科";
  const { runId, counts } = await bring("schools", csv(head, line));
  expect(counts).toMatchObject({ new: 1 });
  expect(await on.db.referenceChange.count({ where: { importRunId: runId } })).toBe(0);
  expect(await on.db.importChange.count({ where: { runId, table: "School" } })).toBe(1);
});
