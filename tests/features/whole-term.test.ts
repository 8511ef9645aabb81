// A whole term of one internship, by the verbs and the clock, every round of the clock twice: arranged at a firm without an
// account, consent and names by link, seals on a pile of paper, a first day, twenty weeks, an end, assessments, a handbook.
import { afterAll, beforeAll, expect, test } from "vitest";
import { weeksOf } from "~/app/domain/journal";
import type { SchoolActor, StudentActor } from "~/app/domain/permission";
import { addDays } from "~/app/domain/values";
import { closePlacement } from "~/app/features/assessments/close-placement.server";
import { GiveAssessment, giveAssessment } from "~/app/features/assessments/give-assessment.server";
import type { Guest } from "~/app/features/guests/find-guest.server";
import { confirmWeeks } from "~/app/features/journal/confirm-weeks.server";
import { markEntry } from "~/app/features/journal/mark-entries.server";
import { SaveEntry, submitEntry } from "~/app/features/journal/save-entry.server";
import { drawUpPapers } from "~/app/features/papers/draw-up-papers.server";
import { movePaper } from "~/app/features/papers/move-paper.server";
import { openPaper } from "~/app/features/papers/open-paper.server";
import { signAsGuest } from "~/app/features/papers/sign-paper.server";
import { bringPile } from "~/app/features/piles/bring-pile.server";
import { enterPaperSignatures } from "~/app/features/piles/enter-paper-signatures.server";
import { readPile } from "~/app/features/piles/read-pile.server";
import {
  ArrangePlacements,
  arrangePlacements,
} from "~/app/features/placements/arrange-placements.server";
import { printPapers } from "~/app/features/printing/print-papers.server";
import { readPaperLayout } from "~/app/features/printing/read-paper-layout.server";
import { readPaperPrints } from "~/app/features/printing/read-paper-prints.server";
import { readPrint } from "~/app/features/printing/read-print.server";
import { sendHandbook } from "~/app/features/printing/send-handbook.server";
import { streamPrint } from "~/app/features/printing/stream-print.server";
import { sweepPlacements } from "~/workers/jobs/sweep-placements";
import { no, yes } from "../support/applications";
import { aDatabase, type TestServices } from "../support/database";
import { type ASchool, aSchool, aSchoolStaff, aStudent } from "../support/factories";
import { aRecord, lawfulTerms } from "../support/placements";
import { dice, photographed, printed, signedPage } from "../support/sealed-pile";

let services: TestServices;
let school: ASchool;
let office: SchoolActor;
let second: SchoolActor;
let student: Awaited<ReturnType<typeof aStudent>>;
let actor: StudentActor;
let placementId: string;
const from = { address: "127.0.0.1", userAgent: "a test" };
/** What a form asks in the words of the terms themselves. */
const { title, place, regionCode, hoursPerDay, hoursPerWeek, shift, restDays } = lawfulTerms;
const { payDay, board, lodging, lodgingAddress, protection, labourGrade } = lawfulTerms;
const { insurancePayer, accidents, assessment, breach } = lawfulTerms;
const typed = {
  ...{ title, place, regionCode, hoursPerDay, hoursPerWeek, shift, restDays, payDay, board },
  ...{ lodging, lodgingAddress, protection, labourGrade, insurancePayer, accidents },
  ...{ assessment, breach },
};
const firstDay = "2027-03-01";
const lastDay = "2027-07-18";

const stateOf = async () =>
  (await services.db.placement.findUniqueOrThrow({ where: { id: placementId } })).state;
const at = (time: string) => {
  services.clock.set(`${time}:00+08:00`);
};
const clockComesRound = async () => {
  for (let n = 0; n < 2; n += 1) await sweepPlacements.run(services, {});
};
const paperOf = (id: string) => services.db.paper.findUniqueOrThrow({ where: { id } });

async function anOpenPaper(kind: "consent" | "agreement") {
  const press = { placementIds: [placementId], kind };
  const [paperId = ""] = yes(await drawUpPapers(services, office, press)).paperIds;
  yes(await openPaper(services, office, { paperId }));
  return paperId;
}

/** Whoever has a link to the paper types a code and a name. */
async function signByLink(paperId: string, party: "student" | "guardian", typedName: string) {
  const link = await services.db.guestLink.findFirstOrThrow({
    where: { paperId, party, revokedAt: null },
  });
  const { id: linkId, purpose, name } = link;
  const guest: Guest = {
    ...{ linkId, purpose, party, name, placementId, paperId, isSpent: false, isProved: true },
    ...{ codeBy: "sms", calledById: null },
  };
  const { contentHash } = await paperOf(paperId);
  const words = { paperId, contentHash: contentHash ?? "", typedName, drawing: "" };
  yes(await signAsGuest(services, guest, words, from));
}

/** Prints a paper, has firm and school seal it, photographs it crookedly and brings the photos. */
async function comesBackSealed(paperId: string) {
  const { printId } = yes(await printPapers(services, office, { paperIds: [paperId] }));
  const view = (await readPrint(services, office, printId))!;
  const prints = await readPaperPrints(services, { id: paperId });
  const next = (id: string) => Promise.resolve(prints.get(id) ?? null);
  const pdf = Buffer.from(
    await new Response(streamPrint(view, { isDuplex: false, next })).arrayBuffer(),
  );
  const { pages, boxes } = readPaperLayout(prints.get(paperId)!.content);
  const sheets = (await printed(pdf, 150)).slice(-pages);
  const roll = dice(7);
  const files: { name: string; bytes: Buffer }[] = [];
  for (const [n, sheet] of sheets.entries()) {
    const sealed = boxes.filter(
      ({ page, party }) => page === n + 1 && (party === "firm" || party === "school"),
    );
    const page = sealed.length > 0 ? await signedPage(sheet, sealed, roll) : sheet;
    files.push({ name: "x.jpg", bytes: await photographed(page, roll, { long: 2_000 }) });
  }
  const { pileId } = yes(await bringPile(services, office, { files }));
  await readPile(services, pileId);
  return pileId;
}

beforeAll(async () => {
  services = await aDatabase();
  at("2027-02-01T09:00");
  school = await aSchool(services);
  office = await aSchoolStaff(services, school, "internship_office");
  second = await aSchoolStaff(services, school, "internship_office");
  student = await aStudent(services, school, { studyYear: 2, guardianPhone: "13600001111" });
  ({ actor } = student);
}, 30_000);
afterAll(() => services.close());

test("arranged at a firm that has no account, which the law lets through with its records", async () => {
  const input = ArrangePlacements.parse({
    ...{ ...typed, tasks: lawfulTerms.tasks.join("\n"), hazards: ["none"], likePostStaff: 60 },
    ...{ pay: 3_200, samePostWage: 4_000, lowestWage: 3_000, nightWork: "no", restDayWork: "no" },
    ...{ overtime: "no", worksAlone: "no", isEntertainment: "no" },
    ...{ enrolmentIds: [student.enrolment.id], firmName: "东莞市康乐电梯维保有限公司" },
    ...{ startsOn: firstDay, endsOn: lastDay, mentorName: "周师傅", mentorPhone: "13600002222" },
    ...{ contactName: "何经理", contactPhone: "13600003333", teacherId: office.personId },
  });
  [placementId = ""] = yes(await arrangePlacements(services, office, input)).placementIds;
  const { enterpriseId } = await services.db.placement.findUniqueOrThrow({
    where: { id: placementId },
  });
  await services.db.enterprise.update({ where: { id: enterpriseId }, data: { staffCount: 300 } });
  const target = { schoolId: school.school.id, placementId };
  const until = { from: "2027-02-20", to: "2027-08-31" };
  for (const kind of ["firm_check", "inspection", "training", "plan"] as const)
    await aRecord(services, kind, target);
  await aRecord(services, "insurance", target, {
    content: { insurer: "平安保险", policyNumber: "P-1", ...until, paidBy: "school" },
  });
  expect(await stateOf()).toBe("confirmed");
}, 30_000);

test("the family signs by link, firm and school seal on paper", async () => {
  const consent = await anOpenPaper("consent");
  await signByLink(consent, "student", actor.name);
  await signByLink(consent, "guardian", "陈国强");
  expect((await paperOf(consent)).state).toBe("signed");
  const agreement = await anOpenPaper("agreement");
  await signByLink(agreement, "student", actor.name);
  expect(no(await movePaper(services, office, { paperId: agreement, step: "validate" }))).toBe(
    "paper.step_not_allowed",
  );
  const pileId = await comesBackSealed(agreement);
  const ticks = [`${agreement}.firm`, `${agreement}.school`];
  expect(no(await enterPaperSignatures(services, office, { pileId, ticks }))).toBe(
    "pile.same_person",
  );
  expect(yes(await enterPaperSignatures(services, second, { pileId, ticks })).signatures).toBe(2);
  expect((await paperOf(agreement)).state).toBe("signed");
  // The first day would come; without the office's word it does not pass.
  at(`${firstDay}T08:00`);
  await clockComesRound();
  expect(await stateOf()).toBe("confirmed");
  at("2027-02-26T10:00");
  yes(await movePaper(services, office, { paperId: agreement, step: "validate" }));
  expect((await paperOf(consent)).state).toBe("valid");
}, 60_000);

test("it begins by itself, and twenty weeks are written, confirmed and read", async () => {
  at(`${firstDay}T08:00`);
  await clockComesRound();
  expect(await stateOf()).toBe("running");
  const weeks = weeksOf({ startsOn: firstDay, endsOn: lastDay, breaks: [] }, lastDay);
  expect(weeks).toHaveLength(20);
  for (const [n, weekOf] of weeks.entries()) {
    at(`${addDays(weekOf, 6)}T20:00`);
    const entry = SaveEntry.parse({
      ...{ placementId, weekOf, body: `第 ${String(n + 1)} 周：点检、记录。`, version: 0 },
      ...{ tasks: [n % 2], hours: 40 },
    });
    const { entryId, version } = yes(await submitEntry(services, actor, entry));
    if (n % 2 === 1) {
      const mentor = { role: "guest", personId: null, name: "周师傅", placementId } as const;
      expect(yes(await confirmWeeks(services, mentor, { placementId, note: "" }))).toBe(2);
    }
    const now = await services.db.journalEntry.findUniqueOrThrow({ where: { id: entryId } });
    expect(now.version).toBeGreaterThanOrEqual(version);
    yes(
      await markEntry(services, office, { entryId, version: now.version, mark: 88, note: "具体" }),
    );
    await clockComesRound();
  }
  const entries = await services.db.journalEntry.findMany({ where: { placementId } });
  expect(entries.filter(({ mark, confirmedAt }) => mark === 88 && confirmedAt)).toHaveLength(20);
  const owed = {
    name: "placement.reminded",
    payload: { path: ["of"], string_starts_with: "journal" },
  };
  expect(await services.db.outboxEvent.count({ where: owed })).toBe(0);
}, 60_000);

test("it ends with its last day; all three say how it was, and the handbook holds it all", async () => {
  at(`${addDays(lastDay, -1)}T09:00`);
  await clockComesRound();
  const opened = { name: "assessment.opened" };
  expect(await services.db.outboxEvent.count({ where: opened })).toBe(1);
  at(`${addDays(lastDay, 1)}T00:10`);
  await clockComesRound();
  expect(await stateOf()).toBe("ended");
  const said = { placementId, outcome: "completed", feedback: "肯学。" };
  expect(no(await closePlacement(services, office, { placementId, reason: "" }))).toBe(
    "placement.not_assessed",
  );
  yes(await giveAssessment(services, actor, GiveAssessment.parse({ ...said, of: "student" })));
  // The firm has no account: the teacher writes down what it said on the telephone, and says so.
  for (const of of ["firm", "school"] as const)
    yes(await giveAssessment(services, office, GiveAssessment.parse({ ...said, of })));
  const byPhone = await services.db.assessment.findMany({ where: { placementId, byPhone: true } });
  expect(byPhone.map(({ party }) => party)).toEqual(["firm"]);
  const book = await sendHandbook(services, office, placementId);
  const pdf = Buffer.from(await book.arrayBuffer());
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  const reason = "走访记录在纸质档案里";
  yes(await closePlacement(services, office, { placementId, reason }));
  expect(await stateOf()).toBe("closed");
  const steps = await services.db.placementStep.findMany({
    ...{ where: { placementId }, orderBy: { at: "asc" } },
  });
  expect(steps.map(({ step }) => step)).toEqual(["arrange", "start", "end", "close"]);
}, 60_000);
