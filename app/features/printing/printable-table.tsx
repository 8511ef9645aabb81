// Owns the choice of what is printed together: a table of papers that wait for a hand or a seal.
import { Form } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { BatchBar } from "~/app/ui/batch-bar";
import { Button, ButtonLink } from "~/app/ui/button";
import { type Column, DataTable } from "~/app/ui/data-table";
import { EmptyState } from "~/app/ui/empty-state";
import type { PrintableLine } from "./list-printable.server";

/** Ticks and one button; all rows of the view can be printed without ticking them one by one. */
export function PrintableTable({
  rows,
  isAll,
}: {
  rows: readonly PrintableLine[];
  isAll: boolean;
}) {
  const t = useT("piles");
  const columns: Column<PrintableLine>[] = [
    { key: "student", header: t("student"), cell: ({ student }) => student },
    { key: "number", header: t("number"), cell: ({ number }) => number },
    { key: "kind", header: t("kind"), cell: ({ kind }) => t(`kinds.${kind}`) },
    { key: "class", header: t("class"), cell: ({ className }) => className },
    { key: "firm", header: t("firm"), wrap: "narrow", cell: ({ firm }) => firm },
    { key: "pages", header: t("pages"), numeric: true, cell: ({ pages }) => pages },
    {
      key: "waiting",
      header: t("waiting"),
      wrap: "narrow",
      cell: ({ waiting }) => waiting.map((party) => t(`party.${party}`)).join(t("comma")),
    },
  ];
  const clear = <ButtonLink to={paths.school.printPapers()}>{t("print.clear")}</ButtonLink>;
  const empty = isAll ? (
    <EmptyState title={t("print.none")} text={t("print.none_how")} />
  ) : (
    <EmptyState title={t("print.none_so")} actions={clear} />
  );
  return (
    <Form method="post" className="space-y-3">
      {rows.length > 0 && (
        <p>
          <Button name="all" value="yes">
            {t("print.all", { n: rows.length })}
          </Button>
        </p>
      )}
      <DataTable
        caption={t("print.title")}
        columns={columns}
        rows={rows}
        rowKey={({ paperId }) => paperId}
        select={{ name: "paperIds", label: ({ student, number }) => `${student} ${number}` }}
        empty={empty}
      />
      {rows.length > 0 && (
        <BatchBar name="paperIds">
          <Button look="primary">{t("print.chosen")}</Button>
        </BatchBar>
      )}
    </Form>
  );
}
