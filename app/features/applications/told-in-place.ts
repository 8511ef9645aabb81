// Owns where a no is told on the student's page of an application.
import type { SubmissionResult } from "@conform-to/react";
import { isTimesAnswer } from "~/app/features/interviews/choose-time";
import type { TimeToChoose } from "~/app/features/interviews/read-slots.server";
import { isEnd } from "./application-bridge";
import type { Stand } from "./application-story.server";

type Page = {
  story: Pick<Stand, "status">;
  times: readonly Pick<TimeToChoose, "isMine">[];
  lastResult: SubmissionResult | null | undefined;
};

/** Whether a no is told at the form that was pressed, where a browser without script opens; else it is the page's to say. */
export function isToldInPlace({ story: { status }, times, lastResult }: Page): boolean {
  if (lastResult?.initialValue?.body) return !isEnd(status);
  const canChoose = status === "interview" && times.some(({ isMine }) => !isMine);
  return canChoose && isTimesAnswer(lastResult);
}
