// Owns the months of a placement as their student tells of them: hours, pay, against what was agreed.
import { Form } from "@remix-run/react";
import type { Currency, Id } from "~/app/domain/values";
import { useT } from "~/app/messages/use-t";
import { Button } from "~/app/ui/button";
import { Card } from "~/app/ui/card";
import { ChoiceGroup } from "~/app/ui/choice-field";
import { DateField, TextField } from "~/app/ui/field";
import { Tag } from "~/app/ui/tag";
import type { PayLine } from "./read-my-records.server";

/** A sum of minor units as people write it, in its money. */
export function useSum(): (minor: number, currency: Currency) => { n: string; currency: string } {
  const t = useT("ui");
  return (minor, currency) => ({
    n: (minor / 100).toFixed(minor % 100 === 0 ? 0 : 2),
    currency: t(`currency.${currency}`),
  });
}

/** A month by its first day, for its sentence. */
export function monthOf(month: string): { y: number; m: number } {
  return { y: Number(month.slice(0, 4)), m: Number(month.slice(5, 7)) };
}

/** What is wrong with a month, as tags. */
export function GapTags({ gaps }: { gaps: PayLine["gaps"] }) {
  const t = useT("journal");
  return (
    <>
      {gaps.map((gap) => (
        <span key={gap} className="mr-2">
          <Tag tone="stop">{t(`gap.${gap}`)}</Tag>
        </span>
      ))}
    </>
  );
}

type Props = { placementId: Id; months: readonly PayLine[]; currency: Currency };

/** Every month with its form, the latest open; settled ones as they stand. */
export function PayMonths({ placementId, months, currency }: Props) {
  const t = useT("journal");
  const sum = useSum();
  return (
    <div className="space-y-4">
      {months.map((line, at) => (
        <Card
          key={line.month}
          title={t("pay.month", monthOf(line.month))}
          aside={
            line.report ? (
              <Tag tone={line.gaps.length > 0 ? "stop" : "good"}>
                {t(line.gaps.length > 0 ? "pay.behind" : "pay.told")}
              </Tag>
            ) : undefined
          }
          sub={line.owed === null ? undefined : t("pay.owed", sum(line.owed, currency))}
        >
          <p>
            <GapTags gaps={line.gaps} />
          </p>
          {line.settled !== null ? (
            <p className="whitespace-pre-line break-words">
              {t("pay.settled", { text: line.settled })}
            </p>
          ) : (
            <details open={at === 0 || undefined}>
              <summary className="link min-h-11 py-2">
                {t(line.report ? "pay.change" : "pay.fill")}
              </summary>
              <MonthForm placementId={placementId} line={line} currency={currency} />
            </details>
          )}
        </Card>
      ))}
    </div>
  );
}

type FormProps = { placementId: Id; line: PayLine; currency: Currency };

function MonthForm({ placementId, line: { month, report }, currency }: FormProps) {
  const [t, ui] = [useT("journal"), useT("ui")];
  const id = (name: string) => `${name}-${month}`;
  const figure = (value: number | null | undefined, by: number) =>
    value === null || value === undefined ? undefined : String(value / by);
  return (
    <Form method="post" noValidate className="space-y-4 pt-2">
      <input type="hidden" name="placementId" value={placementId} />
      <input type="hidden" name="month" value={month} />
      <TextField
        id={id("hours")}
        name="hours"
        label={t("pay.hours")}
        inputMode="decimal"
        unit={t("write.hours_unit")}
        defaultValue={figure(report?.minutes, 60)}
        optional
      />
      <TextField
        id={id("paid")}
        name="paid"
        label={t("pay.paid")}
        hint={t("pay.paid_hint")}
        inputMode="decimal"
        unit={ui(`currency.${currency}`)}
        defaultValue={figure(report?.paid, 100)}
        optional
      />
      <DateField
        id={id("paidOn")}
        name="paidOn"
        label={t("pay.on")}
        defaultValue={report?.paidOn ?? undefined}
        optional
      />
      <ChoiceGroup
        id={id("paidTo")}
        name="paidTo"
        label={t("pay.to")}
        choices={[
          { value: "student", label: t("pay.to_me") },
          { value: "other", label: t("pay.to_other") },
        ]}
        defaultValue={report?.paidTo ?? "student"}
      />
      <TextField
        id={id("note")}
        name="note"
        label={t("pay.note")}
        defaultValue={report?.note}
        optional
      />
      <Button look="primary">{t("pay.keep")}</Button>
    </Form>
  );
}
