// Owns what stands above a class board: saved views, the piles with their counts, filters, columns, paper and files.
import { Form, useLocation } from "@remix-run/react";
import { statuses } from "~/app/domain/application";
import type { BoardRow } from "~/app/features/applications/read-class-board.server";
import { ColumnChoice } from "~/app/features/views/column-choice";
import type { View } from "~/app/features/views/list-views.server";
import { SavedViews } from "~/app/features/views/saved-views";
import { changedQuery } from "~/app/features/views/view-pages";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button } from "~/app/ui/button";
import { FilterBar, FilterInput, FilterSelect } from "~/app/ui/filter-bar";
import { PrintButton } from "~/app/ui/print-button";
import { TabsCounts } from "~/app/ui/tabs-counts";
import { boardColumns, boardGroups, type BoardQuery, groupOf } from "./board-groups";

type Props = {
  classId: string;
  /** Everybody in the class, whatever the filter. */
  rows: readonly BoardRow[];
  /** How many the table below shows. */
  shown: number;
  query: BoardQuery;
  search: string;
  views: readonly View[];
};

/** All of it is addresses and plain GET forms. */
export function BoardConditions(props: Props) {
  const t = useT("placements");
  const { pathname } = useLocation();
  const { rows, query, search, views } = props;
  const to = (group: string | null) => pathname + changedQuery(search, { group });
  return (
    <>
      <SavedViews page="class_board" views={views} search={search} />
      <TabsCounts
        label={t("board.groups")}
        tabs={[
          { to: to(null), label: t("group.all"), count: rows.length, current: !query.group },
          ...boardGroups.map((one) => ({
            to: to(one),
            label: t(`group.${one}`),
            count: rows.filter((row) => groupOf(row) === one).length,
            current: query.group === one,
          })),
        ]}
      />
      <Filters key={search} {...props} />
      <OnPaper {...props} />
    </>
  );
}

/** What was asked for, in one line, where tabs and fields do not come along. */
function OnPaper({ query, shown }: Props) {
  const [t, ui] = [useT("placements"), useT("ui")];
  const { group, status, isLate, q } = query;
  const said = [
    t(`group.${group ?? "all"}`),
    status && t(`status.${status}`),
    isLate && t("board.late"),
    q && ui("quoted", { text: q }),
    t("board.size", { count: shown }),
  ];
  return <p className="on-paper pb-2">{said.filter(Boolean).join(" · ")}</p>;
}

function Filters({ classId, rows, query, search }: Props) {
  const t = useT("placements");
  const [views, ui] = [useT("views"), useT("ui")];
  const { pathname } = useLocation();
  const present = statuses.filter((status) => rows.some(({ best }) => best?.status === status));
  const without = (name: string) => pathname + changedQuery(search, { [name]: null });
  const active = [
    ...(query.q ? [{ name: ui("quoted", { text: query.q }), to: without("q") }] : []),
    ...(query.status ? [{ name: t(`status.${query.status}`), to: without("status") }] : []),
    ...(query.isLate ? [{ name: t("board.late"), to: without("due") }] : []),
  ];
  return (
    <FilterBar
      active={active}
      clearTo={pathname}
      aside={<Taken classId={classId} search={search} />}
      more={{
        title: views("columns"),
        isOpen: query.columns.length < boardColumns.length,
        children: (
          <ColumnChoice
            columns={boardColumns.map((value) => ({ value, label: t(`board.${headOf[value]}`) }))}
            chosen={query.columns}
          />
        ),
      }}
    >
      <input type="hidden" name="group" value={query.group ?? ""} />
      <FilterInput name="q" label={t("board.q")} defaultValue={query.q} />
      <FilterSelect
        name="status"
        label={t("board.best")}
        defaultValue={query.status ?? ""}
        choices={[
          { value: "", label: t("group.all") },
          ...present.map((value) => ({ value, label: t(`status.${value}`) })),
        ]}
      />
      <FilterSelect
        name="due"
        label={t("board.only")}
        defaultValue={query.isLate ? "late" : ""}
        choices={[
          { value: "", label: t("group.all") },
          { value: "late", label: t("board.late") },
        ]}
      />
    </FilterBar>
  );
}

/** What each column is called. */
export const headOf = {
  status: "best",
  firm: "firm",
  turn: "turn",
  since: "since",
  starts: "starts",
  count: "applications",
  number: "number",
} as const;

function Taken({ classId, search }: Pick<Props, "classId" | "search">) {
  const t = useT("placements");
  return (
    <>
      <PrintButton label={t("board.print")} />
      <Form method="post" action={paths.school.exportClass(classId)} reloadDocument>
        <input type="hidden" name="query" value={search} />
        <div className="cluster">
          <Button name="format" value="xlsx" size="small">
            {t("board.export_xlsx")}
          </Button>
          <Button name="format" value="csv" size="small">
            {t("board.export_csv")}
          </Button>
        </div>
      </Form>
    </>
  );
}
