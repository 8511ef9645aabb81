// Owns how a page with several forms is answered: the intent names the verb, the verb's schema parses, what comes out leads on.
import { redirect } from "@remix-run/node";
import type { z } from "zod";
import type { Outcome } from "~/app/domain/refusal";
import { flash } from "./flash.server";
import { parseFields, readForm } from "./form.server";

type Lead = { to: string; key: `${string}:${string}`; values?: Record<string, string | number> };
type Deed = {
  schema: z.ZodType;
  run: (input: unknown) => Promise<Outcome<unknown>>;
  lead: (value: unknown) => Lead | Promise<Lead>;
};

/** One form of a page: its schema, its verb, and where a yes leads with which word. */
export function deed<Schema extends z.ZodType, Value>(
  schema: Schema,
  run: (input: z.output<Schema>) => Promise<Outcome<Value>>,
  lead: (value: Value) => Lead | Promise<Lead>,
): Deed {
  return {
    schema,
    run: (input) => run(input as z.output<Schema>),
    lead: (value) => lead(value as Value),
  };
}

/** Answers a form that is one verb's: parses, runs, leads on. */
export async function answerFields<Schema extends z.ZodType, Value>(
  fields: FormData,
  schema: Schema,
  run: (input: z.output<Schema>) => Promise<Outcome<Value>>,
  lead: (value: Value) => Lead | Promise<Lead>,
  extra: Record<string, string> = {},
) {
  const form = parseFields(fields, schema, extra);
  if (!form.ok) return form.answer();
  const outcome = await run(form.value);
  if (!outcome.ok) return form.refused(outcome.refusal);
  const { to, ...said } = await lead(outcome.value);
  return redirect(to, { headers: flash(said) });
}

/** Does what a form's `intent` asks; 400 for one that is none of the page's. `extra` are route parameters. */
export async function answerDeeds(
  source: Request | FormData,
  deeds: Readonly<Record<string, Deed>>,
  extra: Record<string, string> = {},
) {
  const fields = source instanceof FormData ? source : await readForm(source);
  const intent = fields.get("intent");
  fields.delete("intent");
  if (typeof intent !== "string" || !Object.hasOwn(deeds, intent)) {
    throw new Response(null, { status: 400 });
  }
  const { schema, run, lead } = deeds[intent]!;
  return answerFields(fields, schema, run, lead, extra);
}
