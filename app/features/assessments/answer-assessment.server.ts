// Owns what the pages of an assessment do with their forms, whoever speaks.
import { answerDeeds, deed } from "~/app/platform/deeds.server";
import type { SchoolActor } from "~/app/domain/permission";
import type { Outcome } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { ClosePlacement, closePlacement } from "./close-placement.server";
import {
  DisputeAssessment,
  disputeAssessment,
  ResolveAssessment,
  resolveAssessment,
} from "./dispute-assessment.server";
import type { Speaker } from "./find-assessed.server";
import { GiveAssessment, giveAssessment } from "./give-assessment.server";

type On = Pick<Services, "db" | "clock">;

/** Gives, disputes, settles, closes; what the speaker may not do is refused by the verb. `to`: where the page lies;
 * `no`: why nothing is done, where that is known before. */
export function answerAssessment(
  on: On,
  by: Speaker,
  source: Request | FormData,
  { placementId, to }: { placementId: Id; to: string },
  no: Outcome<never> | null = null,
) {
  const lead = (key: "given" | "disputed" | "resolved" | "closed") => () => ({
    ...{ to, key: `assessments:done.${key}` as const },
  });
  const ofAll = {
    give: deed(
      GiveAssessment,
      (input) => (no ? Promise.resolve(no) : giveAssessment(on, by, input)),
      lead("given"),
    ),
    dispute: deed(
      DisputeAssessment,
      (input) => (no ? Promise.resolve(no) : disputeAssessment(on, by, input)),
      lead("disputed"),
    ),
  };
  const deeds = by.side === "school" ? { ...ofAll, ...ofSchool(on, by, lead) } : ofAll;
  return answerDeeds(source, deeds, { placementId });
}

type Key = "given" | "disputed" | "resolved" | "closed";
type Leads = (key: Key) => () => { to: string; key: `assessments:done.${Key}` };

function ofSchool(on: On, by: SchoolActor, lead: Leads) {
  return {
    resolve: deed(ResolveAssessment, (input) => resolveAssessment(on, by, input), lead("resolved")),
    close: deed(ClosePlacement, (input) => closePlacement(on, by, input), lead("closed")),
  };
}
