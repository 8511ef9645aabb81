import { payPeriods } from "~/app/domain/listing";
import { currencies } from "~/app/domain/values";
import { useLocale, useT } from "~/app/messages/use-t";
import { SelectField } from "~/app/ui/choice-field";
import { TextField } from "~/app/ui/field";
import { benefits } from "./benefits.data";
import type { FieldOf, TicksOf } from "./listing-fields";
import { TickList } from "./tick-list";

/** What people get. */
export function PayPart({ field, ticks }: { field: FieldOf; ticks: TicksOf }) {
  const t = useT("listings");
  const locale = useLocale();
  return (
    <>
      <p className="text-soft">{t("hint.pay")}</p>
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-4">
        <TextField
          label={t("field.payMin")}
          inputMode="decimal"
          autoComplete="off"
          {...field("payMin")}
        />
        <TextField
          label={t("field.payMax")}
          inputMode="decimal"
          autoComplete="off"
          optional
          {...field("payMax")}
        />
        <SelectField
          label={t("field.payCurrency")}
          choices={currencies.map((value) => ({ value, label: t(`currency.${value}`) }))}
          {...field("payCurrency")}
        />
        <SelectField
          label={t("field.payPeriod")}
          choices={payPeriods.map((value) => ({ value, label: t(`period.${value}`) }))}
          {...field("payPeriod")}
        />
      </div>
      <TextField
        label={t("field.payNote")}
        hint={t("hint.payNote")}
        maxLength={200}
        autoComplete="off"
        optional
        {...field("payNote")}
      />
      <TickList
        field={ticks("benefits")}
        label={t("field.benefits")}
        groups={[
          { options: benefits.map((names) => ({ value: names["zh-CN"], label: names[locale] })) },
        ]}
      />
    </>
  );
}
