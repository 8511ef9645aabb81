// Owns when a school may certify that an internship was completed, and what the certificate says of it beside the terms: how
// long was worked, and the school's own result. How it looks and who seals it is the papers'.
import { assessmentStateOf, AssessmentContent } from "./assessment";
import type { PaperActor } from "./paper";
import type { PlacementState } from "./placement";
import { accept, type Outcome, refuse } from "./refusal";

/** Who issues certificates: those who set or ask for the school's seal. */
const issuers: readonly PaperActor[] = ["college_office", "internship_office", "school_admin"];

/** Whether a role issues certificates. */
export function issuesCertificates(role: PaperActor): boolean {
  return issuers.includes(role);
}

/** What a school has said at the end of a placement, as its row tells it, and the minutes of the weeks handed in. */
export type Ended = {
  state: PlacementState;
  school: {
    content: unknown;
    score: number | null;
    submittedAt: Date | null;
    disputedAt: Date | null;
    resolvedAt: Date | null;
  } | null;
  minutes: number;
};
/** `hours` 0: nobody counted them. */
export type Completion = { hours: number; score: number | null };

/** What a certificate says of an internship that was completed. Refusals: `certificate.not_over`, `certificate.not_assessed`
 * while the school has not spoken or is disputed, `certificate.not_completed`. */
export function judgeCompletion({ state, school, minutes }: Ended): Outcome<Completion> {
  if (state !== "ended" && state !== "closed") return refuse("certificate.not_over");
  const said = assessmentStateOf(school);
  if (!school || said === "open" || said === "disputed") return refuse("certificate.not_assessed");
  const content = AssessmentContent.safeParse(school.content);
  if (!content.success || content.data.outcome !== "completed") {
    return refuse("certificate.not_completed");
  }
  return accept({ hours: Math.round(minutes / 60), score: school.score });
}
