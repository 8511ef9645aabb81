// Owns how a form becomes a value: read, cleaned, parsed once by the verb's schema; what was typed goes back with the
// answer. Errors are message keys (`refusals:invalid.<key>`), never sentences.
import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { data } from "@remix-run/node";
import type { z } from "zod";
import type { Refusal, RefusalCode } from "~/app/domain/refusal";
import { statusOf } from "./http.server";
import { noteRefusal } from "./refused.server";

/** What an action sends back to its page: the form as typed with its errors, or the business's no. */
export type FormAnswer = { lastResult: SubmissionResult; refusal: Refusal | null };

export type Parsed<T> =
  | { ok: true; value: T; refused: (refusal: Refusal) => ReturnType<typeof data<FormAnswer>> }
  | { ok: false; answer: () => ReturnType<typeof data<FormAnswer>> };

/** Reads and parses a form by the verb's schema; `extra` puts route parameters beside the fields and wins over them. */
export async function parseForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  extra: Record<string, string | undefined> = {},
): Promise<Parsed<z.output<Schema>>> {
  return parseFields(await readForm(request), schema, extra);
}

/** The same for a form that was read already (an intent decided which schema). */
export function parseFields<Schema extends z.ZodType>(
  form: FormData,
  schema: Schema,
  extra: Record<string, string | undefined> = {},
): Parsed<z.output<Schema>> {
  for (const [name, value] of Object.entries(extra)) if (value !== undefined) form.set(name, value);
  const submission = parseWithZod(form, { schema, error: keyOf });
  // What was typed goes back, but no password ever leaves again.
  const hideFields = [...new Set(form.keys())].filter((name) => name.startsWith("password"));
  if (submission.status === "success") {
    return {
      ok: true,
      value: submission.value,
      refused: (refusal) => {
        noteRefusal(refusal);
        return data(
          { lastResult: submission.reply({ hideFields }), refusal },
          { status: statusOf(refusal) },
        );
      },
    };
  }
  return {
    ok: false,
    answer: () =>
      data({ lastResult: submission.reply({ hideFields }), refusal: null }, { status: 422 }),
  };
}

/** Bytes of a form with one file; more is let go by unread (upload.server.ts). */
const largestForm = 20_100_000;

/** The form's fields without what a database cannot hold (NUL, lone surrogates). 400 when it is no form at all. */
export async function readForm(request: Request, most = largestForm): Promise<FormData> {
  if (Number(request.headers.get("content-length") ?? 0) > most)
    throw new Response(null, { status: 413 });
  const raw = await request.formData().catch(() => {
    throw new Response(null, { status: 400 });
  });
  const clean = new FormData();
  for (const [name, value] of raw) {
    if (/\[\d{4,}\]/.test(name)) continue; // a list is filled up to its largest index: one name could fill the memory
    clean.append(
      name,
      typeof value === "string" ? value.replaceAll("\u0000", "").toWellFormed() : value,
    );
  }
  return clean;
}

/** How a rule over several fields is told with the faults of single ones, not after them: `schema.refine(rule, toldAt(…))`.
 * The rule sees fields as they came, right or wrong. */
export const toldAt = (field: string, error: RefusalCode) => ({
  ...{ path: [field], error: `refusals:${error}` },
  when: () => true,
});

type Issue = Parameters<z.core.$ZodErrorMap>[0];
const numeric = (origin: unknown) => origin === "number" || origin === "int";

/** The message key of a Zod issue, with its bound after a colon: `too_long:80`. */
function keyOf(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined ? "required" : `not_${String(issue.expected)}`;
    case "too_small":
      if (numeric(issue.origin)) return `less_than:${String(issue.minimum)}`;
      return issue.minimum === 1 ? "required" : `too_short:${String(issue.minimum)}`;
    case "too_big":
      return `${numeric(issue.origin) ? "more_than" : "too_long"}:${String(issue.maximum)}`;
    case "invalid_format":
      return `bad_${String(issue.format)}`;
    case "invalid_value":
      return "bad_choice";
    default:
      return "bad_value";
  }
}
