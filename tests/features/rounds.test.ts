// A round from its draft to its result: what students and firms rank, who may see what, why a choice did not come true, and
// that a result filled by hand is told what is unstable in it.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { EnterpriseActor, SchoolActor, StudentActor } from "~/app/domain/permission";
import type { Outcome } from "~/app/domain/refusal";
import { answerAppeal, appealRound } from "~/app/features/rounds/appeal-round.server";
import { createRound } from "~/app/features/rounds/create-round.server";
import { addProgramme, removeProgramme } from "~/app/features/rounds/keep-programme.server";
import { listMyRounds } from "~/app/features/rounds/list-my-rounds.server";
import { moveRound, type MoveRound } from "~/app/features/rounds/move-round.server";
import { placeStudent, stateCriteria } from "~/app/features/rounds/rank-students.server";
import { rankProgrammes, type RankProgrammes } from "~/app/features/rounds/rank-programmes.server";
import { readFirmProgramme } from "~/app/features/rounds/read-firm-rounds.server";
import { readMyRound } from "~/app/features/rounds/read-my-round.server";
import { readRoundResult } from "~/app/features/rounds/read-round-result.server";
import { readWhatIf } from "~/app/features/rounds/read-what-if.server";
import { readSchoolRound } from "~/app/features/rounds/read-school-round.server";
import { fillRound } from "~/app/features/rounds/fill-round.server";
import { runRound } from "~/app/features/rounds/run-round.server";
import { digestOfSeed, ticketOf } from "~/app/features/rounds/ticket-of.server";
import { aDatabase, type TestServices } from "../support/database";
import {
  aListing,
  anEnterprise,
  aRecruiter,
  type ASchool,
  aSchool,
  aSchoolStaff,
  aStudent,
} from "../support/factories";

let services: TestServices;
let school: ASchool;
let office: SchoolActor;
let recruiter: EnterpriseActor;
let students: StudentActor[];
let roundId: string;
let lift: string;
let wiring: string;

const said = (outcome: Outcome<unknown>) => (outcome.ok ? "ok" : outcome.refusal.code);
function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
}
const move = async (name: MoveRound["move"], by = office) =>
  said(await moveRound(services, by, { roundId, move: name }));
const rank = async (
  by: StudentActor,
  programmeId: string,
  change: RankProgrammes["change"] = "add",
  to = 1,
) => said(await rankProgrammes(services, by, { roundId, programmeId, change, to }));
const offer = async (listingId: string, seats: number, more = {}) =>
  valueOf(
    await addProgramme(services, office, {
      ...{ roundId, listingId, seats, minimum: 0, parts: [] },
      ...more,
    }),
  ).programmeId;
const entryOf = async ({ personId: studentId }: StudentActor) =>
  (
    await services.db.roundEntry.findUniqueOrThrow({
      where: { roundId_studentId: { roundId, studentId } },
    })
  ).id;

beforeAll(async () => {
  services = await aDatabase();
});
afterAll(() => services.close());
beforeEach(async () => {
  services.clock.set("2026-11-20T09:00:00+08:00");
  school = await aSchool(services);
  students = [];
  for (let at = 0; at < 3; at += 1) students.push((await aStudent(services, school)).actor);
  office = await aSchoolStaff(services, school, "internship_office");
  const firm = await anEnterprise(services);
  recruiter = await aRecruiter(services, firm.id);
  const created = await createRound(services, office, {
    ...{ name: "2024 级岗位实习", kind: "internship", rankUntil: "2026-11-30", mostChoices: 2 },
    classIds: [school.schoolClass.id],
  });
  roundId = valueOf(created).roundId;
  lift = await offer((await aListing(services, firm.id)).id, 1);
  wiring = await offer((await aListing(services, firm.id)).id, 1);
});

/** All rank lift, then wiring; the firm wants the third, then the second at the lift. */
async function aRankedRound() {
  await move("open");
  for (const one of students) {
    await rank(one, lift);
    await rank(one, wiring);
  }
  const places: [number, number][] = [
    [2, 1],
    [1, 2],
    [0, 3],
  ];
  for (const [student, place] of places) {
    const entryId = await entryOf(students[student]!);
    await placeStudent(services, recruiter, { programmeId: lift, entryId, place });
    await placeStudent(services, recruiter, { programmeId: wiring, entryId, place });
  }
  await move("close");
}

describe("a draft", () => {
  test("is the school's alone, and the office's to open", async () => {
    expect(await readMyRound(services, students[0]!, roundId)).toBeNull();
    expect(await readFirmProgramme(services, recruiter, lift)).toBeNull();
    const adviser = await aSchoolStaff(services, school);
    expect(await move("open", adviser)).toBe("round.not_yours_to_run");
    const stranger = await aSchoolStaff(services, await aSchool(services), "internship_office");
    expect(await move("open", stranger)).toBe("round.not_found");
    expect(await readSchoolRound(services, stranger, roundId)).toBeNull();
  });

  test("offers live listings of its kind, of firms that the school approved", async () => {
    const firm = await anEnterprise(services);
    const job = await aListing(services, firm.id, { kind: "job" });
    const input = { roundId, seats: 1, minimum: 0, parts: [] };
    const add = async (listingId: string) =>
      said(await addProgramme(services, office, { ...input, listingId }));
    expect(await add(job.id)).toBe("round.listing_not_fitting");
    const internship = await aListing(services, firm.id);
    await services.db.schoolEnterprise.deleteMany({ where: { enterpriseId: firm.id } });
    expect(await add(internship.id)).toBe("round.listing_not_fitting");
  });

  test("does not open empty, nor change once it is open", async () => {
    await removeProgramme(services, office, { roundId, programmeId: wiring });
    await removeProgramme(services, office, { roundId, programmeId: lift });
    expect(await move("open")).toBe("round.nothing_offered");
  });
});

describe("ranking", () => {
  beforeEach(() => move("open"));

  test("keeps every press, moves choices, and ends with the last day", async () => {
    const [student] = students;
    await rank(student!, lift);
    await rank(student!, wiring);
    await rank(student!, wiring, "up");
    const order = async () =>
      (await readMyRound(services, student!, roundId))?.chosen.map((one) => one.programmeId);
    expect(await order()).toEqual([wiring, lift]);
    await rank(student!, wiring, "place", 2);
    expect(await order()).toEqual([lift, wiring]);
    await rank(student!, lift, "remove");
    expect(await order()).toEqual([wiring]);
    services.clock.set("2026-12-01T00:00:01+08:00");
    expect(await rank(student!, lift)).toBe("round.move_not_allowed");
  });

  test("takes as many choices as the round allows, and no programme of another round", async () => {
    const third = await services.db.roundProgramme.findFirst({
      where: { roundId: { not: roundId } },
    });
    const firm = await anEnterprise(services);
    const more = newProgramme((await aListing(services, firm.id)).id);
    await rank(students[0]!, lift);
    await rank(students[0]!, wiring);
    expect(await rank(students[0]!, await more)).toBe("round.too_many_choices");
    if (third) expect(await rank(students[0]!, third.id)).toBe("round.programme_not_found");
  });

  test("is closed to other classes, to who is too young, and to first-year students", async () => {
    const other = await aStudent(services, await aSchool(services));
    expect(await rank(other.actor, lift)).toBe("round.not_found");
    const child = await aStudent(services, school, { birthDate: "2011-12-01" });
    expect(await rank(child.actor, lift)).toBe("application.not_eligible");
    const first = await aStudent(services, school, { studyYear: 1 });
    expect(await rank(first.actor, lift)).toBe("application.not_eligible");
    const now = await readMyRound(services, child.actor, roundId);
    expect(now?.others.map(({ block }) => block)).toEqual(["too_young", "too_young"]);
  });

  test("shows a firm who wants its programme, by family name, and not in which place", async () => {
    await rank(students[0]!, wiring);
    await rank(students[0]!, lift);
    const seen = await readFirmProgramme(services, recruiter, lift);
    expect(seen?.students).toHaveLength(1);
    expect(Object.keys(seen!.students[0]!)).not.toContain("position");
    expect(JSON.stringify(seen)).not.toContain(students[0]!.name);
    const stranger = await aRecruiter(services, (await anEnterprise(services)).id);
    expect(await readFirmProgramme(services, stranger, lift)).toBeNull();
    const input = { programmeId: lift, criteria: ["skills" as const] };
    expect(said(await stateCriteria(services, stranger, input))).toBe("round.programme_not_found");
    const entryId = await entryOf(students[0]!);
    const place = { programmeId: wiring, entryId: roundId, place: 1 };
    expect(said(await placeStudent(services, recruiter, place))).toBe("round.programme_not_found");
    expect(said(await placeStudent(services, recruiter, { ...place, entryId }))).toBe("ok");
  });
});

/** Past the draft, where no verb adds any more. */
async function newProgramme(listingId: string) {
  const { id } = await services.db.roundProgramme.create({
    data: { id: listingId, roundId, listingId, number: 9, seats: 1 },
  });
  return id;
}

describe("a result", () => {
  test("is stable, kept from students until it is published, and tells each why", async () => {
    await aRankedRound();
    const run = valueOf(await runRound(services, office, { roundId }));
    expect(run.isStable).toBe(true);
    const hidden = await readMyRound(services, students[0]!, roundId);
    expect(hidden?.result).toBeNull();
    expect(hidden?.lottery.seed).toBeNull();
    expect(await move("publish")).toBe("ok");
    const told = await Promise.all(students.map((one) => readMyRound(services, one, roundId)));
    expect(told.map((one) => one?.result?.programmeId)).toEqual([null, wiring, lift]);
    expect(told[0]?.result?.whys).toEqual([
      {
        programmeId: lift,
        rank: 3,
        tie: 3,
        of: null,
        is: "full",
        part: false,
        seats: 1,
        last: 1,
        yours: 3,
      },
      {
        programmeId: wiring,
        rank: 3,
        tie: 3,
        of: null,
        is: "full",
        part: false,
        seats: 1,
        last: 2,
        yours: 3,
      },
    ]);
    const { digest, seed, entryId, ticket } = told[0]!.lottery;
    expect(digestOfSeed(seed!)).toBe(digest);
    expect(ticketOf(seed!, entryId!)).toBe(ticket);
  });

  test("leaves ties to the lottery that everybody can recompute", async () => {
    await move("open");
    for (const one of students) await rank(one, lift);
    await move("close");
    await runRound(services, office, { roundId });
    await move("publish");
    const all = await Promise.all(students.map((one) => readMyRound(services, one, roundId)));
    const [first] = all.map((one) => one!.lottery.ticket!).sort();
    expect(all.find((one) => one!.result!.programmeId === lift)?.lottery.ticket).toBe(first);
  });

  test("gives nothing that the law keeps from a student on the day of the run", async () => {
    await aRankedRound();
    await services.db.enrolment.updateMany({
      where: { personId: students[2]!.personId },
      data: { state: "on_leave" },
    });
    await runRound(services, office, { roundId });
    const seats = (await readRoundResult(services, office, roundId))!.seats;
    const his = seats.find(({ name }) => name === students[2]!.name)!;
    expect(his.programmeId).toBeNull();
    expect(his.whys.map(({ is }) => is)).toEqual(["law", "law"]);
  });

  test("gives a minor no night work, of whatever kind, and the seat to who is next", async () => {
    await aRankedRound();
    const { personId: id } = students[2]!;
    await services.db.person.update({
      where: { id },
      data: { birthDate: new Date("2009-12-15") },
    });
    const { listingId } = await services.db.roundProgramme.findUniqueOrThrow({
      where: { id: lift },
    });
    const run = async (data: { kind?: "order_class"; nightShift?: boolean }) => {
      await services.db.listing.update({ where: { id: listingId }, data });
      await runRound(services, office, { roundId });
      const { seats } = (await readRoundResult(services, office, roundId))!;
      return students.map(
        ({ name }) => seats.find((seat) => seat.name === name)!.programmeId === lift,
      );
    };
    expect(await run({ kind: "order_class" })).toEqual([false, false, true]);
    expect(await run({ nightShift: true })).toEqual([false, true, false]);
  });

  test("filled by hand is told what is unstable in it", async () => {
    await aRankedRound();
    const entryId = await entryOf(students[0]!);
    const byHand = { roundId, seats: [{ entryId, programmeId: lift }] };
    expect(valueOf(await fillRound(services, office, byHand)).isStable).toBe(false);
    const { certificate } = (await readRoundResult(services, office, roundId))!;
    // Both others would rather have the lift, and it them; everybody without a seat could have the wiring.
    expect(certificate).toMatchObject({ isStable: false, blocking: 4, placed: 1 });
  });

  test("changed by hand keeps what the last run gave to everybody who is not named", async () => {
    await aRankedRound();
    await runRound(services, office, { roundId });
    const entryId = await entryOf(students[2]!);
    valueOf(await fillRound(services, office, { roundId, seats: [{ entryId }] }));
    const { seats, filledBy } = (await readRoundResult(services, office, roundId))!;
    expect(filledBy).toBe("hand");
    expect(seats.map(({ programmeId }) => programmeId)).toEqual([null, wiring, null]);
    const stranger = { entryId, programmeId: roundId };
    const no = await fillRound(services, office, { roundId, seats: [stranger] });
    expect(said(no)).toBe("round.student_not_ranking");
  });

  test("tells a firm its own ranks and seats, once it is told", async () => {
    await aRankedRound();
    await runRound(services, office, { roundId });
    const ofLift = async () =>
      (await readFirmProgramme(services, recruiter, lift))!.students.map(({ result }) => result);
    expect(await ofLift()).toEqual([null, null, null]);
    await move("publish");
    expect(new Set(await ofLift())).toEqual(
      new Set([
        { rank: 1, got: true },
        { rank: 2, got: false },
        { rank: 3, got: false },
      ]),
    );
  });

  test("by hand gives nobody a seat whom the firm, or the law, keeps from it", async () => {
    await aRankedRound();
    const entryId = await entryOf(students[0]!);
    await services.db.rankedStudent.updateMany({ where: { entryId }, data: { isUnfit: true } });
    const byHand = { roundId, seats: [{ entryId, programmeId: lift }] };
    expect(said(await fillRound(services, office, byHand))).toBe("round.student_unfit");
  });

  test("of before ranking was opened again is not told", async () => {
    await aRankedRound();
    await runRound(services, office, { roundId });
    services.clock.pass(1);
    expect(await move("reopen")).toBe("ok");
    expect(await move("close")).toBe("ok");
    expect(await move("publish")).toBe("round.not_run");
    await runRound(services, office, { roundId });
    expect(await move("publish")).toBe("ok");
  });

  test("takes a listing that rests for no law", async () => {
    await aRankedRound();
    const paused = { status: "paused" } as const;
    await services.db.listing.updateMany({
      where: { programmes: { some: { roundId } } },
      data: paused,
    });
    await runRound(services, office, { roundId });
    const { seats } = (await readRoundResult(services, office, roundId))!;
    expect(seats.map(({ programmeId }) => programmeId)).toEqual([null, wiring, lift]);
  });

  test("what more seats would change touches nothing", async () => {
    await aRankedRound();
    await runRound(services, office, { roundId });
    const before = await services.db.roundProgramme.findMany({ where: { roundId } });
    const asked = { programmeId: lift, more: 5 };
    const { moved, ...effect } = (await readWhatIf(services, office, roundId, asked))!;
    expect(new Set(moved)).toEqual(
      new Set([
        { name: students[1]!.name, from: 2, to: 1 },
        { name: students[0]!.name, from: 0, to: 1 },
      ]),
    );
    expect(effect).toEqual({
      ...{ programmeId: lift, more: 5, placed: 2, placedThen: 3, better: 2, worse: 0 },
      ...{ students: 3, first: 1, firstThen: 3 },
    });
    expect(await services.db.roundProgramme.findMany({ where: { roundId } })).toEqual(before);
    expect(await services.db.roundRun.count({ where: { roundId } })).toBe(1);
    await move("publish");
    expect(await readWhatIf(services, office, roundId, asked)).toBeNull();
  });

  test("waits for its appeals before it is settled", async () => {
    await aRankedRound();
    expect(await move("publish")).toBe("round.not_run");
    await runRound(services, office, { roundId });
    await move("publish");
    const appeal = async () =>
      said(await appealRound(services, students[0]!, { roundId, text: "名次好像不对" }));
    expect(await appeal()).toBe("ok");
    expect(await appeal()).toBe("round.appeal_not_allowed");
    services.clock.pass(24 * 6);
    expect(await move("settle")).toBe("round.appeals_open");
    const { appeals } = (await readRoundResult(services, office, roundId))!;
    const answer = { roundId, appealId: appeals[0]!.appealId, answer: "已核对，名次无误。" };
    expect(said(await answerAppeal(services, office, answer))).toBe("ok");
    expect(await move("settle")).toBe("ok");
    const actions = await services.db.auditEntry.findMany({
      where: { subjectId: roundId },
      orderBy: { at: "asc" },
    });
    expect(actions.map(({ action }) => action)).toEqual(
      expect.arrayContaining(["round.create", "round.open", "round.publish", "round.settle"]),
    );
  });

  test("closes a programme that too few want, and says so", async () => {
    const firm = await anEnterprise(services);
    const large = await offer((await aListing(services, firm.id)).id, 5, { minimum: 3 });
    await move("open");
    await rank(students[0]!, large);
    await rank(students[0]!, lift);
    await move("close");
    await runRound(services, office, { roundId });
    const result = (await readRoundResult(services, office, roundId))!;
    expect(result.closedIds).toEqual([large]);
    expect(result.seats[0]).toMatchObject({ programmeId: lift });
    expect(result.seats[0]!.whys[0]).toMatchObject({ is: "no_seats" });
    valueOf(await fillRound(services, office, { roundId, seats: [] }));
    const byHand = (await readRoundResult(services, office, roundId))!;
    expect(byHand).toMatchObject({ closedIds: [large], certificate: { isStable: true } });
  });
});

test("a student's list holds the rounds of the class, once they are open", async () => {
  expect(await listMyRounds(services, students[0]!)).toEqual([]);
  await move("open");
  expect(await listMyRounds(services, students[0]!)).toMatchObject([{ roundId, choices: 0 }]);
  const programmes = { some: { roundId } };
  const applyBy = new Date("2026-11-19");
  await services.db.listing.updateMany({ where: { programmes }, data: { applyBy } });
  expect(await rank(students[0]!, lift)).toBe("ok");
  // The class went its way without the round; who has ranked still reads it.
  await services.db.round.update({ where: { id: roundId }, data: { classIds: [] } });
  expect(await listMyRounds(services, students[0]!)).toMatchObject([{ roundId, choices: 1 }]);
  expect(await listMyRounds(services, students[1]!)).toEqual([]);
});
