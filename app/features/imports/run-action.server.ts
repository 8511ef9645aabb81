// Owns what the page of one import can be asked to do: each button is a verb. The same on both sides of the bridge.
import { redirect } from "@remix-run/node";
import { z } from "zod";
import type { Importer } from "~/app/domain/import-run";
import type { Outcome } from "~/app/domain/refusal";
import { flash } from "~/app/platform/flash.server";
import { type Parsed, parseFields, readForm } from "~/app/platform/form.server";
import type { RequestContext, Services } from "~/app/platform/services.server";
import { AskCommit, askCommit } from "./ask-commit.server";
import { AskUndo, askUndo } from "./ask-undo.server";
import { cellOf, outName, wasOf } from "./cell-name";
import { chooseClasses } from "./choose-classes.server";
import { chooseColumns } from "./choose-columns.server";
import { ChooseSheet, chooseSheet } from "./choose-sheet.server";
import { correctCells } from "./correct-cells.server";
import { DropRun, dropRun } from "./drop-run.server";
import { importPlaces } from "./import-places";
import { refuseOthers } from "./read-import-pages.server";

type Answer = ReturnType<Extract<Parsed<unknown>, { ok: false }>["answer"]>;
type Done = { ok: true } | { ok: false; answer: Answer };
type Deed = (services: Services, actor: Importer, form: FormData, runId: string) => Promise<Done>;

/** A verb behind its schema, as an answer to a form. */
function deed<Schema extends z.ZodType>(
  schema: Schema,
  verb: (services: Services, actor: Importer, input: z.output<Schema>) => Promise<Outcome<unknown>>,
): Deed {
  return async (services, actor, form, runId) => {
    const parsed = parseFields(form, schema, { runId });
    if (!parsed.ok) return { ok: false, answer: parsed.answer() };
    const outcome = await verb(services, actor, parsed.value);
    return outcome.ok ? outcome : { ok: false, answer: parsed.refused(outcome.refusal) };
  };
}

/** Each column of the file as a field of its own: `column:3` says what the fourth is taken for; a meaning is given once. */
const ColumnFields = z.record(z.string(), z.string()).check((ctx) => {
  const seen = new Set<string>();
  for (const [name, column] of Object.entries(ctx.value)) {
    if (!name.startsWith("column:") || column === "") continue;
    if (seen.has(column)) {
      const message = "imports:page.invalid.twice";
      ctx.issues.push({ code: "custom", path: [name], message, input: column });
    }
    seen.add(column);
  }
});
const CellFields = z.record(z.string(), z.string());

/** The fields whose names begin so, by the rest of the name. */
function startingWith(prefix: string, fields: Record<string, string>): [string, string][] {
  return Object.entries(fields).flatMap(([name, value]): [string, string][] =>
    name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [],
  );
}

const deeds: Record<string, Deed> = {
  sheet: deed(ChooseSheet, chooseSheet),
  columns: deed(ColumnFields, (services, actor, fields) => {
    const columns = Object.entries(fields).flatMap(([name, column]) => {
      const position = /^column:(\d{1,5})$/.exec(name)?.[1];
      return position ? [{ position: Number(position), column: column || null }] : [];
    });
    const shared = Object.fromEntries(startingWith("shared:", fields));
    return chooseColumns(services, actor, { runId: fields.runId ?? "", columns, shared });
  }),
  classes: deed(CellFields, (services, actor, fields) => {
    const classes = startingWith("class:", fields).map(([name, means]) => ({ name, means }));
    return chooseClasses(services, actor, { runId: fields.runId ?? "", classes });
  }),
  correct: deed(CellFields, (services, actor, fields) => {
    const cells = Object.entries(fields).flatMap(([name, value]) => {
      const cell = cellOf(name);
      return cell ? [{ ...cell, value }] : [];
    });
    const rows = Object.entries(fields).flatMap(([name, was]) => {
      const rowNo = wasOf(name);
      const isLeftOut = rowNo !== null && fields[outName(rowNo)] !== undefined;
      return rowNo === null || isLeftOut === (was === "out") ? [] : [{ rowNo, isLeftOut }];
    });
    const isPaging = fields.toPage !== undefined;
    return correctCells(services, actor, { runId: fields.runId ?? "", cells, rows, isPaging });
  }),
  check: deed(CellFields, (services, actor, { runId = "" }) =>
    correctCells(services, actor, { runId, cells: [] }),
  ),
  commit: deed(AskCommit, askCommit),
  undo: deed(AskUndo, askUndo),
  drop: deed(DropRun, dropRun),
};

/** Does what the pressed button says and shows the page again; a dropped run leads back to the list. */
export async function answerRunForm(
  request: Request,
  context: RequestContext,
  actor: Importer,
  runId: string,
) {
  refuseOthers(actor);
  const form = await readForm(request);
  const intent = form.get("intent");
  const act = typeof intent === "string" && Object.hasOwn(deeds, intent) ? deeds[intent] : null;
  if (!act) throw new Response(null, { status: 400 });
  form.delete("intent");
  const done = await act(context.services, actor, form, runId);
  if (!done.ok) return done.answer;
  const places = importPlaces(actor.side);
  if (intent === "drop") {
    return redirect(places.imports(), { headers: flash({ key: "imports:page.flash.dropped" }) });
  }
  return redirect(places.import(runId, intent === "correct" ? pageAfter(request, form) : {}));
}

/** Which rows are seen after a correction: the same page, or the one that a button of the pager says. Forwards it begins
 * behind the last row that was seen, for rows that are right by then are no more among the faulty ones. */
function pageAfter(request: Request, form: FormData) {
  const { searchParams } = new URL(request.url);
  const only = searchParams.get("only") ?? undefined;
  const [here, to] = [Number(searchParams.get("page") ?? 1), Number(form.get("toPage") ?? 0)];
  const last = form.get("lastRow");
  if (to > here && typeof last === "string") return { only, after: last };
  return { only, page: String(to || here) };
}
