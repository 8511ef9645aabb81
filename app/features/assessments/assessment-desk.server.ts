// Owns what a firm's link for an assessment reads and does; whoever acts has proved by a code that the link is theirs.
import { refuse } from "~/app/domain/refusal";
import type { Guest } from "~/app/features/guests/find-guest.server";
import type { GuestDesk } from "~/app/features/guests/guest-desk";
import { answerAssessment } from "./answer-assessment.server";
import type { FirmGuest } from "./find-assessed.server";
import { type AssessmentView, readAssessments } from "./read-assessments.server";

export type FirmAssessmentView = { view: AssessmentView | null };
const speaker = ({ name, placementId }: Guest): FirmGuest => ({
  ...{ side: "guest", role: "guest", personId: null, name, placementId },
});

export const assessmentDesk: GuestDesk<FirmAssessmentView> = {
  read: async (services, guest) => {
    if (!guest.isProved) return { view: null };
    return { view: await readAssessments(services, speaker(guest), guest.placementId) };
  },
  act: ({ services, guest, form, here }) => {
    const at = { placementId: guest.placementId, to: here };
    const proved = guest.isProved ? null : refuse("assessment.not_yours");
    return answerAssessment(services, speaker(guest), form, at, proved);
  },
};
