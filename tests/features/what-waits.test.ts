// What the first pages say of placements: whose name is missing, which weeks were not handed in, and that nobody reads it of
// others.
import { afterAll, beforeAll, expect, test } from "vitest";
import { readFirmPlacements } from "~/app/features/home/read-firm-placements.server";
import { listMissing } from "~/app/features/journal/list-missing.server";
import { listPapersToSign } from "~/app/features/papers/list-papers-to-sign.server";
import { hasClassHandbooks } from "~/app/features/printing/send-handbook.server";
import { newId } from "~/app/platform/id";
import { aDatabase, type TestServices } from "../support/database";
import {
  anEnterprise,
  aRecruiter,
  type ASchool,
  aSchool,
  aSchoolStaff,
  aStudent,
} from "../support/factories";
import { aPaperContent, aSigningPaper } from "../support/papers";
import { aPlacement } from "../support/running";

let services: TestServices;
let school: ASchool;
let firm: Awaited<ReturnType<typeof anEnterprise>>;
let student: Awaited<ReturnType<typeof aStudent>>;
let placement: Awaited<ReturnType<typeof aPlacement>>;

beforeAll(async () => {
  services = await aDatabase();
  services.clock.set("2027-03-31T09:00:00+08:00");
  school = await aSchool(services);
  firm = await anEnterprise(services);
  student = await aStudent(services, school, { phone: "13900001234" });
  const of = { studentId: student.person.id, enterpriseId: firm.id };
  placement = await aPlacement(services, of);
});
afterAll(() => services.close());

const entry = (weekOf: string, submittedAt: Date | null) =>
  services.db.journalEntry.create({
    data: {
      ...{ id: newId(services.clock.now().getTime()), placementId: placement.id, submittedAt },
      ...{ weekOf: new Date(weekOf), body: "看图", savedAt: services.clock.now() },
    },
  });

test("weeks are owed once their day is over, until they are handed in; a draft is none", async () => {
  const adviser = await aSchoolStaff(services, school);
  // Five weeks have begun by 31 March; of the last two the day is not over.
  await entry("2027-03-01", services.clock.now());
  await entry("2027-03-08", null);
  const { rows, total } = await listMissing(services, adviser);
  expect(total).toBe(1);
  expect(rows).toMatchObject([
    { placementId: placement.id, phone: "13900001234", weeks: ["2027-03-08", "2027-03-15"] },
  ]);
  for (const of of [school, await aSchool(services)]) {
    const guiding = await aSchoolStaff(services, of, "guiding_teacher");
    expect(await listMissing(services, guiding)).toEqual({ rows: [], total: 0 });
  }
  await services.db.journalEntry.updateMany({ data: { submittedAt: services.clock.now() } });
  await entry("2027-03-15", services.clock.now());
  expect((await listMissing(services, adviser)).total).toBe(0);
});

test("a paper waits for the student and the firm until each has signed, and for no other", async () => {
  const recruiter = await aRecruiter(services, firm.id);
  const paper = await aSigningPaper(services, placement, aPaperContent());
  await services.db.paper.update({
    where: { id: paper.id },
    data: { signBy: new Date("2027-04-09") },
  });
  expect(await listPapersToSign(services, student.actor)).toEqual([
    { paperId: paper.id, kind: "agreement", firm: firm.shortName, signBy: "2027-04-09" },
  ]);
  expect(await readFirmPlacements(services, recruiter)).toEqual({
    ...{ toSeal: 1, sealBy: "2027-04-09", weeks: 3 },
  });
  const rival = await aRecruiter(services, (await anEnterprise(services)).id);
  const nothing = { toSeal: 0, sealBy: null, weeks: 0 };
  expect(await readFirmPlacements(services, rival)).toEqual(nothing);
  expect(await listPapersToSign(services, (await aStudent(services, school)).actor)).toEqual([]);
  await services.db.paperSignature.updateMany({
    where: { paperId: paper.id, party: { in: ["student", "firm"] } },
    data: { signedAt: services.clock.now(), method: "account", contentHash: paper.contentHash },
  });
  expect(await listPapersToSign(services, student.actor)).toEqual([]);
  expect(await readFirmPlacements(services, recruiter)).toMatchObject({ toSeal: 0, sealBy: null });
});

test("handbooks are offered where somebody of the class is placed, within the reader's scope", async () => {
  const adviser = await aSchoolStaff(services, school);
  const { id: classId } = school.schoolClass;
  expect(await hasClassHandbooks(services, adviser, classId)).toBe(true);
  const elsewhere = await aSchoolStaff(services, await aSchool(services), "internship_office");
  expect(await hasClassHandbooks(services, elsewhere, classId)).toBe(false);
});
