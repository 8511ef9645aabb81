// Owns what the page of a placement can be asked to do: one form for each step, and its answer.
import { redirect } from "@remix-run/node";
import type { z } from "zod";
import type { SchoolActor } from "~/app/domain/permission";
import type { Outcome } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseFields } from "~/app/platform/form.server";
import type { Services } from "~/app/platform/services.server";
import { BreakOffPlacement, breakOffPlacement } from "./break-off-placement.server";
import { StepPlacement, stepPlacement } from "./step-placement.server";
import { TransferPlacement, transferPlacement } from "./transfer-placement.server";

type Deed = (form: FormData) => {
  parsed: ReturnType<typeof parseFields>;
  run: () => Promise<Outcome<unknown>>;
};

/** Does what the pressed form asks, and leads back to the page. */
export async function answerPlacementForm(
  services: Services,
  actor: SchoolActor,
  placementId: Id,
  form: FormData,
) {
  const asked = form.get("intent");
  const intent = typeof asked === "string" ? asked : "";
  form.delete("intent");
  const deeds = deedsOf(services, actor, placementId);
  const deed = Object.hasOwn(deeds, intent) ? deeds[intent] : undefined;
  if (!deed) throw new Response(null, { status: 422 });
  const { parsed, run } = deed(form);
  if (!parsed.ok) return parsed.answer();
  const outcome = await run();
  if (!outcome.ok) return parsed.refused(outcome.refusal);
  const to =
    intent === "transfer" ? (outcome.value as { placementId: Id }).placementId : placementId;
  return redirect(paths.school.placement(to), { headers: flash({ key: "internships:done" }) });
}

function deedsOf(services: Services, actor: SchoolActor, placementId: Id): Record<string, Deed> {
  const deed =
    <Schema extends z.ZodType>(
      schema: Schema,
      verb: (input: z.output<Schema>) => Promise<Outcome<unknown>>,
    ): Deed =>
    (form) => {
      const parsed = parseFields(form, schema, { placementId });
      return {
        parsed: parsed,
        run: () => verb((parsed as { value: z.output<Schema> }).value),
      };
    };
  return {
    step: deed(StepPlacement, (input) => stepPlacement(services, actor, input)),
    break_off: deed(BreakOffPlacement, (input) => breakOffPlacement(services, actor, input)),
    transfer: deed(TransferPlacement, (input) => transferPlacement(services, actor, input)),
  };
}
