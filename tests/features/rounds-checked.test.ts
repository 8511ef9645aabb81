// A result that comes as a sheet, and a result that anybody checks without us: the paper, its tickets, the program beside it.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SchoolActor, StudentActor } from "~/app/domain/permission";
import type { Outcome } from "~/app/domain/refusal";
import { createRound } from "~/app/features/rounds/create-round.server";
import { keepSheet } from "~/app/features/rounds/fill-round.server";
import { addProgramme } from "~/app/features/rounds/keep-programme.server";
import { moveRound, type MoveRound } from "~/app/features/rounds/move-round.server";
import { paperCsv } from "~/app/features/rounds/paper-csv";
import { rankProgrammes } from "~/app/features/rounds/rank-programmes.server";
import { readCheckPage } from "~/app/features/rounds/read-check-page.server";
import { readPaper } from "~/app/features/rounds/read-paper.server";
import { readRoundTrail } from "~/app/features/rounds/read-round-trail.server";
import { readRoundResult } from "~/app/features/rounds/read-round-result.server";
import { readSheet, type SheetCheck } from "~/app/features/rounds/read-sheet.server";
import { runRound } from "~/app/features/rounds/run-round.server";
import { digestOfSeed } from "~/app/features/rounds/ticket-of.server";
import { aDatabase, type TestServices } from "../support/database";
import { aListing, anEnterprise, aSchool, aSchoolStaff, aStudent } from "../support/factories";

let services: TestServices;
let office: SchoolActor;
let students: { actor: StudentActor; number: string }[];
let roundId: string;
let stranger: StudentActor;
const folder = mkdtempSync(join(tmpdir(), "round-"));

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
}
const move = async (name: MoveRound["move"]) =>
  valueOf(await moveRound(services, office, { roundId, move: name }));

/** Four students; all want the lift (one seat), then the wiring (two seats, one of them for the class). */
beforeAll(async () => {
  services = await aDatabase();
  services.clock.set("2026-11-20T09:00:00+08:00");
  const school = await aSchool(services);
  const made = [];
  for (let at = 0; at < 4; at += 1) made.push(await aStudent(services, school));
  students = made.map(({ actor, enrolment }) => ({ actor, number: enrolment.studentNumber }));
  stranger = (await aStudent(services, await aSchool(services))).actor;
  office = await aSchoolStaff(services, school, "internship_office");
  const firm = await anEnterprise(services);
  const created = await createRound(services, office, {
    ...{ name: "2024 级岗位实习", kind: "internship", rankUntil: "2026-11-30", mostChoices: 2 },
    classIds: [school.schoolClass.id],
  });
  roundId = valueOf(created).roundId;
  const add = async (seats: number, parts: { of: string; seats: number }[]) => {
    const listingId = (await aListing(services, firm.id, { seats: 5 })).id;
    const input = { roundId, listingId, seats, minimum: 0, parts };
    return valueOf(await addProgramme(services, office, input)).programmeId;
  };
  const lift = await add(1, []);
  const wiring = await add(2, [{ of: school.schoolClass.id, seats: 1 }]);
  await move("open");
  for (const { actor } of students) {
    for (const programmeId of [lift, wiring]) {
      const press = { roundId, programmeId, change: "add" as const, to: 1 };
      valueOf(await rankProgrammes(services, actor, press));
    }
  }
  await move("close");
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await services.close();
});

describe("a sheet", () => {
  const check = async (text: string): Promise<SheetCheck> =>
    valueOf(await readSheet(services, office, roundId, Buffer.from(text))).check;

  test("names every row that cannot be taken, with its reason, and keeps nothing", async () => {
    const [a, b, c] = students.map(({ number }) => number);
    const found = await check(
      `学号,岗位编号\n${a},1\n999,1\n${a},2\n${b},7\n,1\n${c},2\n1.2E+09,1\n`,
    );
    expect(found.faulty.map(({ rowNo, fault }) => [rowNo, fault])).toEqual([
      [3, "student_unknown"],
      [4, "student_twice"],
      [5, "programme_unknown"],
      [6, "number_missing"],
      [8, "number_cut"],
    ]);
    expect(found.seats).toBe(2);
    expect(await services.db.roundRun.count({ where: { roundId } })).toBe(0);
    const kept = await keepSheet(services, office, { roundId, text: found.text });
    expect(kept.ok || kept.refusal.code).toBe("round.sheet_faulty");
  });

  test("gives no seat to somebody whom the firm does not find suitable", async () => {
    const entry = await services.db.roundEntry.findFirstOrThrow({
      where: { roundId, studentId: students[0]!.actor.personId },
    });
    const lift = await services.db.roundProgramme.findFirstOrThrow({
      where: { roundId, number: 1 },
    });
    const which = { programmeId: lift.id, entryId: entry.id };
    await services.db.rankedStudent.create({
      data: { ...which, isUnfit: true, byId: office.personId, at: services.clock.now() },
    });
    const found = await check(`${students[0]!.number},1`);
    await services.db.rankedStudent.deleteMany({ where: which });
    expect(found).toMatchObject({ seats: 0, faulty: [{ fault: "unfit" }] });
  });

  test("without headings is read by position, and draws lots where more are named than seats", async () => {
    const text = students.map(({ number }) => `${number}\t1`).join("\n");
    const found = await check(text);
    expect(found).toMatchObject({ rows: 4, seats: 1, faulty: [] });
    expect(found.out).toHaveLength(3);
    // A seat of the wiring stays free though everybody would rather have it than nothing.
    expect(found.certificate).toMatchObject({ isStable: false, blocking: 3 });
  });

  test("that is kept is a run of its own, tried by the same certificate", async () => {
    const { text } = await check(students.map(({ number }) => `${number},1`).join("\n"));
    expect(valueOf(await keepSheet(services, office, { roundId, text })).isStable).toBe(false);
    const result = (await readRoundResult(services, office, roundId))!;
    expect(result).toMatchObject({ filledBy: "sheet", certificate: { placed: 1 } });
  });

  test("is the office's, and only between ranking and result", async () => {
    const other = await aSchoolStaff(services, await aSchool(services), "internship_office");
    const no = await readSheet(services, other, roundId, Buffer.from("1,1"));
    expect(no.ok || no.refusal.code).toBe("round.not_found");
    const empty = await readSheet(services, office, roundId, Buffer.from(""));
    expect(empty.ok || empty.refusal.code).toBe("round.sheet_empty");
  });
});

describe("the paper", () => {
  const run = (csv: string, seed: string) => {
    const file = join(folder, "round.csv");
    writeFileSync(file, csv);
    try {
      const args = ["public/check-round.mjs", file, seed];
      return execFileSync(process.execPath, args, { encoding: "utf8" });
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  };

  test("is nobody's before the result, and then the round's students' and school's", async () => {
    expect(await readPaper(services, students[0]!.actor, roundId)).toBeNull();
    valueOf(await runRound(services, office, { roundId }));
    await move("publish");
    expect(await readPaper(services, stranger, roundId)).toBeNull();
    const paper = (await readPaper(services, students[0]!.actor, roundId))!;
    expect(digestOfSeed(paper.seed)).toBe(paper.digest);
    // Who got the first choice proves with it alone; what was wanted behind it is nobody's.
    const choicesOf = (of: string | null) =>
      paper.rows.flatMap(({ entry, choice }) => (entry === of ? [choice] : []));
    const all = [...new Set(paper.rows.map(({ entry }) => entry))].map(choicesOf);
    expect(all.map((choices) => choices.length).sort()).toEqual([1, 2, 2, 2]);
    expect(choicesOf(paper.mine)[0]).toBe(1);
    const text = JSON.stringify(paper);
    for (const { actor, number } of students) {
      expect(text).not.toContain(actor.name);
      expect(text).not.toContain(number);
      expect(text).not.toContain(actor.personId);
    }
    const page = (await readCheckPage(services, office, roundId, 1))!;
    expect(page.tickets.map(({ ticket }) => ticket)).toEqual(
      page.tickets.map(({ ticket }) => ticket).sort(),
    );
  });

  test("is found stable by a program that knows nothing of ours, and every forgery is found", async () => {
    const { rows, seed } = (await readPaper(services, office, roundId))!;
    expect(run(paperCsv(rows), seed)).toMatch(
      /SHA-256 of the seed: [0-9a-f]{64}\n2 seats, 4 students\nstable/,
    );
    expect(run(paperCsv(rows), "another")).toContain("ticket of");
    const winner = rows.find(({ got, programme }) => got && programme === 1)!;
    const loser = rows.find(({ got, programme }) => !got && programme === 1)!;
    const swapped = rows.map((row) =>
      row === winner ? { ...row, got: false } : row === loser ? { ...row, got: true } : row,
    );
    expect(run(paperCsv(swapped), seed)).toContain("would rather have each other");
    const turned = rows.map((row) =>
      row === winner
        ? { ...row, rank: loser.rank }
        : row === loser
          ? { ...row, rank: winner.rank }
          : row,
    );
    expect(run(paperCsv(turned), seed)).toContain("lottery of programme 1");
    const more = rows.map((row) => (row === loser ? { ...row, got: true } : row));
    expect(run(paperCsv(more), seed)).toContain("too many in programme 1");
  });
});

test("every step stands in the round's trail, with who took it", async () => {
  const trail = await readRoundTrail(services, office, roundId);
  expect(trail.map(({ action }) => action).sort()).toEqual([
    ...["round.close", "round.create", "round.fill_by_engine", "round.fill_by_sheet"],
    ...["round.offer", "round.offer", "round.open", "round.publish"],
  ]);
  expect(trail.every(({ by }) => by === office.name)).toBe(true);
  const other = await aSchoolStaff(services, await aSchool(services), "internship_office");
  expect(await readRoundTrail(services, other, roundId)).toEqual([]);
});
