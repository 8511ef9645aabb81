// Placements of the demo's class in every state, made by the verbs as people would make them on earlier days: some at work for
// weeks with journals, some about to begin with this or that missing, one refused, one found by a student, one at its end.
import type { EnterpriseActor, SchoolActor, StudentActor } from "~/app/domain/permission";
import type { Outcome } from "~/app/domain/refusal";
import { isMinor } from "~/app/domain/student";
import { addDays, type Day, dayOf, type Id } from "~/app/domain/values";
import { closePlacement } from "~/app/features/assessments/close-placement.server";
import { GiveAssessment, giveAssessment } from "~/app/features/assessments/give-assessment.server";
import type { Guest } from "~/app/features/guests/find-guest.server";
import { confirmWeeks } from "~/app/features/journal/confirm-weeks.server";
import { markEntry } from "~/app/features/journal/mark-entries.server";
import { SaveEntry, submitEntry } from "~/app/features/journal/save-entry.server";
import { amendPaper, type Change } from "~/app/features/papers/amend-paper.server";
import { drawUpPapers } from "~/app/features/papers/draw-up-papers.server";
import { movePaper } from "~/app/features/papers/move-paper.server";
import { openPaper } from "~/app/features/papers/open-paper.server";
import { refuseAsGuest } from "~/app/features/papers/refuse-paper.server";
import { sealPapers, signAsGuest, signAsStudent } from "~/app/features/papers/sign-paper.server";
import {
  ArrangePlacements,
  arrangePlacements,
} from "~/app/features/placements/arrange-placements.server";
import { breakOffPlacement } from "~/app/features/placements/break-off-placement.server";
import { exemptStudent } from "~/app/features/placements/exempt-student.server";
import { passFirstDays } from "~/app/features/placements/pass-first-days.server";
import { passLastDays } from "~/app/features/placements/pass-last-days.server";
import { weekOfDay } from "~/app/domain/journal";
import { newId } from "~/app/platform/id";
import {
  ProposePlacement,
  proposePlacement,
} from "~/app/features/placements/propose-placement.server";
import type { Services } from "~/app/platform/services.server";
import { demoLogins } from "~/app/features/accounts/demo-logins.data";
import { idOf } from "../market/dice";
import { demoHash, demoMail } from "./people";
import { placementWords as words } from "./placements.data";
import { roundNames } from "./rounds.data";

const base = { name: "", locale: null, sessionId: idOf("session", "placements") };
const ofSchool = { schoolId: idOf("school", "beijiang"), collegeId: null, majorCode: null };
const office: SchoolActor = {
  ...{ ...base, ...ofSchool, side: "school", role: "internship_office", classId: null },
  ...{ name: "郑科长", personId: idOf("person", "internship") },
};
const admin: EnterpriseActor = {
  ...{ ...base, side: "enterprise", role: "enterprise_admin", name: "梁主管" },
  ...{ personId: idOf("person", "lift-admin"), enterpriseId: idOf("firm", "lift") },
};
const from = { address: "127.0.0.1", userAgent: "demo" };

type Pupil = { enrolmentId: Id; personId: Id; classId: Id; name: string; birthDate: Date | null };
type Made = { id: Id; pupil: Pupil };
/** How far the papers of a placement are. */
type Reach = "none" | "consent" | "firm" | "school" | "signed" | "valid";
const reaches: readonly Reach[] = ["none", "consent", "firm", "school", "signed", "valid"];
const isAt = (reach: Reach, least: Reach) => reaches.indexOf(reach) >= reaches.indexOf(least);

/** Makes the placements; fewer where the class is too small for them. */
export async function makeDemoPlacements(services: Services): Promise<void> {
  const pupils = (await freePupils(services)).slice(0, 17);
  if (pupils.length < 17) return;
  await authorise(services);
  await nameGuardians(services, pupils);
  await keepRecords(services, [...new Set(pupils.map(({ classId }) => classId))]);
  const take = (count: number) => pupils.splice(0, count);
  await atWork(services, take(4));
  await atTheEnd(services, take(1));
  await brokenOff(services, take(1));
  await aboutToBegin(services, take(8));
  await closed(services, take(1));
  await found(services, take(1));
  const [exempt] = take(1);
  if (exempt)
    await exemptStudent(services, office, {
      ...{ enrolmentId: exempt.enrolmentId, reason: "further_study", note: words.exempt },
      untilDay: null,
    });
  await handOver(services);
}

/** Letters of earlier days went out on those days: nobody sends what is older than one. */
async function handOver({ pool }: Services) {
  await pool.query(
    `update "NoticeDelivery" set "claimedAt" = "createdAt", "sentAt" = "createdAt" where "guestLinkId" is not null`,
  );
}

/** Students whom neither a round nor an application of theirs binds and who are nobody's login: those of the login's class
 * first, then of the other classes of its school that may begin. */
async function freePupils({ db }: Services): Promise<Pupil[]> {
  const rows = await db.enrolment.findMany({
    where: {
      ...{ schoolId: office.schoolId, state: "enrolled", studyYear: { gte: 2 } },
      person: { OR: [{ mail: null }, { mail: { notIn: demoLogins.map(({ mail }) => mail) } }] },
      roundEntries: { none: { choices: { some: {} } } },
      placements: { none: {} },
      applications: {
        none: { status: { in: ["offered", "accepted", "school_review", "placed"] } },
      },
    },
    orderBy: { studentNumber: "asc" },
    select: {
      ...{ id: true, personId: true, classId: true },
      ...{ person: { select: { name: true, birthDate: true } } },
      schoolClass: { select: { name: true } },
    },
  });
  const isOwn = ({ schoolClass: { name } }: (typeof rows)[number]) => name === roundNames.ownClass;
  return [...rows.filter(isOwn), ...rows.filter((row) => !isOwn(row))].map(
    ({ id, personId, classId, person }) => ({ enrolmentId: id, personId, classId, ...person }),
  );
}

/** Every 岗位实习 needs a guardian's yes, whatever the age. */
async function nameGuardians({ db }: Services, pupils: readonly Pupil[]) {
  for (const [nth, { personId, name }] of pupils.entries())
    await db.person.updateMany({
      where: { id: personId, guardianPhone: null },
      data: {
        guardianName: `${name.slice(0, 1)}${words.guardian}`,
        guardianPhone: `136000050${String(nth).padStart(2, "0")}`,
      },
    });
}

/** Who sets the seals of the firm and of the school. */
async function authorise({ db, clock }: Services) {
  const of = {
    createdAt: clock.now(),
    validFrom: new Date("2026-01-01"),
    createdById: office.personId,
  };
  const id = () => newId(clock.now().getTime());
  await db.sealAuthority.createMany({
    data: [
      { id: id(), ...of, personId: office.personId, schoolId: office.schoolId },
      { id: id(), ...of, personId: admin.personId, enterpriseId: admin.enterpriseId },
      // Who enters by the firm's card finds agreements to seal.
      { id: id(), ...of, personId: idOf("person", "recruiter"), enterpriseId: admin.enterpriseId },
    ],
  });
}

/** What hangs once on the firm and on the class. */
async function keepRecords({ db, clock }: Services, classIds: Id[]) {
  const today = dayOf(clock.now());
  const on = addDays(today, -120);
  const firm = [{ enterpriseId: admin.enterpriseId }];
  const whole = classIds.map((classId) => ({ classId }));
  const until = { from: addDays(today, -110), to: addDays(today, 300) };
  const contents = [
    ["firm_check", firm, { on, isLawful: true, isDishonest: false, breachOn: null, source: "" }],
    ["inspection", firm, { on, isApproved: true, isPublished: true, note: "" }],
    [
      "insurance",
      whole,
      {
        insurer: words.insurer,
        policyNumber: "PA-2026-0371",
        ...until,
        covers: "both",
        paidBy: "school",
      },
    ],
    ["training", whole, { on: addDays(today, -110), isPassed: true, by: "school", note: "" }],
    ["plan", whole, { title: words.plan, on }],
  ] as const;
  for (const [kind, targets, content] of contents)
    for (const target of targets)
      await db.internshipRecord.create({
        data: {
          ...{ id: newId(clock.now().getTime()), schoolId: office.schoolId, kind, content },
          ...{ createdById: office.personId, createdAt: clock.now(), ...target },
        },
      });
}

/** Four at work for five weeks, one of them with a call for help, one who has not written last week; one pauses for a
 * fortnight, as all have signed, and of another a rise in pay waits for the school's seal. */
async function atWork(services: Services, pupils: readonly Pupil[]) {
  const first = addDays(dayOf(services.clock.now()), -37);
  const made = await arrange(services, 60, pupils, [first, addDays(first, 180)]);
  for (const one of made) await bring(services, one, "valid", 50);
  await passFirstDays(daysAgo(services, 37));
  for (const [nth, one] of made.entries()) await write(services, one, first, nth === 3 ? 4 : 5);
  const [troubled, pausing, away, slow] = made;
  if (slow) await mayEnter(services, slow);
  const today = dayOf(services.clock.now());
  const pause = { breakFrom: addDays(today, 10), breakUntil: addDays(today, 23) };
  if (pausing) await amend(services, pausing, { kind: "break", ...pause }, "valid");
  if (slow) await amend(services, slow, { kind: "pay", pay: 300_000 }, "school");
  const { db, clock } = services;
  if (troubled) {
    const at = daysAgo(services, 0.4).clock.now();
    await db.incident.create({
      data: {
        ...{ id: newId(at.getTime()), placementId: troubled.id, kind: "overtime" },
        ...{ body: words.help, openedById: troubled.pupil.personId, openedAt: at },
        dueAt: new Date(at.getTime() + 24 * 3_600_000),
      },
    });
  }
  if (away)
    await db.absence.create({
      data: {
        ...{ id: newId(clock.now().getTime()), placementId: away.id, reason: "school" },
        ...{ note: words.leave, state: "asked", askedAt: clock.now() },
        fromDay: new Date(addDays(dayOf(clock.now()), 3)),
        untilDay: new Date(addDays(dayOf(clock.now()), 4)),
      },
    });
}

/** The card of a student at work is that of whoever has a week to write. */
async function mayEnter({ db }: Services, { pupil }: Made) {
  const login = { mail: demoMail("intern"), passwordHash: await demoHash() };
  await db.person.update({ where: { id: pupil.personId }, data: login });
}

/** One whose last day was last week: the firm and the student have said how it was, the teacher not yet. */
async function atTheEnd(services: Services, pupils: readonly Pupil[]) {
  const first = addDays(dayOf(services.clock.now()), -96);
  const made = await arrange(services, 99, pupils, [first, addDays(first, 91)]);
  for (const one of made) await bring(services, one, "valid", 98);
  await passFirstDays(daysAgo(services, 96));
  for (const one of made) await write(services, one, first, 5);
  await passLastDays(daysAgo(services, 3));
}

/** One that is over: all three have said how it was, and the office has put it away. */
async function closed(services: Services, pupils: readonly Pupil[]) {
  const first = addDays(dayOf(services.clock.now()), -95);
  const made = await arrange(services, 99, pupils, [first, addDays(first, 60)]);
  for (const one of made) {
    await bring(services, one, "valid", 98);
    await passFirstDays(daysAgo(services, 95));
    await write(services, one, first, 5);
    const on = daysAgo(services, 20);
    await passLastDays(on);
    const said = { placementId: one.id, outcome: "completed", feedback: words.feedback } as const;
    for (const [of, by] of [
      ["firm", admin],
      ["student", actorOf(services, one.pupil)],
      ["school", office],
    ] as const)
      sure(await giveAssessment(on, by, GiveAssessment.parse({ ...said, of, ratings: [4, 5, 4] })));
    sure(await closePlacement(on, office, { placementId: one.id, reason: words.closed }));
  }
}

/** One that a student found, where the guardian is asked. */
async function found(services: Services, pupils: readonly Pupil[]) {
  const first = addDays(dayOf(services.clock.now()), 20);
  for (const pupil of pupils) {
    const input = ProposePlacement.parse({
      ...{ ...words.found, startsOn: first, endsOn: addDays(first, 150), pay: 2_600 },
      ...{ tasks: words.tasks.join("\n"), hoursPerDay: 8, hoursPerWeek: 40, lodging: "home" },
    });
    const student = actorOf(services, pupil);
    sure(await proposePlacement(daysAgo(services, 1), student, input, null));
  }
}

async function brokenOff(services: Services, pupils: readonly Pupil[]) {
  const first = addDays(dayOf(services.clock.now()), -30);
  const made = await arrange(services, 45, pupils, [first, addDays(first, 150)]);
  for (const one of made) await bring(services, one, "valid", 40);
  await passFirstDays(daysAgo(services, 30));
  for (const { id, pupil } of made) {
    const { version } = await services.db.placement.findUniqueOrThrow({ where: { id } });
    const student = actorOf(services, pupil);
    const told = { placementId: id, version, code: "family", note: words.breakOff } as const;
    sure(await breakOffPlacement(daysAgo(services, 4), student, told));
  }
}

/** Eight about to begin: with everything, or with each thing missing that can be; one whose day has come and who may not. */
async function aboutToBegin(services: Services, pupils: readonly Pupil[]) {
  const today = dayOf(services.clock.now());
  const soon = addDays(today, 6);
  const made = await arrange(services, 12, pupils.slice(0, 7), [soon, addDays(soon, 180)]);
  const far: Reach[] = ["valid", "valid", "signed", "school", "firm", "none", "none"];
  for (const [nth, one] of made.entries()) await bring(services, one, far[nth] ?? "none", 9 - nth);
  const late = await arrange(services, 12, pupils.slice(7), [
    addDays(today, -1),
    addDays(today, 150),
  ]);
  for (const one of late) await bring(services, one, "firm", 6);
  const refused = made[6];
  if (refused) await refuse(services, refused);
}

async function arrange(
  services: Services,
  days: number,
  pupils: readonly Pupil[],
  [startsOn, endsOn]: [Day, Day],
): Promise<Made[]> {
  if (pupils.length === 0) return [];
  const on = daysAgo(services, days);
  const [mentorName, mentorPhone] = words.mentor;
  const [contactName, contactPhone] = words.contact;
  const { name: firmName } = await services.db.enterprise.findUniqueOrThrow({
    where: { id: admin.enterpriseId },
  });
  const input = ArrangePlacements.parse({
    ...{ enrolmentIds: pupils.map(({ enrolmentId }) => enrolmentId), firmName, startsOn, endsOn },
    ...{ mentorName, mentorPhone, contactName, contactPhone, teacherId: idOf("person", "adviser") },
    ...{ ...words.lift, tasks: words.tasks.join("\n"), hoursPerDay: 8, hoursPerWeek: 40 },
    ...{ shift: "day", restDays: words.restDays, nightWork: "no", restDayWork: "no" },
    ...{ overtime: "no", pay: 2_800, payDay: 15, samePostWage: 3_400, lowestWage: 2_600 },
    ...{ worksAlone: "no", board: words.board, lodging: "provided" },
    ...{ lodgingAddress: words.lodgingAddress, protection: words.protection, hazards: ["none"] },
    ...{ labourGrade: 2, isEntertainment: "no", insurancePayer: "school" },
    ...{ accidents: words.accidents, assessment: words.assessment, breach: words.breach },
    likePostStaff: 60,
  });
  const { placementIds } = sure(await arrangePlacements(on, office, input));
  return placementIds.map((id, nth) => ({ id, pupil: pupils[nth]! }));
}

/** Brings the papers of a placement so far: consent, then the agreement with the student's, the firm's, the school's name. */
async function bring(services: Services, { id, pupil }: Made, reach: Reach, days: number) {
  const on = daysAgo(services, days);
  const consent = await open(on, id, "consent");
  if (!consent || reach === "none") return;
  const student = actorOf(services, pupil);
  sure(await signAsStudent(on, student, { ...consent, ...named(pupil.name) }, from));
  await signByLink(on, consent.paperId);
  if (!isAt(reach, "firm")) return;
  const agreement = await open(on, id, "agreement");
  if (!agreement) return;
  sure(await signAsStudent(on, student, { ...agreement, ...named(pupil.name) }, from));
  await signByLink(on, agreement.paperId);
  const seal = { papers: [`${agreement.paperId}.${agreement.contentHash}`] };
  if (isAt(reach, "school")) sure(await sealPapers(on, admin, seal, from));
  if (isAt(reach, "signed")) sure(await sealPapers(on, office, seal, from));
  if (isAt(reach, "valid"))
    sure(await movePaper(on, office, { paperId: agreement.paperId, step: "validate" }));
}

/** An amendment of an agreement that holds: signed by all and valid, or waiting for the school. */
async function amend(services: Services, { id, pupil }: Made, change: Change, reach: Reach) {
  const on = daysAgo(services, 2);
  const holds = { placementId: id, kind: "agreement", state: "valid" } as const;
  const agreement = await on.db.paper.findFirstOrThrow({ where: holds });
  const { paperId } = sure(await amendPaper(on, office, { paperId: agreement.id, change }));
  const { contentHash } = await on.db.paper.findUniqueOrThrow({ where: { id: paperId } });
  const paper = { paperId, contentHash: contentHash ?? "" };
  sure(await signAsStudent(on, actorOf(services, pupil), { ...paper, ...named(pupil.name) }, from));
  await signByLink(on, paperId);
  const seal = { papers: [`${paperId}.${paper.contentHash}`] };
  sure(await sealPapers(on, admin, seal, from));
  if (!isAt(reach, "valid")) return;
  sure(await sealPapers(on, office, seal, from));
  sure(await movePaper(on, office, { paperId, step: "validate" }));
}

const named = (typedName: string) => ({ typedName, drawing: "" });

async function open(on: Services, placementId: Id, kind: "consent" | "agreement") {
  const drawn = sure(await drawUpPapers(on, office, { placementIds: [placementId], kind }));
  const [paperId] = drawn.paperIds;
  if (!paperId) return null;
  sure(await openPaper(on, office, { paperId }));
  const { contentHash } = await on.db.paper.findUniqueOrThrow({ where: { id: paperId } });
  return { paperId, contentHash: contentHash ?? "" };
}

async function guestsOf(on: Services, paperId: Id): Promise<(Guest & { typed: string })[]> {
  const links = await on.db.guestLink.findMany({ where: { paperId, revokedAt: null } });
  return links.map(({ id: linkId, purpose, party, name, placementId }) => ({
    ...{ linkId, purpose, party, name, placementId, paperId, isSpent: false, isProved: true },
    ...{ codeBy: "sms" as const, calledById: null, typed: name || words.contact[0] },
  }));
}

async function signByLink(on: Services, paperId: Id) {
  const { contentHash } = await on.db.paper.findUniqueOrThrow({ where: { id: paperId } });
  for (const { typed, ...guest } of await guestsOf(on, paperId))
    await signAsGuest(
      on,
      guest,
      { paperId, contentHash: contentHash ?? "", ...named(typed) },
      from,
    );
}

async function refuse(services: Services, { id }: Made) {
  const on = daysAgo(services, 2);
  const paper = await on.db.paper.findFirst({ where: { placementId: id, kind: "consent" } });
  const [guest] = paper ? await guestsOf(on, paper.id) : [];
  if (!paper || !guest) return;
  const { typed: _typed, ...holder } = guest;
  await refuseAsGuest(on, holder, { paperId: paper.id, reason: words.refusal });
}

/** So many weeks in the student's words; the firm has confirmed all but the last, the teacher marked the first ones. */
async function write(services: Services, { id, pupil }: Made, first: Day, weeks: number) {
  const student = actorOf(services, pupil);
  for (let nth = 0; nth < weeks; nth += 1) {
    const weekOf = addDays(weekOfDay(first), 7 * nth);
    const sunday = addDays(weekOf, 6);
    const since =
      (services.clock.now().getTime() - new Date(`${sunday}T12:00:00Z`).getTime()) / 86_400_000;
    const on = daysAgo(services, Math.max(0, since));
    const entry = SaveEntry.parse({
      ...{ placementId: id, weekOf, body: words.weeks[nth % words.weeks.length], version: 0 },
      ...{ tasks: [nth % 4], hours: 40 },
    });
    const { entryId } = sure(await submitEntry(on, student, entry));
    if (nth >= weeks - 1) continue;
    await confirmWeeks(on, admin, { placementId: id, weekOf, note: "" });
    if (nth >= 2) continue;
    const { version } = await services.db.journalEntry.findUniqueOrThrow({
      where: { id: entryId },
    });
    const said = { entryId, version, mark: 85 + nth, note: words.marks[nth] ?? "" };
    await markEntry(on, office, said);
  }
}

function actorOf({ clock }: Services, { personId, name, birthDate }: Pupil): StudentActor {
  const born = birthDate?.toISOString().slice(0, 10) ?? null;
  return {
    ...{ ...base, side: "student", role: "student", personId, name },
    isMinor: isMinor(born, dayOf(clock.now())),
  };
}

/** The same services on an earlier day. */
function daysAgo(services: Services, days: number): Services {
  const now = () => new Date(services.clock.now().getTime() - days * 86_400_000);
  return { ...services, clock: { ...services.clock, now } };
}

function sure<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
}
