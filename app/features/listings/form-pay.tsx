import { payPeriods } from "~/app/domain/listing";
import { hasField, needsField } from "~/app/domain/listing-content";
import { currencies } from "~/app/domain/values";
import { useLocale, useT } from "~/app/messages/use-t";
import { SelectField } from "~/app/ui/choice-field";
import { TextField } from "~/app/ui/field";
import { benefits } from "./benefits.data";
import { FieldRemarks } from "./field-remarks";
import { PayParts } from "./form-pay-parts";
import type { PartProps } from "./listing-form";
import { TickList } from "./tick-list";

/** What people get. */
export function PayPart({ form, draft, choices }: PartProps) {
  const t = useT("listings");
  const locale = useLocale();
  const { field } = form;
  const amount = { inputMode: "decimal", autoComplete: "off" } as const;
  return (
    <>
      <p className="text-soft">{t("hint.pay")}</p>
      <div>
        <div className="grid grid-cols-2 gap-4 sm:grid-cols-4">
          <TextField
            label={t("field.payMin")}
            {...amount}
            optional={!needsField(draft.kind, "payMin")}
            {...field("payMin")}
          />
          <TextField label={t("field.payMax")} {...amount} optional {...field("payMax")} />
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
        <FieldRemarks form={form} of="payMin" />
      </div>
      {hasField(draft.kind, "payBase") && <PayParts form={form} draft={draft} choices={choices} />}
      <div>
        <TextField
          label={t("field.payNote")}
          hint={t("hint.payNote")}
          maxLength={200}
          autoComplete="off"
          optional
          {...field("payNote")}
        />
        <FieldRemarks form={form} of="payNote" />
      </div>
      <TickList
        field={form.ticks("benefits")}
        label={t("field.benefits")}
        groups={[
          { options: benefits.map((names) => ({ value: names["zh-CN"], label: names[locale] })) },
        ]}
      />
    </>
  );
}
