// Owns the form that records that a student takes no part this year: who, why, until when, the paper that says so.
import { Form } from "@remix-run/react";
import { exemptionReasons } from "~/app/domain/exemption";
import { useAccountForm } from "~/app/features/accounts/use-account-form";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button, buttonClass } from "~/app/ui/button";
import { SelectField } from "~/app/ui/choice-field";
import { ErrorSummary } from "~/app/ui/error-summary";
import { DateField, TextField } from "~/app/ui/field";

type Student = { enrolmentId: string; name: string; studentNumber: string };
export type ExemptFormProps = {
  /** Who could be recorded. */
  students: readonly Student[];
  answer: FormAnswer | undefined;
};

/** Opens in place; one that came back stands open with what was typed. */
export function ExemptForm({ students, answer }: ExemptFormProps) {
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
