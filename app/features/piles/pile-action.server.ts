// Owns what the page of a pile does with its forms: which verb, and what is said afterwards.
import { redirect } from "@remix-run/node";
import type { z } from "zod";
import type { SchoolActor } from "~/app/domain/permission";
import type { Outcome } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseFields, readForm } from "~/app/platform/form.server";
import type { Services } from "~/app/platform/services.server";
import { EnterPaperSignatures, enterPaperSignatures } from "./enter-paper-signatures.server";
import { DropScanPage, dropScanPage, SortScanPage, sortScanPage } from "./sort-scan-page.server";

type On = Pick<Services, "db" | "clock">;

/** Answers a form of a pile's page: 400 for one that is none of its. */
export async function answerPile(on: On, actor: SchoolActor, pileId: Id, request: Request) {
  const fields = await readForm(request);
  const intent = fields.get("intent");
  fields.delete("intent");
  if (intent === "confirm") return confirm(on, actor, pileId, fields);
  if (intent === "sort") return step(on, actor, pileId, fields, sorting);
  if (intent === "drop") return step(on, actor, pileId, fields, dropping);
  throw new Response(null, { status: 400 });
}

type Step<S extends z.ZodType> = {
  schema: S;
  verb: (on: On, actor: SchoolActor, input: z.output<S>) => Promise<Outcome<null>>;
  done: `piles:${string}`;
};
const sorting = { schema: SortScanPage, verb: sortScanPage, done: "piles:done.sorted" } as const;
const dropping = { schema: DropScanPage, verb: dropScanPage, done: "piles:done.dropped" } as const;

async function step<S extends z.ZodType>(
  on: On,
  actor: SchoolActor,
  pileId: Id,
  fields: FormData,
  { schema, verb, done }: Step<S>,
) {
  const form = parseFields(fields, schema);
  if (!form.ok) return form.answer();
  const outcome = await verb(on, actor, form.value);
  if (!outcome.ok) return form.refused(outcome.refusal);
  return redirect(paths.school.pile(pileId), { headers: flash({ key: done }) });
}

async function confirm(on: On, actor: SchoolActor, pileId: Id, fields: FormData) {
  const form = parseFields(fields, EnterPaperSignatures, { pileId });
  if (!form.ok) return form.answer();
  const outcome = await enterPaperSignatures(on, actor, form.value);
  if (!outcome.ok) return form.refused(outcome.refusal);
  const headers = flash({ key: "piles:done.confirmed", values: outcome.value });
  return redirect(paths.school.pile(pileId), { headers });
}
