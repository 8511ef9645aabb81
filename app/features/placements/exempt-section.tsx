// Owns who of a class takes no part this year: the list, taking one off it; recording another is exempt-form's.
import { Form } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button } from "~/app/ui/button";
import { DataTable } from "~/app/ui/data-table";
import { DayText } from "~/app/ui/date-text";
import { ExemptForm, type ExemptFormProps } from "./exempt-form";
import type { Exemptions, ExemptRow } from "./read-exemptions.server";

type Props = ExemptFormProps & { exemptions: Exemptions };

/** Nothing where nobody is on the list and the reader records nobody. */
export function ExemptSection({ exemptions: { rows, mayRecord }, students, answer }: Props) {
  const t = useT("placements");
  if (rows.length === 0 && !mayRecord) return null;
  return (
    <section id="exempt" className="mt-8 space-y-3">
      <h2 className="text-18 font-bold">{t("exempting.title")}</h2>
      <p className="max-w-read text-soft">{t("exempting.text")}</p>
      {rows.length > 0 && <Rows rows={rows} mayRecord={mayRecord} />}
      {mayRecord && students.length > 0 && <ExemptForm students={students} answer={answer} />}
    </section>
  );
}

function Rows({ rows, mayRecord }: { rows: readonly ExemptRow[]; mayRecord: boolean }) {
  const t = useT("placements");
  return (
    <DataTable
      caption={t("exempting.title")}
      rows={rows}
      rowKey={({ enrolmentId }) => enrolmentId}
      empty={null}
      columns={[
        {
          ...{ key: "name", header: t("board.student") },
          cell: ({ name, studentNumber }) => (
            <>
              {name} <span className="num font-normal text-soft">{studentNumber}</span>
            </>
          ),
        },
        {
          ...{ key: "reason", header: t("exempting.reason"), wrap: true },
          cell: ({ reason, note, fileId }) => (
            <>
              {[t(`exempting.because.${reason}`), note].filter(Boolean).join(" · ")}
              {fileId && (
                <>
                  {" "}
                  <a href={paths.file(fileId)} className="link">
                    {t("exempting.file")}
                  </a>
                </>
              )}
            </>
          ),
        },
        {
          ...{ key: "since", header: t("exempting.since") },
          cell: ({ fromDay, untilDay }) => (
            <span className="num">
              <DayText day={fromDay} full />
              {untilDay && (
                <>
                  {" – "}
                  <DayText day={untilDay} full />
                </>
              )}
            </span>
          ),
        },
        { key: "by", header: t("exempting.by"), cell: ({ by }) => by },
        ...(mayRecord
          ? [
              {
                ...{ key: "end", header: t("exempting.change") },
                cell: ({ enrolmentId, name }: ExemptRow) => (
                  <Form method="post">
                    <input type="hidden" name="enrolmentId" value={enrolmentId} />
                    <Button name="intent" value="end_exemption" look="quiet" size="small">
                      {t("exempting.end")}
                      <span className="sr-only"> {name}</span>
                    </Button>
                  </Form>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
