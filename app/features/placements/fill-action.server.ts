// Owns the two presses of filling in many placements: what it would do, and doing it.
import { data, redirect } from "@remix-run/node";
import type { SchoolActor } from "~/app/domain/permission";
import type { Refusal } from "~/app/domain/refusal";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { type FormAnswer, parseFields } from "~/app/platform/form.server";
import type { Services } from "~/app/platform/services.server";
import { FillTerms, fillTerms } from "./fill-terms.server";
import { type FillLine, PlanFill, planFill } from "./plan-fill.server";

export type FillAnswer = FormAnswer & { lines?: FillLine[] };

/** Answers a preview with its lines beside what was typed, and a press with the way back. */
export async function answerFill(
  on: Pick<Services, "db" | "clock" | "env">,
  actor: SchoolActor,
  form: FormData,
) {
  const intent = form.get("intent");
  form.delete("intent");
  if (intent === "apply") return apply(on, actor, form);
  if (intent !== "preview") throw new Response(null, { status: 400 });
  const typed = parseFields(form, PlanFill);
  if (!typed.ok) return typed.answer();
  const planned = await planFill(on.db, actor, typed.value);
  if (!planned.ok) return typed.refused(planned.refusal);
  // What was typed goes back beside the lines, as it does beside a refusal.
  const { lastResult } = typed.refused({ code: "paper.nothing_changed", detail: {} }).data;
  return data<FillAnswer>({ lastResult, refusal: null as Refusal | null, lines: planned.value });
}

async function apply(on: Parameters<typeof answerFill>[0], actor: SchoolActor, form: FormData) {
  const typed = parseFields(form, FillTerms);
  if (!typed.ok) return typed.answer();
  const outcome = await fillTerms(on, actor, typed.value);
  if (!outcome.ok) return typed.refused(outcome.refusal);
  const { filled, anew, left } = outcome.value;
  const key = `internships:fill.done${left > 0 ? "_left" : ""}` as const;
  return redirect(paths.school.placements(), {
    headers: flash({ key, values: { filled, anew, left } }),
  });
}
