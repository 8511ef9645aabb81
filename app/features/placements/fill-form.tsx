// Owns the form that fills in the same facts of many placements: what is typed once, and whether it may change what is said.
import { Form } from "@remix-run/react";
import { shifts } from "~/app/domain/listing-terms";
import { type Fillable, fillable } from "~/app/domain/fill-terms";
import { type FieldOf, useAccountForm } from "~/app/features/accounts/use-account-form";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { CheckField, SelectField } from "~/app/ui/choice-field";
import { ErrorSummary } from "~/app/ui/error-summary";
import { MoneyField, TextField } from "~/app/ui/field";
import { Group, InsurancePayer, Living, PayUnit, People } from "./terms-fields-parts";

type Choice = { id: string; name: string };
type Props = {
  ids: readonly string[];
  teachers: readonly Choice[];
  answer: FormAnswer | undefined;
};
type FieldsProps = { field: FieldOf<Fillable>; teachers: readonly Choice[] };

/** Nothing is written before the preview was seen. */
export function FillForm({ ids, teachers, answer }: Props) {
  const t = useT("internships");
  const labels = Object.fromEntries(fillable.map((name) => [name, t(`field.${name}`)]));
  const { faults, field } = useAccountForm<Fillable>(
    "fill",
    answer,
    labels as Record<Fillable, string>,
    { "placement.teacher_unknown": "teacherId" },
  );
  const typed = answer?.lastResult.initialValue;
  return (
    <Form method="post" id="fill" noValidate className="max-w-read space-y-6">
      <ErrorSummary faults={faults} />
      {ids.map((id) => (
        <input key={id} type="hidden" name="placementIds" value={id} />
      ))}
      <People field={field} teachers={teachers} empty={t("fill.as_it_is")} />
      <Work {...{ field, teachers }} />
      <Living field={field} empty={t("fill.as_it_is")}>
        <InsurancePayer {...field("insurancePayer")} empty={t("fill.as_it_is")} />
      </Living>
      <CheckField
        id="fill-onlyGaps"
        name="onlyGaps"
        value="yes"
        label={t("fill.only_gaps")}
        hint={t("fill.only_gaps_hint")}
        checked={typed ? typed.onlyGaps === "yes" : true}
      />
      <Button name="intent" value="preview" look="primary">
        {t("fill.preview")}
      </Button>
    </Form>
  );
}

function Work({ field }: FieldsProps) {
  const [t, of] = [useT("internships"), useT("listings")];
  return (
    <Group title={t("group.work")}>
      <TextField {...field("place")} maxLength={200} optional />
      <TextField {...field("hoursPerDay")} inputMode="numeric" optional />
      <TextField {...field("hoursPerWeek")} inputMode="numeric" optional />
      <SelectField
        {...field("shift")}
        empty={t("fill.as_it_is")}
        choices={shifts.map((value) => ({ value, label: of(`shift.${value}`) }))}
        optional
      />
      <TextField {...field("restDays")} maxLength={60} optional />
      <MoneyField {...field("pay")} unit={null} optional />
      <PayUnit field={field} />
      <TextField {...field("payDay")} inputMode="numeric" optional />
    </Group>
  );
}
