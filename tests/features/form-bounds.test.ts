// What a form may bring and the database cannot hold is a bad answer, never a crash.
import { expect, test } from "vitest";
import type { z } from "zod";
import { Day } from "~/app/domain/values";
import { AnswerOffer } from "~/app/features/applications/answer-offer.server";
import { MoveApplication } from "~/app/features/applications/move-application.server";
import { ReviewPlacement } from "~/app/features/applications/review-placement.server";
import { WithdrawApplication } from "~/app/features/applications/withdraw-application.server";
import { BookVisit } from "~/app/features/bookings/book-visit.server";
import { CancelSlot, ChangeSlot } from "~/app/features/interviews/change-slot.server";
import { OpenSlots } from "~/app/features/interviews/open-slots.server";
import { CorrectOccupation } from "~/app/features/listings/correct-occupation.server";
import { ReviewListing } from "~/app/features/listings/review-listing.server";
import { RewordHeld } from "~/app/features/listings/reword-held.server";
import { saveListingSchema } from "~/app/features/listings/save-listing.server";
import { SubmitListing } from "~/app/features/listings/submit-listing.server";
import { EditProfile } from "~/app/features/profiles/profile-answers.server";

const draft = saveListingSchema("2026-11-20");
/** The fields whose answers a schema turns down. */
function badIn(schema: z.ZodType, answers: object): string[] {
  const { error } = schema.safeParse(answers);
  return (error?.issues ?? []).map(({ path }) => path.join("."));
}

test.each([
  ["an answer to an offer", AnswerOffer, "version"],
  ["a firm's move", MoveApplication, "version"],
  ["a school's word", ReviewPlacement, "version"],
  ["a withdrawal", WithdrawApplication, "version"],
  ["a changed time", ChangeSlot, "sequence"],
  ["a time taken away", CancelSlot, "sequence"],
  ["a draft", draft, "version"],
  ["a submission", SubmitListing, "version"],
  ["a review", ReviewListing, "version"],
  ["a correction", CorrectOccupation, "version"],
  ["another wording", RewordHeld, "version"],
] as const)("%s: a count that its column cannot hold is none", (_, schema, field) => {
  expect(badIn(schema, { [field]: 3_000_000_000 })).toContain(field);
  expect(badIn(schema, { [field]: 2_147_483_647 })).not.toContain(field);
});

test.each([
  ["a draft's first day", draft, "startsOn"],
  ["a draft's last day", draft, "endsOn"],
  ["an offer's first day", MoveApplication, "startsOn"],
  ["an offer's last day", MoveApplication, "endsOn"],
  ["the day to answer by", MoveApplication, "respondBy"],
  ["a day of interviews", OpenSlots, "day"],
  ["another day", ChangeSlot, "day"],
  ["a visit", BookVisit, "day"],
  ["a student's first day", EditProfile, "availableFrom"],
] as const)("%s: a year that there is not is no day", (_, schema, field) => {
  for (const day of ["0000-01-01", "1949-12-31", "2100-01-01", "9999-12-31"]) {
    expect(badIn(schema, { group: "terms", [field]: day })).toContain(field);
  }
  expect(badIn(schema, { group: "terms", [field]: "2028-02-29" })).not.toContain(field);
});

test("a day is told as one that is wrong", () => {
  const issue = Day.safeParse("0000-01-01").error?.issues[0];
  expect(issue).toMatchObject({ code: "invalid_format", format: "date" });
  expect(Day.safeParse("2026-02-30").success).toBe(false);
});
