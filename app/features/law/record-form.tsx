// Owns the form that keeps a record: its kind is chosen first, then on what it hangs and what it says.
import { Form } from "@remix-run/react";
import { insuranceCovers, needsFile, type RecordKind } from "~/app/domain/internship-record";
import { useAccountForm } from "~/app/features/accounts/use-account-form";
import { FileField } from "~/app/features/files/file-field";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { CheckField, ChoiceGroup, SelectField } from "~/app/ui/choice-field";
import { ErrorSummary } from "~/app/ui/error-summary";
import { DateField, TextField } from "~/app/ui/field";
import { recordFields, type RecordField } from "./record-fields";
import type { TargetChoice } from "./read-records.server";

type Props = {
  kind: RecordKind;
  targets: readonly TargetChoice[];
  answer: FormAnswer | undefined;
};

/** Fields keep what was typed. */
export function RecordForm({ kind, targets, answer }: Props) {
  const t = useT("internships");
  const names = recordFields[kind];
  const labels = Object.fromEntries(
    [...names, "validUntil" as const].map((name) => [name, t(`record_field.${name}`)]),
  ) as Record<RecordField, string>;
  const { faults, field } = useAccountForm<RecordField | "targets" | "file">(
    "record",
    answer,
    { ...labels, targets: t("record_field.target"), file: t("field.file") },
    {
      ...{ "law.days_reversed": names.includes("to") ? "to" : "validUntil" },
      ...{ "law.document_needed": "file", "file.too_large": "file", "file.not_accepted": "file" },
      ...{ "file.unreadable": "file", "file.pdf_locked": "file", "file.pdf_active": "file" },
    },
  );
  const [only, ...others] = targets;
  const typed = answer?.lastResult.initialValue?.targets;
  const ticked = answer
    ? [typed ?? []].flat().map(String)
    : only && others.length === 0
      ? `${only.on}.${only.id}`
      : undefined;
  return (
    <Form
      method="post"
      encType="multipart/form-data"
      id="record"
      noValidate
      className="max-w-read space-y-4"
    >
      <ErrorSummary faults={faults} />
      <input type="hidden" name="intent" value="keep" />
      <input type="hidden" name="kind" value={kind} />
      {/* A school has hundreds of firms: the list scrolls in itself, classes before firms. */}
      <div className="max-h-96 overflow-y-auto">
        <ChoiceGroup
          {...field("targets")}
          defaultValue={ticked}
          many
          choices={targets.map(({ on, id, name }) => ({
            value: `${on}.${id}`,
            label: name,
            hint: t(`from.${on}`),
          }))}
        />
      </div>
      {names.map((name) => (
        <OneField key={name} name={name} field={field(name)} />
      ))}
      {!names.includes("to") && <DateField {...field("validUntil")} optional />}
      <FileField {...field("file")} optional={!needsFile(kind)} />
      <Button look="primary">{t("records_page.keep")}</Button>
    </Form>
  );
}

const days: readonly RecordField[] = ["on", "from", "to"];
const ticks: readonly RecordField[] = [
  ...(["isLawful", "isDishonest", "isApproved", "isPublished", "isPassed"] as const),
];
type Field = {
  id: string;
  name: string;
  label: string;
  errors: string[];
  defaultValue?: string | undefined;
};

function OneField({ name, field }: { name: RecordField; field: Field }) {
  const t = useT("internships");
  if (days.includes(name)) return <DateField {...field} />;
  if (name === "breachOn") return <DateField {...field} optional />;
  if (ticks.includes(name)) return <CheckField {...field} checked={field.defaultValue === "on"} />;
  if (name === "covers")
    return (
      <SelectField
        {...field}
        choices={insuranceCovers.map((value) => ({ value, label: t(`covers.${value}`) }))}
      />
    );
  if (name === "paidBy" || name === "by")
    return (
      <SelectField
        {...field}
        empty=""
        choices={(["school", "firm"] as const).map((value) => ({ value, label: t(`by.${value}`) }))}
      />
    );
  const isOptional = name === "note" || name === "source" || name === "phone";
  return <TextField {...field} maxLength={120} optional={isOptional} />;
}
