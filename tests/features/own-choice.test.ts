// A guardian's word on a firm that the student has found: by a link, after a code, once, and nobody else's.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { SchoolActor } from "~/app/domain/permission";
import { askCode } from "~/app/features/guests/ask-code.server";
import { findGuest } from "~/app/features/guests/find-guest.server";
import { tryCode } from "~/app/features/guests/try-code.server";
import { askForCall } from "~/app/features/papers/ask-for-call.server";
import { guestLetter } from "~/app/features/notices/guest-letter.server";
import {
  askGuardianAgain,
  copyGuardianLink,
  tellGuardianCode,
} from "~/app/features/placements/ask-guardian-again.server";
import { answerOwnChoice } from "~/app/features/placements/answer-own-choice.server";
import { ownChoiceDesk } from "~/app/features/placements/own-choice-desk.server";
import {
  ProposePlacement,
  proposePlacement,
  withdrawPlacement,
} from "~/app/features/placements/propose-placement.server";
import { type PressedStep, stepPlacement } from "~/app/features/placements/step-placement.server";
import { guestCode, guestToken } from "~/app/platform/guest-link.server";
import { no, yes } from "../support/applications";
import { aDatabase, type TestServices } from "../support/database";
import { type ASchool, aSchool, aSchoolStaff, aStudent } from "../support/factories";

let services: TestServices;
let school: ASchool;
let student: Awaited<ReturnType<typeof aStudent>>;
let placementId: string;
const yesWord = { answer: "agree", reason: "" } as const;
const noWord = { answer: "decline", reason: "太远" } as const;

const propose = async () =>
  yes(
    await proposePlacement(
      services,
      student.actor,
      ProposePlacement.parse({
        ...{ firmName: "街坊机电维修部", contactName: "何老板", contactPhone: "13800000000" },
        ...{ title: "维修", place: "清远", startsOn: "2027-03-01", endsOn: "2027-08-31" },
      }),
      null,
    ),
  ).placementId;
const links = () => services.db.guestLink.findMany({ where: { placementId } });
async function guardian(proved = true) {
  const [link] = await links();
  const token = guestToken(services.env, link!.id);
  let cookie = "";
  if (proved) {
    yes(await askCode(services, { token, by: "sms" }));
    const code = guestCode(services.env, link!.id, link!.codesSent + 1);
    cookie = yes(await tryCode(services, { token, code }, "a")).cookie.split(";")[0] ?? "";
  }
  const request = new Request("http://test/", { headers: { cookie } });
  return (await findGuest(services, request, token))!.guest;
}
const row = () => services.db.placement.findUniqueOrThrow({ where: { id: placementId } });

beforeAll(async () => {
  services = await aDatabase();
});
afterAll(() => services.close());
beforeEach(async () => {
  school = await aSchool(services);
  student = await aStudent(services, school);
  await services.db.person.update({
    where: { id: student.person.id },
    data: { guardianName: "林家长", guardianPhone: "13820000001" },
  });
  await services.pool.query(`delete from "RateLimit"`);
  placementId = await propose();
});

test("the guardian is written to when the student tells of a firm", async () => {
  expect(await links()).toMatchObject([
    { purpose: "own_choice", party: "guardian", name: "林家长", phone: "13820000001" },
  ]);
  const [link] = await links();
  const letter = { guestLinkId: link!.id, channel: "sms", subject: "invite" } as const;
  expect(await services.db.noticeDelivery.count({ where: letter })).toBe(1);
});

test("the page tells the facts, and reading it changes nothing", async () => {
  const view = await ownChoiceDesk.read(services, await guardian(false), "zh-CN");
  expect(view).toMatchObject({ state: "proposed", firm: "街坊机电维修部", callDueAt: null });
  expect(view.terms).toMatchObject({ title: "维修", place: "清远", startsOn: "2027-03-01" });
  expect((await row()).version).toBe(1);
});

test("without a code neither yes nor no counts", async () => {
  const guest = await guardian(false);
  expect(no(await answerOwnChoice(services, guest, yesWord))).toBe("guest.not_proved");
  expect(no(await answerOwnChoice(services, guest, noWord))).toBe("guest.not_proved");
  expect((await row()).state).toBe("proposed");
});

test("a yes goes on to the school, a second word is not taken", async () => {
  const guest = await guardian();
  expect(yes(await answerOwnChoice(services, guest, yesWord))).toBe("school_review");
  expect((await row()).guardianSaidAt).toEqual(services.clock.now());
  expect(no(await answerOwnChoice(services, guest, noWord))).toBe("guest.spent");
  expect((await row()).state).toBe("school_review");
  const steps = await services.db.placementStep.findMany({ where: { placementId } });
  expect(steps.map(({ actorRole }) => actorRole)).toContain("guest");
});

test("a no ends it with what was said", async () => {
  expect(yes(await answerOwnChoice(services, await guardian(), noWord))).toBe("cancelled");
  expect(await row()).toMatchObject({ state: "cancelled", endNote: "太远" });
});

test("what the student has taken back is not answered, and the link is not used up", async () => {
  const guest = await guardian();
  yes(await withdrawPlacement(services, student.actor, { placementId, version: 1 }));
  expect(no(await answerOwnChoice(services, guest, yesWord))).toBe("placement.step_not_allowed");
  expect((await links())[0]!.usedAt).toBeNull();
});

test("a link for something else says nothing here, and a call needs no code", async () => {
  const guest = await guardian();
  const other = { ...guest, purpose: "consent" } as const;
  expect(no(await answerOwnChoice(services, other, yesWord))).toBe("guest.link_ended");
  yes(await askForCall(services, { ...guest, isProved: false }));
  expect((await ownChoiceDesk.read(services, guest, "zh-CN")).callDueAt).not.toBeNull();
});

const letters = async () => {
  const rows = await services.db.noticeDelivery.findMany({
    where: { guestLink: { placementId } },
    orderBy: { id: "asc" },
  });
  return rows.map(({ subject }) => subject).sort();
};
const step = async (by: SchoolActor, name: PressedStep, reason = "") => {
  const { version } = await row();
  return yes(await stepPlacement(services, by, { placementId, version, step: name, reason }));
};

describe("asked again", () => {
  test("by the student, to the same telephone, three times an hour and no more", async () => {
    for (let n = 0; n < 3; n += 1)
      yes(await askGuardianAgain(services, student.actor, { placementId }));
    expect(await letters()).toEqual(["again", "again", "again", "invite"]);
    expect(no(await askGuardianAgain(services, student.actor, { placementId }))).toBe(
      "guest.too_many",
    );
    expect(await links()).toHaveLength(1);
  });
  test("under a new telephone by a new link; the old one opens nothing", async () => {
    await services.db.person.update({
      where: { id: student.person.id },
      data: { guardianPhone: "13820000002" },
    });
    yes(await askGuardianAgain(services, student.actor, { placementId }));
    const all = await links();
    expect(all.map(({ phone, revokedAt }) => [phone, revokedAt === null]).sort()).toEqual([
      ["13820000001", false],
      ["13820000002", true],
    ]);
  });
  test("not by another student, another school, or once somebody has answered", async () => {
    const other = await aStudent(services, school);
    expect(no(await askGuardianAgain(services, other.actor, { placementId }))).toBe(
      "placement.not_found",
    );
    const stranger = await aSchoolStaff(services, await aSchool(services));
    expect(no(await copyGuardianLink(services, stranger, { placementId }))).toBe(
      "placement.not_found",
    );
    expect(no(await tellGuardianCode(services, stranger, { placementId }))).toBe(
      "placement.not_found",
    );
    yes(await answerOwnChoice(services, await guardian(), yesWord));
    expect(no(await askGuardianAgain(services, student.actor, { placementId }))).toBe(
      "placement.step_not_allowed",
    );
  });
  test("a student without a guardian on file is told so; the school gets a link to forward", async () => {
    await services.db.person.update({
      where: { id: student.person.id },
      data: { guardianPhone: null },
    });
    expect(no(await askGuardianAgain(services, student.actor, { placementId }))).toBe(
      "paper.guardian_unknown",
    );
    const adviser = await aSchoolStaff(services, school);
    const { path, isSent } = yes(await copyGuardianLink(services, adviser, { placementId }));
    expect(path).toMatch(/^\/g\//);
    expect(isSent).toBe(false);
  });
});

test("a code told on the telephone opens the answer, and who called stays with it", async () => {
  const adviser = await aSchoolStaff(services, school);
  const { path } = yes(await copyGuardianLink(services, adviser, { placementId }));
  const { code } = yes(await tellGuardianCode(services, adviser, { placementId }));
  const token = path.split("/").at(-1)!;
  const { cookie } = yes(await tryCode(services, { token, code }, "a"));
  const request = new Request("http://test/", { headers: { cookie: cookie.split(";")[0]! } });
  const { guest } = (await findGuest(services, request, token))!;
  yes(await answerOwnChoice(services, guest, yesWord));
  const said = await services.db.placementStep.findFirstOrThrow({
    where: { placementId, step: "guardian_agrees" },
  });
  expect(said.changes).toEqual({ codeByCall: [null, adviser.personId] });
  const employment = await aSchoolStaff(services, school, "employment_office");
  expect(no(await tellGuardianCode(services, employment, { placementId }))).toBe(
    "placement.not_yours_to_move",
  );
});

describe("in the end the guardian who has answered is written to", () => {
  test("that the school agrees, once", async () => {
    yes(await answerOwnChoice(services, await guardian(), yesWord));
    const adviser = await aSchoolStaff(services, school);
    await step(adviser, "adviser_agrees");
    expect(await letters()).toEqual(["code", "invite"]);
    await step(await aSchoolStaff(services, school, "college_office"), "college_agrees");
    expect(await letters()).toEqual(["accepted", "code", "invite"]);
    const [link] = await links();
    const letter = await guestLetter(services, link!.id, "accepted");
    expect(letter!.body).toContain("街坊机电维修部");
  });
  test("that the school does not agree, also where the teacher had asked on the telephone", async () => {
    const adviser = await aSchoolStaff(services, school);
    await step(adviser, "guardian_agrees");
    await step(adviser, "decline", "单位没有登记");
    expect(await letters()).toEqual(["declined", "invite"]);
    const [link] = await links();
    const letter = await guestLetter(services, link!.id, "declined");
    expect(letter!.body).not.toContain("单位没有登记"); // the school's reason is told by the teacher
  });
  test("and not one who was never heard", async () => {
    await step(await aSchoolStaff(services, school), "decline", "单位没有登记");
    expect(await letters()).toEqual(["invite"]);
  });
});
