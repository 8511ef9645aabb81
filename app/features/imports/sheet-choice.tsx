import { Form } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { Button } from "~/app/ui/button";
import type { RunSheet } from "./run-view";

/** Which sheet of a workbook is meant: one press each. */
export function SheetChoice({ sheets, sheetNo }: { sheets: readonly RunSheet[]; sheetNo: number }) {
  const t = useT("imports");
  if (sheets.length < 2) return null;
  return (
    <section className="pb-5">
      <h2 className="text-18 font-bold">{t("page.sheets.title", { count: sheets.length })}</h2>
      <p className="pb-2 text-soft">{t("page.sheets.text")}</p>
      <Form method="post" className="cluster">
        <input type="hidden" name="intent" value="sheet" />
        {sheets.map(({ no, name, rows }) => (
          <Button
            key={no}
            name="sheetNo"
            value={String(no)}
            look={no === sheetNo ? "primary" : "quiet"}
          >
            {t("page.sheets.one", { name, rows })}
            {no === sheetNo && <span className="sr-only">{t("page.sheets.chosen")}</span>}
          </Button>
        ))}
      </Form>
    </section>
  );
}
