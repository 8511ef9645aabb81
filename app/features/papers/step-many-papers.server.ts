// Owns the forms of the school's list of papers: what is done to many at once, and how what came of it is said. Nothing is
// half done: a paper went or it stayed.
import { redirect } from "@remix-run/node";
import { z } from "zod";
import type { SchoolActor } from "~/app/domain/permission";
import { Id, type Locale } from "~/app/domain/values";
import { serverTranslators } from "~/app/messages/server-translators";
import { flash } from "~/app/platform/flash.server";
import { parseFields, readForm } from "~/app/platform/form.server";
import type { Services } from "~/app/platform/services.server";
import { SettleCall, settleCall } from "./ask-for-call.server";
import { drawUpPapers, mostPapers } from "./draw-up-papers.server";
import { type PressDeed, pressPapers } from "./press-papers.server";
import type { PressLine } from "./read-presses.server";

type On = Pick<Services, "db" | "clock" | "env">;
const ticks = z.preprocess(
  (one) => (one === undefined ? [] : [one].flat()),
  z.array(Id).min(1, "refusals:seal.none_ticked").max(mostPapers),
);
const Ticked = z.object({ tick: ticks });
const Drawn = z.object({ tick: ticks, kind: z.enum(["consent", "agreement"]) });
const deeds: Partial<Record<string, PressDeed>> = { open_many: "open", validate_many: "validate" };

/** Answers the forms of the school's list. 400 for one that is none of its. */
export async function stepManyPapers(
  on: On,
  actor: SchoolActor,
  request: Request,
  locale: Locale,
  here: string,
) {
  const form = await readForm(request);
  const sent = form.get("intent");
  const intent = typeof sent === "string" ? sent : "";
  form.delete("intent");
  if (intent === "settle") return settle(on, actor, form, here);
  if (intent === "draw_up") return drawUp(on, actor, form, locale, here);
  const deed = Object.hasOwn(deeds, intent) ? deeds[intent] : undefined;
  if (!deed) throw new Response(null, { status: 400 });
  const ticked = parseFields(form, Ticked);
  if (!ticked.ok) return ticked.answer();
  const outcome = await pressPapers(on, actor, { deed, paperIds: ticked.value.tick });
  return outcome.ok ? tell(outcome.value, locale, here) : ticked.refused(outcome.refusal);
}

async function settle(on: On, actor: SchoolActor, form: FormData, here: string) {
  const settled = parseFields(form, SettleCall);
  if (!settled.ok) return settled.answer();
  const outcome = await settleCall(on, actor, settled.value);
  if (!outcome.ok) return settled.refused(outcome.refusal);
  return redirect(here, { headers: flash({ key: "papers:said.settle" }) });
}

async function drawUp(on: On, actor: SchoolActor, form: FormData, locale: Locale, here: string) {
  const drawn = parseFields(form, Drawn);
  if (!drawn.ok) return drawn.answer();
  const { tick: placementIds, kind } = drawn.value;
  const outcome = await drawUpPapers(on, actor, { placementIds, kind });
  if (!outcome.ok) return drawn.refused(outcome.refusal);
  const { paperIds } = outcome.value;
  const pressed = await pressPapers(on, actor, { deed: "open", paperIds });
  return pressed.ok ? tell(pressed.value, locale, here) : drawn.refused(pressed.refusal);
}

const said = { open: "opened", validate: "validated" } as const;

/** How many went; of those that did not, the most frequent reason. Of a press that goes on its own line tells. */
function tell({ deed, isFinished, of, refused }: PressLine, locale: Locale, here: string) {
  if (!isFinished) {
    return redirect(here, { headers: flash({ key: "papers:school.begun", values: { of } }) });
  }
  const failed = refused.reduce((sum, { count }) => sum + count, 0);
  const done = of - failed;
  const [first] = refused;
  if (!first) {
    const all = flash({ key: `papers:school.${said[deed]}_all`, values: { done } });
    return redirect(here, { headers: all });
  }
  const say = serverTranslators[locale].textsOf("refusals") as unknown as (
    key: string,
    values: object,
  ) => string;
  const values = { done, failed, why: say(first.why.code, first.why.detail) };
  return redirect(here, { headers: flash({ key: `papers:school.${said[deed]}_some`, values }) });
}
