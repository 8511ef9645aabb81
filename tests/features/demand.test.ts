// Supply and demand as a school and the operator read them: every number is the length of the list behind it, own students by
// name and nobody else's, few people of others never as a number, and the same in the file.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { OperatorActor, SchoolActor } from "~/app/domain/permission";
import { exportHeat } from "~/app/features/demand/export-heat.server";
import { readHeatQuery } from "~/app/features/demand/heat-query";
import { majorField } from "~/app/domain/search-bands";
import { readHeatPage } from "~/app/features/demand/read-heat-page.server";
import { aDatabase, type TestServices } from "../support/database";
import {
  aListing,
  anEnterprise,
  anOperator,
  aSchool,
  type ASchool,
  aSchoolStaff,
  aStudent,
} from "../support/factories";

const locale = "zh-CN";
let services: TestServices;
let school: ASchool;
let other: ASchool;
let office: SchoolActor;
let operator: OperatorActor;
const wishes = { wishedOccupations: ["oc-lift-technician"] };

beforeAll(async () => {
  services = await aDatabase();
  [school, other] = [await aSchool(services), await aSchool(services)];
  office = await aSchoolStaff(services, school, "internship_office");
  operator = await anOperator(services);
  const make = async (of: ASchool, count: number) => {
    for (let n = 0; n < count; n += 1) {
      const { person } = await aStudent(services, of, { studyYear: 2 + (n % 2) });
      await services.db.studentProfile.update({ where: { personId: person.id }, data: wishes });
    }
  };
  await make(school, 6);
  await make(other, 3);
  const firm = await anEnterprise(services);
  const { majorCode } = school.schoolClass;
  const isUntaught = ({ majorCodes }: { majorCodes: string[] }) => !majorCodes.includes(majorCode);
  const untaught = [...services.reference.skills.values()].find(isUntaught)!.code;
  const asks = {
    majors: { create: [{ majorCode }] },
    skills: { create: [{ skillCode: untaught }] },
  };
  const trade = { occupationCode: "oc-lift-technician", regionCodes: ["441800"], seats: 2 };
  await aListing(services, firm.id, { ...trade, ...asks });
  await aListing(services, firm.id, { ...trade, status: "draft" });
});
afterAll(() => services.close());

type Actor = SchoolActor | OperatorActor;
const ask = (address: string) => readHeatQuery(new URLSearchParams(address));
const page = (actor: Actor, address: string) => readHeatPage(services, actor, ask(address), locale);
const read = async (actor: Actor, address = "") => (await page(actor, address)).heat;
const behind = async (actor: Actor, address: string) => (await page(actor, address)).behind;
const place = "view=trade_place";
const sum = (cells: Awaited<ReturnType<typeof read>>["cells"], key: "own" | "listings" | "seats") =>
  cells.reduce((all, cell) => all + cell[key], 0);

test("a school reads its own students exactly, those of others only where they are not few", async () => {
  const { cells } = await read(office, place);
  expect(sum(cells, "own")).toBe(6);
  expect(cells[0]).toMatchObject({ own: 6, others: null, listings: 1, seats: 2 });
  for (const { others } of cells) expect(others === null || others === 0 || others >= 5).toBe(true);
  const stranger = await aSchoolStaff(services, other, "internship_office");
  expect((await read(stranger, place)).cells[0]).toMatchObject({ own: 3, others: 6 });
  const adviser = await aSchoolStaff(services, other);
  expect((await read(adviser, place)).cells[0]).toMatchObject({ own: 3, others: 6 });
  const all = (await read(operator, place)).cells[0];
  expect(all).toMatchObject({ own: 0, others: 9 });
  expect((await read(operator, `${place}&school=${other.school.id}`)).cells[0]?.others).toBeNull();
});

test("every number is the length of the list behind it, under every filter", async () => {
  for (const filter of ["", "&year=2", "&kind=internship", "&place=441800", "&trade=electrical"]) {
    for (const view of ["trade_field", "trade_place", "field_place"]) {
      const address = `view=${view}${filter}`;
      const { cells } = await read(office, address);
      expect(cells.length, address).toBeGreaterThan(0);
      for (const { row, column, own, listings } of cells) {
        const at = `${address}&row=${row}&col=${column}`;
        const students = await behind(office, `${at}&show=students`);
        const open = await behind(office, `${at}&show=listings`);
        expect([students?.total, open?.total], at).toEqual([own, listings]);
      }
    }
  }
});

test("behind a number stand own students by name; the operator reads no name, and few people not at all", async () => {
  const [cell] = (await read(office, place)).cells;
  const at = `${place}&row=${cell?.row ?? ""}&col=${cell?.column ?? ""}&show=students`;
  const own = await behind(office, at);
  const names = own && "students" in own ? own.students.map(({ name }) => name) : [];
  expect(names).toHaveLength(6);
  expect(names.every((name) => name?.startsWith("林同学"))).toBe(true);
  const all = await behind(operator, at);
  expect(all?.total).toBe(9);
  expect(JSON.stringify(all)).not.toContain("林同学");
  expect(await behind(operator, `${at}&school=${other.school.id}`)).toBeNull();
  expect(await behind(office, place)).toBeNull();
});

test("who has a place or left looks for none, and what is full or closed is not open", async () => {
  const before = (await read(office, place)).cells[0];
  const { person } = await aStudent(services, school, { state: "graduated" });
  await services.db.studentProfile.update({ where: { personId: person.id }, data: wishes });
  const full = await anEnterprise(services);
  await aListing(services, full.id, { occupationCode: "oc-lift-technician", seats: 1, taken: 1 });
  expect((await read(office, place)).cells[0]).toEqual(before);
});

test("skills that are asked for and not taught stand with the listings behind them", async () => {
  const { skills } = await read(office);
  expect(skills).toHaveLength(1);
  for (const { code, listings } of skills) {
    expect((await behind(office, `skill=${code}`))?.total).toBe(listings);
    const taught = services.reference.skills.get(code)?.majorCodes ?? [];
    expect(taught).not.toContain(school.schoolClass.majorCode);
  }
  expect((await behind(office, "skill=sk-no-such"))?.total).toBe(0);
});

test("the file holds every cell, few people of others as on the page, and is written down", async () => {
  const table = await exportHeat(services, office, { query: place, format: "csv" }, locale);
  const { cells } = await read(office, place);
  expect(table.rows).toHaveLength(cells.length);
  expect(table.rows[0]?.slice(2, 6)).toEqual(["6", "<5", "1", "2"]);
  expect(await services.db.auditEntry.count({ where: { action: "demand.export" } })).toBe(1);
  const strange = { query: "view=%00&row=<b>&year=99&place='--", format: "csv" } as const;
  expect((await exportHeat(services, operator, strange, locale)).headings).toHaveLength(6);
});

test("the page counts the market once, and a school's statements bring nothing of other fields", async () => {
  const { pool, reference } = services;
  const own = majorField(school.schoolClass.majorCode);
  const [foreign] = [...reference.majors.keys()].filter((code) => majorField(code) !== own);
  const firm = await anEnterprise(services);
  const before = await read(office, place);
  await aListing(services, firm.id, {
    ...{ occupationCode: "oc-lift-technician", regionCodes: ["441800"], seats: 9 },
    majors: { create: [{ majorCode: foreign! }] },
  });
  const brought: unknown[][] = [];
  const watched = {
    query: async (text: string, values: unknown[]) => {
      const found = await pool.query<{ majorCodes?: string[] }>(text, values);
      brought.push(found.rows);
      return found;
    },
  } as unknown as TestServices["pool"];
  const asked = ask(`${place}&row=electrical&col=441800&show=listings`);
  const { heat } = await readHeatPage({ ...services, pool: watched }, office, asked, locale);
  expect(brought).toHaveLength(3);
  expect(heat.cells).toEqual(before.cells);
  expect(JSON.stringify(brought)).not.toContain(foreign);
  expect(sum((await read(operator, place)).cells, "seats")).toBeGreaterThanOrEqual(9);
});
