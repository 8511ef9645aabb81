// A guardian's word on a firm that the student has found: by a link, after a code, once, and nobody else's.
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { askCode } from "~/app/features/guests/ask-code.server";
import { findGuest } from "~/app/features/guests/find-guest.server";
import { tryCode } from "~/app/features/guests/try-code.server";
import { askForCall } from "~/app/features/papers/ask-for-call.server";
import { answerOwnChoice } from "~/app/features/placements/answer-own-choice.server";
import { ownChoiceDesk } from "~/app/features/placements/own-choice-desk.server";
import {
  ProposePlacement,
  proposePlacement,
  withdrawPlacement,
} from "~/app/features/placements/propose-placement.server";
import { guestCode, guestToken } from "~/app/platform/guest-link.server";
import { no, yes } from "../support/applications";
import { aDatabase, type TestServices } from "../support/database";
import { type ASchool, aSchool, aStudent } from "../support/factories";

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
