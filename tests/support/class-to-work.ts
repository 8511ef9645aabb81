// A class of 38 that is sent to work: its people, the office's Excel list, the records that the law asks for, and the doors
// by which families say yes. What a browser is there to show is the journey's.
import ExcelJS from "exceljs";
import type { GuestPurpose } from "~/app/domain/guest-link";
import type { Party } from "~/app/domain/paper";
import { PlacementTerms } from "~/app/domain/placement-terms";
import type { SchoolActor } from "~/app/domain/permission";
import type { Guest } from "~/app/features/guests/find-guest.server";
import { storeVerdicts } from "~/app/features/law/judge-placement.server";
import { signAsGuest } from "~/app/features/papers/sign-paper.server";
import { answerOwnChoice } from "~/app/features/placements/answer-own-choice.server";
import {
  ProposePlacement,
  proposePlacement,
} from "~/app/features/placements/propose-placement.server";
import { stepPlacement } from "~/app/features/placements/step-placement.server";
import { readPaperLayout } from "~/app/features/printing/read-paper-layout.server";
import { readPaperPrints } from "~/app/features/printing/read-paper-prints.server";
import { yes } from "./applications";
import type { TestServices } from "./database";
import { aSchool, aSchoolStaff, aStudent } from "./factories";
import { aRecord, lawfulTerms } from "./placements";
import { dice, photographed, printed, signedPage } from "./sealed-pile";

export const firstDay = "2027-03-01";
export const lastDay = "2027-08-31";
const firms = [
  "东莞市厚街康乐电梯维保部",
  "莞城宏图机电行",
  "虎门联升电梯配件厂",
  "长安永固工程队",
];

/** A class of 38 with its adviser, the college's office and two people of the internship office. */
export async function theClass(on: TestServices) {
  const school = await aSchool(on);
  const students: Awaited<ReturnType<typeof aStudent>>[] = [];
  for (let n = 0; n < 38; n += 1) students.push(await aStudent(on, school));
  return {
    ...{ school, students },
    office: await aSchoolStaff(on, school, "internship_office"),
    second: await aSchoolStaff(on, school, "internship_office"),
    adviser: await aSchoolStaff(on, school),
    college: await aSchoolStaff(on, school, "college_office"),
  };
}
export type TheClass = Awaited<ReturnType<typeof theClass>>;
export type Pupil = TheClass["students"][number];

/** The list as offices keep it: a merged title, 38 rows, four firms of which none has an account. */
export async function aPlacementsFile({ students, school }: TheClass): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("春季");
  sheet.mergeCells("A1:L1");
  sheet.getCell("A1").value = `${school.schoolClass.name} 2027 年春季岗位实习安排表`;
  sheet.getRow(2).values = [
    ...["学号", "姓名", "班级", "实习单位", "联系人", "联系电话", "师傅", "师傅电话"],
    ...["实习岗位", "开始时间", "结束时间", "实习补贴"],
  ];
  students.forEach(({ enrolment, person }, n) => {
    sheet.getRow(n + 3).values = [
      ...[enrolment.studentNumber, person.name, school.schoolClass.name, firms[n % 4]],
      ...["何经理", "13700000002", "周师傅", "13700000001"],
      ...["电梯维修", firstDay, lastDay, "3200元/月"],
    ];
  });
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** What a student types of a firm they found. */
export const ownChoice = {
  ...{ contactName: "何经理", contactPhone: "13700000002", title: "电梯维修" },
  ...{ place: "东莞市石龙镇西湖路 8 号", startsOn: firstDay, endsOn: lastDay, nightWork: "no" },
};
export const ownFirm = (n: number) => `石龙街坊电梯行${String(n)}`;

/** The office calls the arranged place off; the student proposes another firm. */
export async function callsOff(on: TestServices, { office }: TheClass, pupil: Pupil) {
  const { id, version } = await on.db.placement.findFirstOrThrow({
    where: { studentId: pupil.person.id, state: "confirmed" },
  });
  const press = { placementId: id, version, step: "call_off", reason: "学生自己找了单位" } as const;
  yes(await stepPlacement(on, office, press));
}
export async function findsOwn(on: TestServices, the: TheClass, pupil: Pupil, n: number) {
  await callsOff(on, the, pupil);
  const typed = ProposePlacement.parse({ ...ownChoice, firmName: ownFirm(n) });
  const { placementId } = yes(await proposePlacement(on, pupil.actor, typed, null));
  const guest = await guestOf(on, { placementId, purpose: "own_choice" });
  yes(await answerOwnChoice(on, guest, { answer: "agree", reason: "" }));
  await schoolAgrees(on, placementId, the.adviser, "adviser_agrees");
  await schoolAgrees(on, placementId, the.college, "college_agrees");
}
export async function schoolAgrees(
  on: TestServices,
  placementId: string,
  actor: SchoolActor,
  step: "adviser_agrees" | "college_agrees",
) {
  const { version } = await on.db.placement.findUniqueOrThrow({ where: { id: placementId } });
  yes(await stepPlacement(on, actor, { placementId, version, step, reason: "" }));
}

/** Terms as firms tell them, and the records of the school, so that nothing is missing but names. */
export async function isInOrder(on: TestServices, { school, adviser }: TheClass) {
  const schoolId = school.school.id;
  const placements = await on.db.placement.findMany({ where: { schoolId, state: "confirmed" } });
  const enterprises = [...new Set(placements.map(({ enterpriseId }) => enterpriseId))];
  await on.db.enterprise.updateMany({
    where: { id: { in: enterprises } },
    data: { staffCount: 300 },
  });
  await on.db.placement.updateMany({
    where: { schoolId, state: "confirmed" },
    data: {
      terms: PlacementTerms.parse({ ...lawfulTerms, likePostStaff: 80 }),
      ...{ mentorName: "周师傅", mentorPhone: "13700000001", teacherId: adviser.personId },
    },
  });
  for (const enterpriseId of enterprises)
    for (const kind of ["firm_check", "inspection"] as const)
      await aRecord(on, kind, { schoolId, enterpriseId });
  for (const kind of ["insurance", "training", "plan"] as const)
    await aRecord(on, kind, { schoolId, classId: school.schoolClass.id });
  const ids = placements.map(({ id }) => id);
  await on.db.$transaction((tx) => storeVerdicts(tx, ids, on.clock.now()));
  return placements;
}

/** The link that somebody got, as its page knows it once a code was typed. */
export async function guestOf(
  { db }: TestServices,
  where: { placementId?: string; paperId?: string; party?: Party; purpose?: GuestPurpose },
): Promise<Guest> {
  const link = await db.guestLink.findFirstOrThrow({ where: { ...where, revokedAt: null } });
  const { id: linkId, purpose, party, name, placementId, paperId } = link;
  const proved = { isSpent: false, isProved: true, codeBy: "sms", calledById: null } as const;
  return { linkId, purpose, party, name, placementId, paperId, ...proved };
}

/** Student and guardian sign a paper by their links. */
export async function familySigns(on: TestServices, paperId: string, pupil: Pupil) {
  const { contentHash } = await on.db.paper.findUniqueOrThrow({ where: { id: paperId } });
  const names = { student: pupil.person.name, guardian: "林家长" };
  for (const party of ["student", "guardian"] as const) {
    const typedName = names[party];
    const words = { paperId, contentHash: contentHash ?? "", typedName, drawing: "" };
    const from = { address: "127.0.0.1", userAgent: "a test" };
    yes(await signAsGuest(on, await guestOf(on, { paperId, party }), words, from));
  }
}

/** A printed pile as telephone photos, every place signed or sealed; `shot` says of the page of a paper (from 1) whether it
 * was forgotten or shaken. */
export async function photosOf(
  on: TestServices,
  pdf: Buffer,
  paperIds: readonly string[],
  shot: (nth: number, page: number) => "missing" | "blurred" | "good",
) {
  const roll = dice(38);
  const prints = await readPaperPrints(on, { id: { in: [...paperIds] } });
  const sheets = await printed(pdf, 110);
  const layouts = paperIds.map((id) => readPaperLayout(prints.get(id)!.content));
  let at = sheets.length - layouts.reduce((sum, { pages }) => sum + pages, 0);
  const photos: Buffer[] = [];
  for (const [n, { pages, boxes }] of layouts.entries())
    for (let page = 1; page <= pages; page += 1) {
      const sheet = sheets[at]!;
      at += 1;
      const how = shot(n + 1, page);
      if (how === "missing") continue;
      const own = boxes.filter((box) => box.page === page);
      const signed = own.length > 0 ? await signedPage(sheet, own, roll) : sheet;
      const blur = how === "blurred" ? 1.1 : 0;
      photos.push(await photographed(signed, roll, { long: 1_600, blur, quarter: 90 * (n % 2) }));
    }
  return photos;
}
