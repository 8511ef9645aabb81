// Owns the two forms of a waiver on a placement's page: giving one, taking it back.
import { z } from "zod";
import type { SchoolActor } from "~/app/domain/permission";
import { Id } from "~/app/domain/values";
import { paths } from "~/app/paths";
import { answerDeeds, deed } from "~/app/platform/deeds.server";
import type { Services } from "~/app/platform/services.server";
import { takeBackWaiver, WaiveRule, waiveRule } from "./waive-rule.server";

const TakeBack = z.strictObject({ placementId: Id, waiverId: Id });

/** Answers a form about a waiver; null for one that is about something else. */
export async function answerWaiver(
  services: Services,
  actor: SchoolActor,
  placementId: Id,
  form: FormData,
) {
  const done = () =>
    ({ to: paths.school.placement(placementId), key: "internships:done" }) as const;
  const deeds = {
    waive: deed(WaiveRule, (input) => waiveRule(services, actor, input), done),
    take_back: deed(TakeBack, (input) => takeBackWaiver(services, actor, input), done),
  };
  const intent = form.get("intent");
  if (typeof intent !== "string" || !Object.hasOwn(deeds, intent)) return null;
  return answerDeeds(form, deeds, { placementId });
}
