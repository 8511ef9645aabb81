// Owns which applications wait for their student, as a condition in SQL: the same law as `whoseTurn`, for counting.
import { hasOpenTime } from "~/app/features/interviews/read-open-times.server";

/** Of the applications `a` of a student (`$1`) at an instant (`$2`), how many wait for the student: not sent yet, an offer
 * to answer, an interview time to choose where one is open. */
export const countMyTurn = `(select count(*) from "Application" a where a."studentId" = $1
  and (a.status in ('draft', 'offered')
    or (a.status = 'interview' and a."interviewAt" is null and ${hasOpenTime("$2")})))::int`;
