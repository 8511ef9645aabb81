// Owns who of a class takes no part this year: the list, taking one off it, and recording another.
import { Form } from "@remix-run/react";
import { exemptionReasons } from "~/app/domain/exemption";
import { useAccountForm } from "~/app/features/accounts/use-account-form";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button, buttonClass } from "~/app/ui/button";
import { SelectField } from "~/app/ui/choice-field";
import { DataTable } from "~/app/ui/data-table";
import { DayText } from "~/app/ui/date-text";
import { ErrorSummary } from "~/app/ui/error-summary";
import { DateField, TextField } from "~/app/ui/field";
import type { Exemptions, ExemptRow } from "./read-exemptions.server";

type Student = { enrolmentId: string; name: string; studentNumber: string };
type Props = {
  exemptions: Exemptions;
  /** Who could be recorded. */
  students: readonly Student[];
  answer: FormAnswer | undefined;
};

/** Nothing where nobody is on the list and the reader records nobody. */
export function ExemptSection({ exemptions: { rows, mayRecord }, students, answer }: Props) {
  const t = useT("placements");
  if (rows.length === 0 && !mayRecord) return null;
  return (
    <section id="exempt" className="mt-8 space-y-3">
      <h2 className="text-18 font-bold">{t("exempting.title")}</h2>
      <p className="max-w-read text-soft">{t("exempting.text")}</p>
      {rows.length > 0 && <Rows rows={rows} mayRecord={mayRecord} />}
      {mayRecord && students.length > 0 && <Record students={students} answer={answer} />}
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

function Record({ students, answer }: Pick<Props, "students" | "answer">) {
  const t = useT("placements");
  const { faults, field } = useAccountForm(
    "exempt",
    answer,
    {
      ...{ enrolmentId: t("board.student"), reason: t("exempting.reason") },
      ...{ note: t("exempting.note"), untilDay: t("exempting.until") },
      file: t("exempting.file"),
    },
    {
      "exemption.exists": "enrolmentId",
      "exemption.placed": "enrolmentId",
      "placement.student_unknown": "enrolmentId",
      "placement.reason_needed": "note",
      "law.days_reversed": "untilDay",
      "file.too_large": "file",
    },
  );
  return (
    <details className="no-print" open={answer !== undefined || undefined}>
      <summary className={buttonClass("quiet")}>{t("exempting.record")}</summary>
      <div className="mt-2 max-w-read rounded-8 border border-edge bg-card px-4 py-3">
        <ErrorSummary faults={faults} />
        <Form
          method="post"
          encType="multipart/form-data"
          id="exempt-form"
          noValidate
          className="space-y-4"
        >
          <input type="hidden" name="intent" value="exempt" />
          <SelectField
            {...field("enrolmentId")}
            empty={t("exempting.choose")}
            choices={students.map(({ enrolmentId, name, studentNumber }) => ({
              ...{ value: enrolmentId, label: `${name} ${studentNumber}` },
            }))}
          />
          <SelectField
            {...field("reason")}
            empty={t("exempting.choose")}
            choices={exemptionReasons.map((value) => ({
              ...{ value, label: t(`exempting.because.${value}`) },
            }))}
          />
          <TextField {...field("note")} hint={t("exempting.note_hint")} maxLength={300} optional />
          <DateField {...field("untilDay")} hint={t("exempting.until_hint")} optional />
          <TextField {...field("file")} type="file" hint={t("exempting.file_hint")} optional />
          <Button look="primary">{t("exempting.record")}</Button>
        </Form>
      </div>
    </details>
  );
}
