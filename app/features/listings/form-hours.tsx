import { hasField, needsField } from "~/app/domain/listing-content";
import { lawOf } from "~/app/domain/listing-kind";
import { shifts } from "~/app/domain/listing-terms";
import { useT } from "~/app/messages/use-t";
import { CheckField, SelectField } from "~/app/ui/choice-field";
import { DateField, TextField } from "~/app/ui/field";
import { FieldRemarks } from "./field-remarks";
import type { FormField, ListingDraft } from "./listing-draft";
import type { PartProps } from "./listing-form";

/** When people work, from when and how long; the law asks more of internships. */
export function HoursPart({ form, draft }: PartProps) {
  const t = useT("listings");
  const { field } = form;
  const figures = own(draft, ["months", "hoursPerDay", "hoursPerWeek"] as const);
  const days = own(draft, ["startsOn", "endsOn"] as const);
  const ticks = own(draft, ["nightShift", "overtime", "restDayWork"] as const);
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        {days.map((name) => (
          <DateField
            key={name}
            label={t(`field.${name}`)}
            hint={name === "startsOn" ? t("hint.startsOn") : undefined}
            optional={!needsField(draft.kind, name)}
            {...field(name)}
          />
        ))}
      </div>
      {lawOf(draft.kind).underInternshipLaw && <p className="text-soft">{t("hint.hoursPerDay")}</p>}
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-3">
        {figures.map((name) => (
          <TextField
            key={name}
            label={t(`field.${name}`)}
            inputMode="numeric"
            autoComplete="off"
            optional={!needsField(draft.kind, name)}
            {...field(name)}
          />
        ))}
      </div>
      {hasField(draft.kind, "shift") && (
        <div>
          <SelectField
            label={t("field.shift")}
            choices={shifts.map((value) => ({ value, label: t(`shift.${value}`) }))}
            empty={t("form.not_said")}
            optional
            {...field("shift")}
          />
          <FieldRemarks form={form} of="shift" />
        </div>
      )}
      {ticks.length > 0 && (
        <div className="grid gap-3 sm:grid-cols-3">
          {ticks.map((name) => {
            const props = field(name);
            return (
              <CheckField
                key={name}
                label={t(`field.${name}`)}
                {...props}
                checked={props.defaultValue === "on"}
              />
            );
          })}
        </div>
      )}
    </>
  );
}

/** What the firm promises, and how long the listing is open. */
export function TimePart({ form: { field } }: PartProps) {
  const t = useT("listings");
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField
        label={t("field.answerDays")}
        hint={t("hint.answerDays")}
        inputMode="numeric"
        autoComplete="off"
        {...field("answerDays")}
      />
      <DateField
        label={t("field.applyBy")}
        hint={t("hint.applyBy")}
        optional
        {...field("applyBy")}
      />
      <DateField
        label={t("field.validUntil")}
        hint={t("hint.validUntil")}
        {...field("validUntil")}
      />
    </div>
  );
}

function own<F extends FormField>({ kind }: ListingDraft, fields: readonly F[]): F[] {
  return fields.filter((field) => hasField(kind, field));
}
