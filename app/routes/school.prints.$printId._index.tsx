import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { Id } from "~/app/domain/values";
import { SidePage } from "~/app/features/navigation/side-page";
import { type PrintLine, readPrint } from "~/app/features/printing/read-print.server";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { orNotFound } from "~/app/platform/http.server";
import { requireActor } from "~/app/platform/session.server";
import { buttonClass, ButtonLink } from "~/app/ui/button";
import { type Column, DataTable } from "~/app/ui/data-table";
import { Tag } from "~/app/ui/tag";

export const handle = { messages: ["piles"] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const printId = orNotFound(Id.safeParse(params.printId).data);
  return orNotFound(await readPrint(context.services, actor, printId));
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "piles:print.one");

export default function PrintPage() {
  const { printId, number, pages, lines, piles } = useLoaderData<typeof loader>();
  const t = useT("piles");
  const crumb = (
    <Link to={paths.school.printPapers()} className="link">
      {t("print.title")}
    </Link>
  );
  const columns: Column<PrintLine>[] = [
    { key: "nth", header: t("place"), cell: ({ position }) => t("nth", { n: position }) },
    { key: "student", header: t("student"), cell: ({ student }) => student },
    {
      key: "number",
      header: t("number"),
      cell: (row) => `${t(`kinds.${row.kind}`)} ${row.number}`,
    },
    { key: "firm", header: t("firm"), wrap: "narrow", cell: ({ firm }) => firm },
    { key: "pages", header: t("pages"), numeric: true, cell: (row) => row.pages },
    {
      key: "waiting",
      header: t("waiting"),
      wrap: "narrow",
      cell: ({ waiting }) =>
        waiting.length === 0 ? (
          <Tag tone="good">{t("all_signed")}</Tag>
        ) : (
          waiting.map((party) => t(`party.${party}`)).join(t("comma"))
        ),
    },
  ];
  return (
    <SidePage title={t("print.nth", { n: number })} crumb={crumb}>
      <div className="space-y-6">
        <p>{t("print.sum", { n: lines.length, pages })}</p>
        <div className="cluster">
          <a href={paths.school.printPdf(printId)} className={buttonClass("primary")} download>
            {t("print.pdf")}
          </a>
          <a
            href={paths.school.printPdf(printId, { sides: "2" })}
            className={buttonClass()}
            download
          >
            {t("print.pdf_duplex")}
          </a>
          <ButtonLink to={paths.school.newPile({ print: printId })}>{t("bring.back")}</ButtonLink>
        </div>
        <ol className="max-w-read list-decimal space-y-1 pl-6">
          <li>{t("print.step_1")}</li>
          <li>{t("print.step_2")}</li>
          <li>{t("print.step_3")}</li>
        </ol>
        {piles.length > 0 && (
          <p className="cluster">
            {piles.map((pileId, n) => (
              <Link key={pileId} to={paths.school.pile(pileId)} className="link">
                {t("print.came_back", { n: n + 1 })}
              </Link>
            ))}
          </p>
        )}
        <DataTable
          caption={t("print.one")}
          columns={columns}
          rows={lines}
          rowKey={({ paperId }) => paperId}
          empty={null}
        />
      </div>
    </SidePage>
  );
}
