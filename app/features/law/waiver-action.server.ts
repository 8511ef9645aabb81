// Owns the two forms of a waiver on a placement's page: giving one, taking it back.
import { z } from "zod";
import type { SchoolActor } from "~/app/domain/permission";
import type { Outcome } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { bringBeside } from "~/app/features/files/bring-beside.server";
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
  const intent = form.get("intent");
  if (intent !== "waive" && intent !== "take_back") return null;
  const done = () =>
    ({ to: paths.school.placement(placementId), key: "internships:done" }) as const;
  const file = await bringBeside(services, actor, form);
  const waive = (input: WaiveRule): Promise<Outcome<unknown>> =>
    file.ok ? waiveRule(services, actor, input, file.value) : Promise.resolve(file);
  const deeds = {
    waive: deed(WaiveRule, waive, done),
    take_back: deed(TakeBack, (input) => takeBackWaiver(services, actor, input), done),
  };
  return answerDeeds(form, deeds, { placementId });
}
