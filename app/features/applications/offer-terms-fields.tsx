// Owns the fields of an offer's terms; what the listing says stands in them, so that an offer is never emptier than it.
import { type ListingKind, payPeriods } from "~/app/domain/listing";
import { hasField } from "~/app/domain/listing-content";
import { shifts } from "~/app/domain/listing-terms";
import type { Terms } from "~/app/domain/offer";
import type { Day } from "~/app/domain/values";
import { amountText } from "~/app/features/listings/pay-text";
import { useT } from "~/app/messages/use-t";
import { SelectField } from "~/app/ui/choice-field";
import { DateField, TextField } from "~/app/ui/field";
import type { useMoveForm } from "./use-move-form";

type Field = ReturnType<typeof useMoveForm>["field"];
type Props = { field: Field; terms: Terms; kind: ListingKind; today: Day };
const said = ["yes", "no"] as const;

export function OfferTermsFields({ field, terms, kind, today }: Props) {
  const t = useT("applications");
  const words = useT("listings");
  const amount = (minor: number | null) => (minor === null ? undefined : amountText(minor));
  const standing: Record<string, string | undefined> = {
    startsOn: terms.startsOn && terms.startsOn >= today ? terms.startsOn : undefined,
    endsOn: terms.endsOn ?? undefined,
    payMin: amount(terms.payMin),
    payMax: amount(terms.payMax),
    ...{ payPeriod: terms.payPeriod, payNote: terms.payNote, site: terms.site },
    shift: terms.shift ?? undefined,
    hoursPerDay: terms.hoursPerDay?.toString(),
    hoursPerWeek: terms.hoursPerWeek?.toString(),
    nightShift: answerOf(terms.nightShift),
    overtime: answerOf(terms.overtime),
  };
  const filled = (name: Parameters<Field>[0]) => {
    const { isTyped, ...props } = field(name);
    return { ...props, defaultValue: isTyped ? props.defaultValue : standing[name] };
  };
  const figure = { inputMode: "numeric", autoComplete: "off" } as const;
  const money = { inputMode: "decimal", autoComplete: "off" } as const;
  return (
    <fieldset className="space-y-4">
      <legend className="font-bold">{t("firm.terms.title")}</legend>
      <p className="text-14 text-soft">{t("firm.terms.hint")}</p>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(12rem,1fr))] gap-4">
        <DateField min={today} optional {...filled("startsOn")} />
        <DateField min={today} optional {...filled("endsOn")} />
        <TextField {...money} optional {...filled("payMin")} />
        <TextField {...money} optional {...filled("payMax")} />
        <SelectField
          choices={payPeriods.map((value) => ({ value, label: words(`period.${value}`) }))}
          {...filled("payPeriod")}
        />
        <SelectField
          empty={t("firm.terms.as_listed")}
          choices={shifts.map((value) => ({ value, label: words(`shift.${value}`) }))}
          optional
          {...filled("shift")}
        />
        {(["nightShift", "overtime"] as const)
          .filter((name) => hasField(kind, name))
          .map((name) => (
            <SelectField
              key={name}
              empty={t("firm.terms.as_listed")}
              choices={said.map((value) => ({ value, label: words(value) }))}
              optional
              {...filled(name)}
            />
          ))}
        {(["hoursPerDay", "hoursPerWeek"] as const)
          .filter((name) => hasField(kind, name))
          .map((name) => (
            <TextField key={name} {...figure} optional {...filled(name)} />
          ))}
      </div>
      <TextField maxLength={200} autoComplete="off" optional {...filled("payNote")} />
      <TextField maxLength={120} autoComplete="off" optional {...filled("site")} />
    </fieldset>
  );
}

function answerOf(is: boolean | null): string | undefined {
  if (is === null) return undefined;
  return is ? "yes" : "no";
}
