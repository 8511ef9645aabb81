import { afterAll, beforeAll, expect, test } from "vitest";
import { type ApplicationStatus, holdsSeat, statuses } from "~/app/domain/application";
import { countPiles, pileOf } from "~/app/domain/student-pile";
import { readOperatorFigure, readSchoolFigure } from "~/app/features/home/figure";
import {
  listMarketRows,
  readOperatorFigures,
} from "~/app/features/home/read-operator-figures.server";
import { listStudentRows, readSchoolFigures } from "~/app/features/home/read-school-figures.server";
import { lastWeeks } from "~/app/features/home/weeks";
import { readSchoolDesk } from "~/app/features/placements/read-school.server";
import { answerOffer } from "~/app/features/applications/answer-offer.server";
import { listClassBoard } from "~/app/features/applications/read-class-board.server";
import { groupOf } from "~/app/features/placements/board-groups";
import { newId } from "~/app/platform/id";
import { aCrowd, aMarket, anApplication, anOffer, versionOf, yes } from "../support/applications";
import { aDatabase, type TestServices } from "../support/database";
import { aListing, anOperator, aSchool, aSchoolStaff, aStudent } from "../support/factories";

let services: TestServices;
beforeAll(async () => {
  services = await aDatabase();
});
afterAll(() => services.close());

async function aRow(
  enrolmentId: string,
  studentId: string,
  listingId: string,
  status: ApplicationStatus,
) {
  const now = services.clock.now();
  const told = { id: newId(now.getTime()), enrolmentId, studentId, listingId, status };
  await services.db.application.create({
    data: {
      ...{ ...told, snapshot: {}, movedAt: now, submittedAt: now },
      ...{ answerBy: now, respondBy: now, undoUntil: now, acceptedAt: now },
      ...{ refusalCode: "other", holdsSeat: holdsSeat(status) },
    },
  });
}

const ask = (name: string, at = "") => {
  const figure = readSchoolFigure(new URLSearchParams({ figure: name, at }));
  if (!figure) throw new Error(`no figure: ${name} ${at}`);
  return figure;
};

test("weeks begin on the Monday of Shanghai, the present one stands last", () => {
  const sundayNight = lastWeeks(new Date("2026-11-22T15:59:00Z"));
  const monday = lastWeeks(new Date("2026-11-22T16:01:00Z"));
  expect(sundayNight).toHaveLength(12);
  expect(sundayNight.at(-1)).toBe("2026-11-16");
  expect(monday.at(-1)).toBe("2026-11-23");
  expect(monday[0]).toBe("2026-09-07");
});

test("an address that names no figure asks for none", () => {
  for (const [figure, at] of [
    ["students", "2026-11-16"],
    ["applications", "yesterday"],
    ["class", "1"],
    ["status", "happy"],
  ] as const) {
    expect(readSchoolFigure(new URLSearchParams({ figure, at }))).toBeNull();
    expect(readOperatorFigure(new URLSearchParams({ figure, at }))).toBeNull();
  }
});

test("the operator's figures equal the rows they lead to, and no row names a student", async () => {
  const { student, recruiter, listing } = await aMarket(services);
  await anOffer(services, student.actor, recruiter, listing.id);
  const operator = await anOperator(services);
  const weeks = await readOperatorFigures(services, operator);
  expect(weeks.map(({ week }) => week)).toEqual(lastWeeks(services.clock.now()));
  const now = weeks.at(-1);
  expect(now).toMatchObject({ listings: 1, applications: 1, placements: 0, answered: 1 });
  expect(now?.medianDays).toBeGreaterThan(0);
  for (const name of ["listings", "applications", "placements"] as const) {
    const found = await listMarketRows(services, operator, { name, at: now?.week ?? "" });
    expect(found.rows).toHaveLength(now?.[name] ?? -1);
    expect(found.total).toBe(now?.[name]);
    expect(JSON.stringify(found)).not.toContain(student.person.name);
  }
  expect(weeks[0]).toMatchObject({ listings: 0, applications: 0, answered: 0, medianDays: null });
});

test("a school counts each student once, by the best news, and every figure equals its rows", async () => {
  const { school, student, recruiter, listing } = await aMarket(services);
  const [second, third] = [await aStudent(services, school), await aStudent(services, school)];
  await aStudent(services, school, { state: "left" });
  const id = await anOffer(services, student.actor, recruiter, listing.id);
  const version = await versionOf(services, id);
  yes(await answerOffer(services, student.actor, { applicationId: id, version, move: "accept" }));
  await anApplication(services, second.actor, listing.id);
  const office = await aSchoolStaff(services, school, "school_admin");
  const figures = await readSchoolFigures(services, office);
  expect(figures.byStatus).toHaveLength(3);
  expect(figures.byStatus).toEqual(
    expect.arrayContaining([
      { status: "accepted", students: 1 },
      { status: "submitted", students: 1 },
      { status: "none", students: 1 },
    ]),
  );
  expect(figures.classes).toEqual([
    { id: school.schoolClass.id, name: school.schoolClass.name, students: 3, settled: 0 },
  ]);
  expect(figures.colleges).toMatchObject([{ id: school.college.id, students: 3, settled: 0 }]);
  expect(figures.weeks.at(-1)).toMatchObject({ applications: 2, placements: 0 });
  const names = async (name: string, at?: string) =>
    (await listStudentRows(services, office, ask(name, at))).rows.map((row) => row.name);
  expect(await names("status", "none")).toEqual([third.person.name]);
  expect(await names("status", "accepted")).toEqual([student.person.name]);
  expect(await names("applications", figures.weeks.at(-1)?.week)).toHaveLength(2);
  expect(await names("placements", figures.weeks.at(-1)?.week)).toEqual([]);
  const desk = await readSchoolDesk(services, office, { locale: "zh-CN" });
  expect(desk.totals).toMatchObject({
    students: 3,
    piles: { settling: 1, applying: 1, none: 1, placed: 0 },
  });
});

test("home's table, its charts and the tabs of the class board count the same students the same way", async () => {
  const { school, listing, student, enterprise } = await aMarket(services);
  const other = await aListing(services, enterprise.id);
  await aRow(student.enrolment.id, student.person.id, other.id, "draft");
  await aRow(student.enrolment.id, student.person.id, listing.id, "refused");
  for (const status of statuses) {
    const { enrolment, person } = await aStudent(services, school);
    await aRow(enrolment.id, person.id, listing.id, status);
  }
  const gone = await aStudent(services, school, { state: "left" });
  await aRow(gone.enrolment.id, gone.person.id, listing.id, "placed");
  const office = await aSchoolStaff(services, school, "school_admin");
  const classId = school.schoolClass.id;

  const desk = await readSchoolDesk(services, office, { locale: "zh-CN" });
  const board = await listClassBoard(services, office, classId, { locale: "zh-CN" });
  const figures = await readSchoolFigures(services, office);

  const tabs = countPiles(
    (board?.rows ?? []).flatMap((row) => {
      const pile = groupOf(row);
      return pile === "exempt" ? [] : [{ pile, n: 1 }];
    }),
  );
  expect(tabs).toEqual({ none: 1, applying: 4, offered: 1, settling: 2, placed: 1, again: 7 });
  expect(desk.classes).toMatchObject([{ id: classId, students: 16, piles: tabs }]);
  expect(desk.totals).toEqual({ students: 16, piles: tabs });
  expect(
    countPiles(
      figures.byStatus.map(({ status, students: n }) => ({
        pile: pileOf(status === "none" ? null : status),
        n,
      })),
    ),
  ).toEqual(tabs);
  for (const share of [...figures.classes, ...figures.colleges]) {
    expect(share).toMatchObject({ students: 16, settled: tabs.placed });
  }
  expect((await listStudentRows(services, office, ask("class", classId))).total).toBe(tabs.placed);
});

test("firms that keep silent are the same ones on the card and in its rows", async () => {
  const { school, student, listing } = await aMarket(services);
  await anApplication(services, student.actor, listing.id);
  const adviser = await aSchoolStaff(services, school);
  expect((await listStudentRows(services, adviser, ask("late"))).total).toBe(0);
  services.clock.pass(24 * 8);
  const desk = await readSchoolDesk(services, adviser, { locale: "zh-CN" });
  expect(desk.silentFirms).toBe(1);
  expect((await listStudentRows(services, adviser, ask("late"))).total).toBe(1);
});

test("neither another school nor another class is counted or listed", async () => {
  const { school, student, listing } = await aMarket(services);
  await anApplication(services, student.actor, listing.id);
  const other = await aSchool(services);
  const stranger = await aSchoolStaff(services, other, "school_admin");
  const figures = await readSchoolFigures(services, stranger);
  expect(figures).toMatchObject({ byStatus: [], classes: [], colleges: [] });
  expect(figures.weeks.every(({ applications }) => applications === 0)).toBe(true);
  for (const [name, at] of [
    ["status", "submitted"],
    ["applications", figures.weeks.at(-1)?.week],
    ["class", school.schoolClass.id],
    ["college", school.college.id],
    ["late", ""],
  ] as const) {
    expect((await listStudentRows(services, stranger, ask(name, at))).rows).toEqual([]);
  }
  const elsewhere = { ...(await aSchoolStaff(services, school)), classId: other.schoolClass.id };
  expect((await readSchoolFigures(services, elsewhere)).byStatus).toEqual([]);
});

test("five hundred students cost one query, like two; the list stops at a hundred and says so", async () => {
  const market = await aMarket(services);
  await aCrowd(services, market, 500);
  const office = await aSchoolStaff(services, market.school, "school_admin");
  let queries = 0;
  const pool = {
    query: (sql: string, values: unknown[]) => {
      queries += 1;
      return services.pool.query(sql, values);
    },
  } as unknown as typeof services.pool;
  const figures = await readSchoolFigures({ ...services, pool }, office);
  expect(queries).toBe(1);
  expect(figures.byStatus).toContainEqual({ status: "shortlisted", students: 500 });
  const found = await listStudentRows(services, office, ask("status", "shortlisted"));
  expect([found.total, found.rows.length]).toEqual([500, 100]);
});
