import type { ListingKind } from "~/app/domain/listing";
import { useT } from "~/app/messages/use-t";
import { CheckField, ChoiceGroup } from "~/app/ui/choice-field";
import { DateField, TextField } from "~/app/ui/field";
import type { FieldOf } from "./listing-fields";

/** When people work; an internship also says from when and how long, and the law asks more of it. */
export function HoursPart({ field, kind }: { field: FieldOf; kind: ListingKind }) {
  const t = useT("listings");
  const isInternship = kind === "internship";
  const [night, over] = [field("nightShift"), field("overtime")];
  const figure = { inputMode: "numeric", autoComplete: "off", optional: !isInternship } as const;
  return (
    <>
      {isInternship && (
        <div className="grid gap-4 sm:grid-cols-2">
          <DateField label={t("field.startsOn")} hint={t("hint.startsOn")} {...field("startsOn")} />
          <TextField label={t("field.months")} {...figure} {...field("months")} />
        </div>
      )}
      {isInternship && <p className="text-soft">{t("hint.hoursPerDay")}</p>}
      <div className="grid grid-cols-2 gap-4">
        <TextField label={t("field.hoursPerDay")} {...figure} {...field("hoursPerDay")} />
        <TextField label={t("field.hoursPerWeek")} {...figure} {...field("hoursPerWeek")} />
      </div>
      <div className="grid gap-3 sm:grid-cols-2">
        <CheckField
          label={t("field.nightShift")}
          {...night}
          checked={night.defaultValue === "on"}
        />
        <CheckField label={t("field.overtime")} {...over} checked={over.defaultValue === "on"} />
      </div>
      <ChoiceGroup
        label={t("field.hazardous")}
        choices={[
          { value: "no", label: t("no") },
          { value: "yes", label: t("yes") },
        ]}
        {...field("hazardous")}
      />
    </>
  );
}

/** What the firm promises, and how long the listing is open. */
export function TimePart({ field }: { field: FieldOf }) {
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
        label={t("field.validUntil")}
        hint={t("hint.validUntil")}
        {...field("validUntil")}
      />
    </div>
  );
}
