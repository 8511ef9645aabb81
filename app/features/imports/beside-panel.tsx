// Owns the question that a sheet of placements may leave: why some students are to work at two places at once. One reason for
// all such rows; a column of the file says it row by row.
import { Form } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { Button } from "~/app/ui/button";
import { TextField } from "~/app/ui/field";
import type { RunView } from "./run-view";
import { useColumnName } from "./use-import-text";

/** The column that says it row by row. */
export const besideColumn = "overlapReason";

/** Nothing where no row asks, or where the file has the column: then the reason stands in its cell. */
export function BesidePanel({ run }: { run: RunView }) {
  const t = useT("imports");
  const columnName = useColumnName();
  const asked = run.faults.filter((fault) => fault.column === besideColumn);
  const isInFile = run.columns.some((one) => one.column === besideColumn);
  if (asked.length === 0 || isInFile || !run.canCorrect) return null;
  const count = asked.reduce((sum, { rows }) => sum + rows, 0);
  return (
    <section className="mb-5 max-w-read rounded-8 border-2 border-act bg-card px-4 py-3">
      <h2 className="text-18 font-bold">{t("page.beside.title", { count })}</h2>
      <p className="pb-3">{t("page.beside.text")}</p>
      <Form method="post" className="space-y-3">
        <input type="hidden" name="intent" value="columns" />
        <TextField
          id="beside-reason"
          name={`shared:${besideColumn}`}
          label={columnName(besideColumn)}
          maxLength={200}
        />
        <Button pending={t("page.rows.sending")}>{t("page.beside.save")}</Button>
      </Form>
    </section>
  );
}
