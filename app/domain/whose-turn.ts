// Owns who has to act next on an application. Which moves there are stands in application.ts.
import { type ApplicationStatus, waitingForFirm } from "./application";

/** What is known of an interview: the agreed hour, and whether one is open to choose where none is agreed yet. */
type InterviewHour = { interviewAt: Date | null; now: Date; isOneOpen?: boolean };
export type Turn = "student" | "enterprise" | "school" | null;

/** Who has to act next while an application is alive; null at an end, and until the agreed hour of an interview has come:
 * then the firm decides. Who was invited without an hour chooses one; where none is open, the firm lays out more. */
export function whoseTurn(status: ApplicationStatus, hour?: InterviewHour): Turn {
  if (status === "interview" && hour) return turnOfInterview(hour);
  if (status === "draft" || status === "offered") return "student";
  if ((waitingForFirm as readonly ApplicationStatus[]).includes(status)) return "enterprise";
  return status === "school_review" ? "school" : null;
}

function turnOfInterview({ interviewAt, now, isOneOpen = true }: InterviewHour): Turn {
  if (interviewAt === null) return isOneOpen ? "student" : "enterprise";
  return interviewAt > now ? null : "enterprise";
}
