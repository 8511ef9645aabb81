// No text that goes from a student to a firm or back carries a way past the platform, and every form tells all its faults
// at once.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { z } from "zod";
import { crossingTexts, mayNameContacts } from "~/app/domain/crossing-text";
import { MoveApplicants } from "~/app/features/applications/move-applicants.server";
import { MoveApplication } from "~/app/features/applications/move-application.server";
import { answerApplyForm } from "~/app/features/applications/answer-apply-form.server";
import { sendMessage } from "~/app/features/applications/send-message.server";
import { SubmitApplication } from "~/app/features/applications/submit-application.server";
import { InviteStudent } from "~/app/features/find-students/invite-student.server";
import { RecommendStudents } from "~/app/features/find-students/recommend-students.server";
import { BookSlot } from "~/app/features/interviews/book-slot.server";
import { ChangeSlot } from "~/app/features/interviews/change-slot.server";
import { OpenSlots } from "~/app/features/interviews/open-slots.server";
import { aMarket, anApplication, no, yes } from "../support/applications";
import { aDatabase, type TestServices } from "../support/database";
import { aStudent } from "../support/factories";

const phone = "打 138 0013 8000";
type Place = [text: keyof typeof crossingTexts, schema: z.ZodType, typed: object, at: string];
const id = "0193c1a0-0000-7000-8000-000000000001";
const slot = { day: "2026-12-01", from: "14:00", minutes: "30", count: "1" };
const move = { applicationId: id, version: 1, move: "offer" };
const places: Place[] = [
  ["applyNote", SubmitApplication, { listingId: id, note: phone }, "note"],
  ["applyAnswer", SubmitApplication, { listingId: id, answers: [phone] }, "answers.0"],
  ["moveNote", MoveApplication, { ...move, note: phone }, "note"],
  ["moveNote", MoveApplicants, { deed: "invite", inviteNote: phone }, "inviteNote"],
  ["moveNote", MoveApplicants, { deed: "refuse", refuseNote: phone }, "refuseNote"],
  ["inviteNote", InviteStudent, { studentId: id, listingId: id, note: phone }, "note"],
  ["recommendNote", RecommendStudents, { enterpriseId: id, studentIds: [id], note: phone }, "note"],
  ["offerPayNote", MoveApplication, { ...move, payNote: phone }, "payNote"],
  ["offerSite", MoveApplication, { ...move, site: phone }, "site"],
  [
    "slotPlace",
    OpenSlots,
    { listingId: id, ...slot, minutes: 30, count: 1, place: phone },
    "place",
  ],
  ["slotNote", OpenSlots, { listingId: id, ...slot, minutes: 30, count: 1, note: phone }, "note"],
  ["slotNote", ChangeSlot, { slotId: id, sequence: 1, ...slot, minutes: 30, note: phone }, "note"],
];

test.each(places)("%s", (_text, schema, typed, at) => {
  const faults = schema.safeParse(typed).error?.issues ?? [];
  const said = faults.map(({ path, message }) => `${path.join(".")} ${message}`);
  expect(said).toContain(`${at} contact_in_text:138 0013 8000`);
});

test("every row of the table is tried above", () => {
  expect(new Set(places.map(([text]) => text))).toEqual(new Set(Object.keys(crossingTexts)));
});

let on: TestServices;
beforeAll(async () => {
  on = await aDatabase();
});
afterAll(() => on.close());

describe("messages", () => {
  test.each([
    ["offered", false, false],
    ["school_review", false, false],
    ["placed", false, true],
    ["placed", true, false],
  ])("at %s, a minor %s, contacts may pass: %s", (status, isMinor, may) => {
    expect(mayNameContacts(status, isMinor)).toBe(may);
  });

  test("neither side names one before the seat is settled; of a minor never", async () => {
    const { student, recruiter, listing, school } = await aMarket(on);
    const minor = await aStudent(on, school, { birthDate: "2009-05-01" });
    const theirs = await anApplication(on, minor.actor, listing.id);
    const applicationId = await anApplication(on, student.actor, listing.id);
    const body = "加我微信 abc_12345";
    for (const actor of [student.actor, recruiter]) {
      const answer = await sendMessage(on, actor, { applicationId, body });
      expect(answer).toEqual({
        ok: false,
        refusal: { code: "application.contact_in_text", detail: { found: "微信 abc_12345" } },
      });
    }
    const both = { id: { in: [applicationId, theirs] } };
    await on.db.application.updateMany({
      where: both,
      data: { status: "placed", holdsSeat: true },
    });
    yes(await sendMessage(on, student.actor, { applicationId, body }));
    yes(await sendMessage(on, recruiter, { applicationId, body }));
    for (const actor of [minor.actor, recruiter]) {
      const answer = await sendMessage(on, actor, { applicationId: theirs, body });
      expect(no(answer)).toBe("application.contact_in_text");
    }
  });
});

test("a time that was not chosen is told as a choice", () => {
  const book = { intent: "book", applicationId: id };
  expect(BookSlot.safeParse(book).error?.issues).toMatchObject([{ message: "bad_choice" }]);
});

describe("the application form", () => {
  async function press(fields: [string, string][], questions: string[]) {
    const { student, listing } = await aMarket(on, { questions });
    const body = new URLSearchParams([...fields, ["intent", "submit"]]);
    const request = new Request("http://x/", { method: "POST", body });
    const answer = await answerApplyForm(request, on, student.actor, listing.id);
    return "data" in answer ? answer.data.lastResult.error : answer.status;
  }

  test("tells what is missing and what is wrong in one round", async () => {
    const questions = ["会看图纸吗？", "周末能来吗？"];
    expect(await press([], questions)).toEqual({
      "answers[0]": ["required"],
      "answers[1]": ["required"],
    });
    const typed: [string, string][] = [
      ["answers[1]", "发 a@b.cn"],
      ["note", "😀".repeat(501)],
    ];
    expect(await press(typed, questions)).toEqual({
      "answers[0]": ["required"],
      "answers[1]": ["contact_in_text:a@b.cn"],
      note: ["too_long:500"],
    });
  });

  test("is sent when nothing is", async () => {
    expect(await press([], [])).toBe(302);
  });
});
