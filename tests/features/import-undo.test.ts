// What an undo gives back and what it leaves alone: the columns that the file wrote, where they still hold its values.
import { randomUUID } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { forgetImports } from "~/app/features/imports/forget-imports.server";
import { aDatabase } from "../support/database";
import { aSchool } from "../support/factories";
import { aPostingLine, check, commit, importFile, postingsFile, undo } from "../support/imports";

const on = await aDatabase();
const of = await aSchool(on);
const majorName = on.reference.majors.get(of.schoolClass.majorCode)!.names["zh-CN"];
afterAll(() => on.close());

const roster = (number: string, name: string, guardian: string) => {
  const cells = [number, name, "2006-03-01", majorName, "试验25-1班", "2025级", guardian];
  return Buffer.from(`学号,姓名,出生日期,专业,班级,年级,监护人\n${cells.join(",")}`);
};
const bring = (bytes: Buffer) =>
  importFile(on, bytes, null, { kind: "roster", schoolId: of.school.id, fileName: "list.csv" });
const personOf = async (studentNumber: string) => {
  const where = { schoolId_studentNumber: { schoolId: of.school.id, studentNumber } };
  return (await on.db.enrolment.findUniqueOrThrow({ where, include: { person: true } })).person;
};
const outcomeOf = (outcome: Awaited<ReturnType<typeof undo>>) =>
  outcome.ok ? "ok" : outcome.refusal;

test("a password and a language chosen since stay; what the file wrote is as before", async () => {
  await bring(roster("u1", "何同学", "何父"));
  const { runId } = await bring(roster("u1", "何同学", "何母"));
  const { id } = await personOf("u1");
  await on.db.person.update({ where: { id }, data: { passwordHash: "hash", locale: "en" } });
  expect(outcomeOf(await undo(on, runId))).toBe("ok");
  const { guardianName, passwordHash, locale } = await personOf("u1");
  expect([guardianName, passwordHash, locale]).toEqual(["何父", "hash", "en"]);
});

test("no image holds what the file did not change", async () => {
  await bring(roster("u2", "何同学", "何父"));
  await on.db.person.update({
    where: { id: (await personOf("u2")).id },
    data: { locale: "zh-HK" },
  });
  const { runId } = await bring(roster("u2", "何同学", "何母"));
  const kept = await on.db.importChange.findMany({ where: { runId, table: "Person" } });
  expect(kept.map(({ before, after }) => [before, after])).toEqual([
    [{ guardianName: "何父" }, { guardianName: "何母" }],
  ]);
});

test("what a person wrote over the file's value since then stops the undo", async () => {
  await bring(roster("u3", "何同学", "何父"));
  const { runId } = await bring(roster("u3", "何同学", "何母"));
  const { id } = await personOf("u3");
  await on.db.person.update({ where: { id }, data: { guardianName: "何祖母" } });
  expect(outcomeOf(await undo(on, runId))).toMatchObject({
    code: "import.depended_on",
    detail: { why: "changed_later", what: "1" },
  });
  expect((await personOf("u3")).guardianName).toBe("何祖母");
});

test("a posting that was blocked since the file changed it does not come back", async () => {
  const id = `undo-${randomUUID()}`;
  const file = (pay: string) => postingsFile(aPostingLine({ id, title: "仓库管理员", pay }));
  await importFile(on, file("¥4.5-6K"), "2026-10-01");
  const { runId } = await importFile(on, file("¥5-7K"), "2026-10-02");
  const where = { sourceKey: `sample:${id}` };
  await on.db.listing.update({
    where,
    data: { status: "closed", closedAt: on.clock.now(), closeReason: "blocked" },
  });
  expect(outcomeOf(await undo(on, runId))).toBe("ok");
  expect(await on.db.listing.findUniqueOrThrow({ where })).toMatchObject({
    ...{ status: "closed", closeReason: "blocked", payMin: 450_000 },
  });
});

test("a committed file keeps no samples of people", async () => {
  const { runId } = await bring(roster("u4", "何同学", "何父"));
  const { columns } = await on.db.importRun.findUniqueOrThrow({ where: { id: runId } });
  expect(JSON.stringify(columns)).toContain("监护人");
  expect(JSON.stringify(columns)).not.toContain("何父");
});

test("a step that nobody works on any more is interrupted after half an hour, not before", async () => {
  const file = { kind: "roster", schoolId: of.school.id, fileName: "list.csv" } as const;
  const checked = await check(on, roster("u5", "何同学", "何父"), null, file);
  if (!checked.ok) throw new Error(checked.refusal.code);
  const { runId: id } = checked.value;
  const minutesAgo = (n: number) => new Date(on.clock.now().getTime() - n * 60_000);
  const left = async (askedAt: Date) => {
    await on.db.importRun.update({ where: { id }, data: { state: "committing", askedAt } });
    await forgetImports(on);
    return (await on.db.importRun.findUniqueOrThrow({ where: { id } })).state;
  };
  expect(await left(minutesAgo(20))).toBe("committing");
  const worker = await on.pool.connect();
  await worker.query("begin");
  await worker.query(`select pg_advisory_xact_lock(hashtext($1))`, [`import ${id}`]);
  expect(await left(minutesAgo(40))).toBe("committing"); // somebody is at it
  await worker.query("rollback");
  worker.release();
  expect(await left(minutesAgo(40))).toBe("failed");
  expect((await commit(on, id)).ok).toBe(false);
});
