// Owns what a school does with many papers at once: each by its own verb, and in the end how many went and why others did
// not. Nothing is half done: a paper went or it stayed.
import { redirect } from "@remix-run/node";
import { z } from "zod";
import type { SchoolActor } from "~/app/domain/permission";
import type { Outcome, Refusal } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { serverTranslators } from "~/app/messages/server-translators";
import { flash } from "~/app/platform/flash.server";
import { parseFields, readForm } from "~/app/platform/form.server";
import type { Services } from "~/app/platform/services.server";
import type { Locale } from "~/app/domain/values";
import { SettleCall, settleCall } from "./ask-for-call.server";
import { drawUpPapers, mostPapers } from "./draw-up-papers.server";
import { movePaper } from "./move-paper.server";
import { openPaper } from "./open-paper.server";

type On = Pick<Services, "db" | "clock" | "env">;
const ticks = z.preprocess(
  (one) => (one === undefined ? [] : [one].flat()),
  z.array(Id).min(1).max(mostPapers),
);
const Ticked = z.object({ tick: ticks });
const Drawn = z.object({ tick: ticks, kind: z.enum(["consent", "agreement"]) });

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
  const verbs = {
    open_many: (paperId: Id) => openPaper(on, actor, { paperId }),
    validate_many: (paperId: Id) => movePaper(on, actor, { paperId, step: "validate" }),
  };
  if (intent !== "open_many" && intent !== "validate_many") {
    throw new Response(null, { status: 400 });
  }
  const ticked = parseFields(form, Ticked);
  if (!ticked.ok) return ticked.answer();
  const results = await each(ticked.value.tick, verbs[intent]);
  return tell(intent === "open_many" ? "opened" : "validated", results, locale, here);
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
  const results = await each(paperIds, (paperId) => openPaper(on, actor, { paperId }));
  return tell("opened", results, locale, here);
}

async function each(
  ids: readonly Id[],
  verb: (id: Id) => Promise<Outcome<unknown>>,
): Promise<(Refusal | null)[]> {
  const results: (Refusal | null)[] = [];
  for (const id of ids) {
    const outcome = await verb(id);
    results.push(outcome.ok ? null : outcome.refusal);
  }
  return results;
}

/** How many went; of those that did not, the first reason. */
function tell(
  deed: "opened" | "validated",
  results: readonly (Refusal | null)[],
  locale: Locale,
  here: string,
) {
  const refused = results.filter((one) => one !== null);
  const done = results.length - refused.length;
  const [first] = refused;
  if (!first) {
    return redirect(here, {
      headers: flash({ key: `papers:school.${deed}_all`, values: { done } }),
    });
  }
  const say = serverTranslators[locale].textsOf("refusals") as unknown as (
    key: string,
    values: object,
  ) => string;
  const values = { done, failed: refused.length, why: say(first.code, first.detail) };
  return redirect(here, { headers: flash({ key: `papers:school.${deed}_some`, values }) });
}
