// Rounds of the demo's school, made by the verbs as people would make them on earlier days: one that is open, one whose result is
// told and that has appeals, one that is settled with offers, a no and the next in line.
import type { EnterpriseActor, SchoolActor, StudentActor } from "~/app/domain/permission";
import type { Outcome } from "~/app/domain/refusal";
import { isMinor } from "~/app/domain/student";
import { addDays, dayOf, type Id } from "~/app/domain/values";
import { allotSeats } from "~/app/features/applications/allot-seats.server";
import { answerOffer } from "~/app/features/applications/answer-offer.server";
import { answerAppeal, appealRound } from "~/app/features/rounds/appeal-round.server";
import { createRound } from "~/app/features/rounds/create-round.server";
import { addProgramme } from "~/app/features/rounds/keep-programme.server";
import { moveRound, type MoveRound } from "~/app/features/rounds/move-round.server";
import { rankProgrammes } from "~/app/features/rounds/rank-programmes.server";
import { placeStudent, stateCriteria } from "~/app/features/rounds/rank-students.server";
import { runRound } from "~/app/features/rounds/run-round.server";
import type { Services } from "~/app/platform/services.server";
import { dice, idOf, seedOf } from "../market/dice";
import { roundNames, roundWords } from "./rounds.data";

const person = { name: "", locale: null, sessionId: idOf("session", "internship") };
const office: SchoolActor = {
  ...{
    ...person,
    side: "school",
    role: "internship_office",
    personId: idOf("person", "internship"),
  },
  ...{ schoolId: idOf("school", "beijiang"), collegeId: null, majorCode: null, classId: null },
};

type Offered = { listingId: Id; seats: number; enterpriseId: Id; recruiterId: Id };
type Round = {
  roundId: Id;
  programmes: { id: Id; by: EnterpriseActor }[];
  students: StudentActor[];
};

/** Makes the rounds; fewer where the market is too small for them. */
export async function makeDemoRounds(services: Services): Promise<void> {
  const [own, ...others] = await classesOf(services);
  const offered = await listingsOf(services);
  if (!own || offered.length < 3) return;
  const first = others.slice(0, 2);
  const open = offered.slice(0, 6);
  await openRound(services, [own, ...first], open);
  const told = offered.slice(6, 9);
  if (told.length === 3) await toldRound(services, [own], told);
  const settled = offered.slice(9, 12);
  const last = others.slice(2, 4);
  if (settled.length === 3 && last.length > 0) await settledRound(services, last, settled);
}

async function openRound(services: Services, classIds: Id[], offered: Offered[]) {
  const on = daysAgo(services, 2);
  const round = await draft(on, roundNames.open, 8, classIds, offered);
  if (!round) return;
  await step(on, round, "open");
  await rank(on, round, 4);
  await judge(on, round);
}

async function toldRound(services: Services, classIds: Id[], offered: Offered[]) {
  const round = await draft(daysAgo(services, 9), roundNames.told, 6, classIds, offered);
  if (!round) return;
  await rankAndRun(services, round, [9, 2]);
  const on = daysAgo(services, 1);
  await step(on, round, "publish");
  for (const [at, text] of roundWords.appeals.entries()) {
    const student = round.students.at(-1 - at);
    if (student) await appealRound(on, student, { roundId: round.roundId, text });
  }
  const waiting = await services.db.roundAppeal.findFirst({
    where: { entry: { roundId: round.roundId } },
    orderBy: { id: "asc" },
  });
  if (!waiting) return;
  const answer = { roundId: round.roundId, appealId: waiting.id, answer: roundWords.answer };
  sure(await answerAppeal(services, office, answer));
}

async function settledRound(services: Services, classIds: Id[], offered: Offered[]) {
  const round = await draft(daysAgo(services, 20), roundNames.settled, 6, classIds, offered);
  if (!round) return;
  await rankAndRun(services, round, [20, 9]);
  await step(daysAgo(services, 8), round, "publish");
  const on = daysAgo(services, 1);
  await step(on, round, "settle");
  await allotSeats(on, { roundId: round.roundId });
  const offers = await services.db.roundOffer.findMany({
    where: { programme: { roundId: round.roundId }, applicationId: { not: null } },
    orderBy: [{ programme: { number: "asc" } }, { rank: "asc" }],
    select: { application: { select: { id: true, version: true, studentId: true } } },
  });
  for (const [at, { application }] of offers.entries()) {
    const student = round.students.find(({ personId }) => personId === application?.studentId);
    if (!application || !student || at > 2) continue;
    const { id: applicationId, version } = application;
    const move = at === 1 ? "decline" : "accept";
    await answerOffer(services, student, { applicationId, version, move });
  }
  await allotSeats(services, { roundId: round.roundId });
}

/** What everybody ranks, opened and run so many days ago. */
async function rankAndRun(services: Services, round: Round, [opened, closed]: [number, number]) {
  const on = daysAgo(services, opened);
  await step(on, round, "open");
  await rank(on, round, 3);
  await judge(on, round);
  const later = daysAgo(services, closed);
  await step(later, round, "close");
  sure(await runRound(later, office, { roundId: round.roundId }));
}

async function draft(
  on: Services,
  name: string,
  days: number,
  classIds: Id[],
  offered: readonly Offered[],
): Promise<Round | null> {
  const rankUntil = addDays(dayOf(on.clock.now()), days);
  const facts = { name, kind: "internship" as const, rankUntil, mostChoices: 8, classIds };
  const { roundId } = sure(await createRound(on, office, facts));
  const programmes: Round["programmes"] = [];
  for (const { listingId, seats, enterpriseId, recruiterId } of offered) {
    const input = { roundId, listingId, seats: Math.min(seats, 2), minimum: 0, parts: [] };
    const added = await addProgramme(on, office, input);
    if (!added.ok) continue;
    const by = { ...person, side: "enterprise", role: "recruiter", personId: recruiterId } as const;
    programmes.push({ id: added.value.programmeId, by: { ...by, enterpriseId } });
  }
  return programmes.length > 0 ? { roundId, programmes, students: [] } : null;
}

/** Two students in three rank, each in an order of their own; whom the law keeps out stays out. */
async function rank(on: Services, round: Round, choices: number) {
  const { classIds } = await on.db.round.findUniqueOrThrow({ where: { id: round.roundId } });
  const enrolled = await on.db.enrolment.findMany({
    where: { classId: { in: classIds }, state: "enrolled" },
    orderBy: { studentNumber: "asc" },
    take: 40,
    select: { personId: true, person: { select: { birthDate: true } } },
  });
  const random = dice(seedOf(31, classIds.length, choices));
  for (const [
    at,
    {
      personId,
      person: { birthDate },
    },
  ] of enrolled.entries()) {
    if (at % 3 === 2) continue;
    const born = birthDate?.toISOString().slice(0, 10) ?? null;
    const minor = isMinor(born, dayOf(on.clock.now()));
    const student: StudentActor = {
      ...{ ...person, side: "student", role: "student", personId, isMinor: minor },
    };
    const order = [...round.programmes].sort(() => random.next() - 0.5).slice(0, choices);
    let ranked = 0;
    for (const { id: programmeId } of order) {
      const press = { roundId: round.roundId, programmeId, change: "add" as const, to: 1 };
      if ((await rankProgrammes(on, student, press)).ok) ranked += 1;
    }
    if (ranked > 0) round.students.push(student);
  }
}

/** The first firm states criteria, the second places two by hand, the others leave it to the lottery. */
async function judge(on: Services, { programmes }: Round) {
  const [first, second] = programmes;
  if (first)
    await stateCriteria(on, first.by, { programmeId: first.id, criteria: ["major", "skills"] });
  if (!second) return;
  const wanting = await on.db.rankedChoice.findMany({
    where: { programmeId: second.id },
    orderBy: { entryId: "asc" },
    take: 2,
  });
  for (const [at, { entryId }] of wanting.entries()) {
    await placeStudent(on, second.by, { programmeId: second.id, entryId, place: at + 1 });
  }
}

async function step(on: Services, { roundId }: Round, move: MoveRound["move"]) {
  sure(await moveRound(on, office, { roundId, move }));
}

/** The classes of the login's school that may begin an internship, that of the login card first. */
async function classesOf({ db }: Services): Promise<Id[]> {
  const classes = await db.schoolClass.findMany({
    where: {
      schoolId: office.schoolId,
      enrolments: { some: { state: "enrolled", studyYear: { gte: 2 } } },
    },
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });
  const isOwn = ({ name }: { name: string }) => name === roundNames.ownClass;
  return [...classes.filter(isOwn), ...classes.filter((one) => !isOwn(one))].map(({ id }) => id);
}

/** Live internships of firms that the school welcomes, those of the login's firm first. */
async function listingsOf({ db, clock }: Services): Promise<Offered[]> {
  const rows = await db.listing.findMany({
    where: {
      ...{ kind: "internship", status: "live", source: "posted", validUntil: { gt: clock.now() } },
      enterprise: {
        status: "approved",
        schools: { some: { schoolId: office.schoolId, verdict: "approved" } },
      },
    },
    orderBy: { id: "asc" },
    select: {
      ...{ id: true, seats: true, taken: true, enterpriseId: true },
      enterprise: { select: { grants: { take: 1, select: { personId: true } } } },
    },
  });
  const own = idOf("firm", "lift");
  return rows
    .map(({ id: listingId, seats, taken, enterpriseId, enterprise }) => ({
      ...{ listingId, enterpriseId, seats: (seats ?? 0) - taken },
      recruiterId: enterprise.grants[0]?.personId ?? "",
    }))
    .filter(({ seats, recruiterId }) => seats > 0 && recruiterId !== "")
    .sort((a, b) => Number(b.enterpriseId === own) - Number(a.enterpriseId === own));
}

/** The same services on an earlier day. */
function daysAgo(services: Services, days: number): Services {
  const now = () => new Date(services.clock.now().getTime() - days * 86_400_000);
  return { ...services, clock: { ...services.clock, now } };
}

function sure<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
}
