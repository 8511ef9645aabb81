import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { paperKinds } from "~/app/domain/paper";
import { Id } from "~/app/domain/values";
import { SidePage } from "~/app/features/navigation/side-page";
import { listPrintable } from "~/app/features/printing/list-printable.server";
import { PrintPapers, printPapers } from "~/app/features/printing/print-papers.server";
import { PrintableTable } from "~/app/features/printing/printable-table";
import { useRefusalText } from "~/app/messages/refusal-text";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { parseFields, readForm } from "~/app/platform/form.server";
import { requireActor } from "~/app/platform/session.server";
import { SelectField } from "~/app/ui/choice-field";
import { FilterBar } from "~/app/ui/filter-bar";
import { Notice } from "~/app/ui/notice";

export const handle = { messages: ["piles"] };

const Ask = z.object({
  classId: z.optional(Id).catch(undefined),
  enterpriseId: z.optional(Id).catch(undefined),
  kind: z.enum(paperKinds).optional().catch(undefined),
});
const askOf = (request: Request) => {
  const { searchParams } = new URL(request.url);
  return Ask.parse(Object.fromEntries(searchParams));
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const ask = askOf(request);
  const all = await listPrintable(context.services, actor, {});
  const isAll = !(ask.classId || ask.enterpriseId || ask.kind);
  const rows = isAll ? all : await listPrintable(context.services, actor, ask);
  const classes = new Map(all.map((row) => [row.classId, row.className]));
  const firms = new Map(all.map((row) => [row.enterpriseId, row.firm]));
  return { rows, isAll, ask, classes: choicesOf(classes), firms: choicesOf(firms) };
}

const choicesOf = (names: Map<string, string>) =>
  Array.from(names, ([value, label]) => ({ value, label }));

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const fields = await readForm(request);
  if (fields.get("all") === "yes") {
    const rows = await listPrintable(context.services, actor, askOf(request));
    fields.delete("paperIds");
    for (const { paperId } of rows) fields.append("paperIds", paperId);
  }
  fields.delete("all");
  const form = parseFields(fields, PrintPapers);
  if (!form.ok) return form.answer();
  const outcome = await printPapers(context.services, actor, form.value);
  if (!outcome.ok) return form.refused(outcome.refusal);
  return redirect(paths.school.print(outcome.value.printId));
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "piles:print.title");

export default function PrintPapersPage() {
  const { rows, isAll, ask, classes, firms } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("piles");
  const no = useRefusalText()(answer?.refusal);
  const crumb = (
    <Link to={paths.school.piles()} className="link">
      {t("title")}
    </Link>
  );
  const kinds = paperKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }));
  const every = t("print.every");
  return (
    <SidePage title={t("print.title")} crumb={crumb}>
      {no && (
        <div role="alert" className="mb-4">
          <Notice tone="stop" title={no} />
        </div>
      )}
      <p className="mb-4 max-w-read text-soft">{t("print.intro")}</p>
      <FilterBar clearTo={paths.school.printPapers()}>
        <SelectField
          {...{ name: "classId", label: t("class"), choices: classes, empty: every }}
          defaultValue={ask.classId}
        />
        <SelectField
          {...{ name: "enterpriseId", label: t("firm"), choices: firms, empty: every }}
          defaultValue={ask.enterpriseId}
        />
        <SelectField
          {...{ name: "kind", label: t("kind"), choices: kinds, empty: every }}
          defaultValue={ask.kind}
        />
      </FilterBar>
      <PrintableTable rows={rows} isAll={isAll} />
    </SidePage>
  );
}
