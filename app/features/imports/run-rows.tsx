import { Form } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import type { ImportPaths } from "~/app/paths";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { Pagination } from "~/app/ui/pagination";
import { RowsGrid, type ShownColumn } from "./rows-grid";
import type { RowFilter, RunRow, RunRows as Rows, RunView } from "./run-view";

type Props = {
  run: RunView;
  only: RowFilter;
  page: Rows;
  places: ImportPaths;
  answer: FormAnswer | undefined;
};

/** The rows that were asked for, page by page; faulty cells are fields, saved and checked again with one button. */
export function RunRows({ run, only, page, places, answer }: Props) {
  const t = useT("imports");
  const toPage = (n: number) => `${places.import(run.id, { only, page: String(n) })}#rows`;
  const isEditable = (only === "faulty" || only === "left_out") && run.canCorrect;
  const grid = (
    <RowsGrid
      caption={t(`page.rows.${only}`, { count: page.total })}
      rows={page.rows}
      columns={
        only === "gone" ? columnsOf(page.rows) : [...readColumns(run), ...othersOf(page.rows)]
      }
      isEditable={isEditable}
      answer={answer}
    />
  );
  if (page.rows.length === 0) return null;
  return (
    <section id="rows">
      <h2 className="pb-2 text-18 font-bold">{t(`page.rows.${only}`, { count: page.total })}</h2>
      {only === "gone" && run.canCommit.ok && (
        <p className="pb-2 text-soft">{t("page.rows.gone_text")}</p>
      )}
      {isEditable ? (
        <Form method="post" action={places.import(run.id, { only, page: String(page.page) })}>
          <input type="hidden" name="intent" value="correct" />
          <input type="hidden" name="lastRow" value={page.rows.at(-1)?.rowNo ?? ""} />
          {grid}
          <div className="no-print sticky bottom-0 z-10 flex flex-wrap items-center bg-paper py-3">
            <Button look="primary" pending={t("page.rows.sending")}>
              {t("page.rows.save")}
            </Button>
            <p className="pl-3 text-soft">{t("page.rows.save_text")}</p>
          </div>
          <RowPager page={page.page} pages={page.pages} />
        </Form>
      ) : (
        <>
          {grid}
          <Pagination page={page.page} pages={page.pages} toPage={toPage} />
        </>
      )}
    </section>
  );
}

/** To another page without losing what was typed on this one: the buttons of the pager save it. */
function RowPager({ page, pages }: Pick<Rows, "page" | "pages">) {
  const t = useT("imports");
  const ui = useT("ui");
  if (pages <= 1) return null;
  return (
    <div
      role="group"
      aria-label={ui("pages.label")}
      className="no-print mt-2 flex flex-wrap items-center text-14"
    >
      {page > 1 && (
        <Button size="small" name="toPage" value={String(page - 1)}>
          {t("page.rows.previous")}
        </Button>
      )}
      <span className="num mx-auto px-2 text-soft">
        {ui("pages.position", { n: page, total: pages })}
      </span>
      {page < pages && (
        <Button size="small" name="toPage" value={String(page + 1)}>
          {t("page.rows.next")}
        </Button>
      )}
    </div>
  );
}

/** What rows say in columns that the file does not have. */
function othersOf(rows: readonly RunRow[]): ShownColumn[] {
  const found = new Map<number, ShownColumn>();
  for (const { cells } of rows) {
    for (const { position, column } of cells) {
      if (position < 0) found.set(position, { position, column });
    }
  }
  return [...found.values()];
}

/** What the file was read for; columns that are never read have nothing to show. */
function readColumns({ columns, dropped }: RunView): ShownColumn[] {
  return columns.filter(({ column }) => column !== null && !dropped.includes(column));
}

/** Rows that stand in no file bring their own columns. */
function columnsOf(rows: readonly RunRow[]): ShownColumn[] {
  const widest = rows.reduce<RunRow["cells"]>(
    (most, { cells }) => (cells.length > most.length ? cells : most),
    [],
  );
  return widest.map(({ position, column }) => ({ position, column }));
}
