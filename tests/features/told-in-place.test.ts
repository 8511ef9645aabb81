// Where a no is told on the student's page of an application: at the form that was pressed while it still stands there.
import { expect, test } from "vitest";
import type { ApplicationStatus } from "~/app/domain/application";
import { isToldInPlace } from "~/app/features/applications/told-in-place";

const of = (status: ApplicationStatus, answer: Record<string, string> | null, open = 1) =>
  isToldInPlace({
    story: { status },
    times: Array.from({ length: open }, () => ({ isMine: false })),
    lastResult: answer && { initialValue: answer },
  });

test("a time that could not be taken, and a message that could not be sent, are told at their forms", () => {
  expect(of("interview", { intent: "book", slotId: "1" })).toBe(true);
  expect(of("interview", { intent: "book" })).toBe(true);
  expect(of("submitted", { body: "您好" })).toBe(true);
});

test("what no form of the page stands for any more is the page's to say", () => {
  expect(of("interview", { intent: "book", slotId: "1" }, 0)).toBe(false);
  expect(of("interview", { intent: "book", slotId: "none" })).toBe(false);
  expect(of("refused", { body: "您好" })).toBe(false);
  expect(of("offered", { move: "accept" })).toBe(false);
  expect(of("offered", null)).toBe(false);
});
