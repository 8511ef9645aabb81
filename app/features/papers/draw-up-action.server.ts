// Owns the form with which a placement's page has its next paper drawn up.
import type { SchoolActor } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import { paths } from "~/app/paths";
import { answerDeeds, deed } from "~/app/platform/deeds.server";
import type { Services } from "~/app/platform/services.server";
import { DrawUpNext, drawUpNext } from "./draw-up-next.server";

/** Answers the form; null for one that is about something else. */
export async function answerDrawUp(
  services: Services,
  actor: SchoolActor,
  placementId: Id,
  form: FormData,
) {
  if (form.get("intent") !== "draw_up") return null;
  const done = () =>
    ({ to: paths.school.placement(placementId), key: "internships:done" }) as const;
  const deeds = { draw_up: deed(DrawUpNext, (input) => drawUpNext(services, actor, input), done) };
  return answerDeeds(form, deeds, { placementId });
}
