import { hasField } from "~/app/domain/listing-content";
import { allowanceCodes } from "~/app/domain/listing-terms";
import { useT } from "~/app/messages/use-t";
import { MoneyField, TextField } from "~/app/ui/field";
import { FieldRemarks } from "./field-remarks";
import { allowanceName, type ControlName } from "./listing-controls";
import type { FormField } from "./listing-draft";
import type { PartProps } from "./listing-form";
import { MoreFields } from "./more-fields";

const amounts = [
  ...(["payBase", "payOvertime", "payPiece", "payPieceUnit"] as const),
  ...(["probationMonths", "probationPay", "payDay", "samePostWage"] as const),
];
const figures: readonly FormField[] = ["probationMonths", "payDay"];
const hinted = ["payPieceUnit", "probationMonths", "samePostWage"] as const;

/** What pay is made of: what is filled in becomes one sentence for students. */
export function PayParts({ form, draft }: PartProps) {
  const t = useT("listings");
  const own = amounts.filter((name) => hasField(draft.kind, name));
  const isFilled = (names: readonly ControlName[]) =>
    names.some((name) => form.field(name).defaultValue || form.field(name).errors.length > 0);
  const allowances = allowanceCodes.map(allowanceName);
  const unit = t(`currency.${draft.payCurrency}`);
  return (
    <>
      <MoreFields label={t("form.pay_parts")} isOpen={isFilled(own)}>
        <p className="text-14 text-soft">{t("hint.pay_parts")}</p>
        <div className="grid gap-4 sm:grid-cols-2">
          {own.map((name) => {
            const hint = hinted.find((one) => one === name);
            const props = {
              label: t(`field.${name}`),
              hint: hint && t(`hint.${hint}`),
              optional: true,
              ...form.field(name),
            };
            if (name === "payPieceUnit") return <TextField key={name} maxLength={10} {...props} />;
            if (figures.includes(name))
              return <TextField key={name} inputMode="numeric" autoComplete="off" {...props} />;
            return <MoneyField key={name} unit={unit} {...props} />;
          })}
        </div>
        <FieldRemarks form={form} of="samePostWage" />
      </MoreFields>
      <MoreFields label={t("form.more_allowances")} isOpen={isFilled(allowances)}>
        <div className="grid gap-4 sm:grid-cols-2">
          {allowanceCodes.map((code) => (
            <MoneyField
              key={code}
              label={t(`allowance.${code}`)}
              unit={unit}
              optional
              {...form.field(allowanceName(code))}
            />
          ))}
        </div>
      </MoreFields>
    </>
  );
}
