// Owns the months of a placement as their student tells of them: hours, pay, against what was agreed.
import { Form } from "@remix-run/react";
import type { Currency, Id } from "~/app/domain/values";
import { useAccountForm } from "~/app/features/accounts/use-account-form";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { Card } from "~/app/ui/card";
import { ChoiceGroup } from "~/app/ui/choice-field";
import { ErrorSummary } from "~/app/ui/error-summary";
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

type Props = {
  placementId: Id;
  months: readonly PayLine[];
  currency: Currency;
  answer: FormAnswer | undefined;
};

/** Every month with its form, the latest open, or the one that came back; settled ones as they stand. */
export function PayMonths({ placementId, months, currency, answer }: Props) {
  const t = useT("journal");
  const sum = useSum();
  const asked = answer?.lastResult.initialValue?.month;
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
            <details open={(asked === undefined ? at === 0 : asked === line.month) || undefined}>
              <summary className="link min-h-11 py-2">
                {t(line.report ? "pay.change" : "pay.fill")}
              </summary>
              <MonthForm
                placementId={placementId}
                line={line}
                currency={currency}
                answer={asked === line.month ? answer : undefined}
              />
            </details>
          )}
        </Card>
      ))}
    </div>
  );
}

type MonthProps = Pick<Props, "placementId" | "currency" | "answer"> & { line: PayLine };

function MonthForm({ placementId, line: { month, report }, currency, answer }: MonthProps) {
  const [t, ui] = [useT("journal"), useT("ui")];
  const form = `pay-${month}`;
  const { faults, field } = useAccountForm(
    form,
    answer,
    {
      ...{ hours: t("pay.hours"), paid: t("pay.paid"), paidOn: t("pay.on") },
      ...{ paidTo: t("pay.to"), note: t("pay.note") },
    },
    { "pay.day_ahead": "paidOn" },
  );
  const figure = (value: number | null | undefined, by: number) =>
    value === null || value === undefined ? undefined : String(value / by);
  const filled = (name: Parameters<typeof field>[0], stands: string | undefined) => {
    const of = field(name);
    return { ...of, defaultValue: answer ? of.defaultValue : stands };
  };
  return (
    <Form method="post" id={form} noValidate className="space-y-4 pt-2">
      <ErrorSummary faults={faults} />
      <input type="hidden" name="placementId" value={placementId} />
      <input type="hidden" name="month" value={month} />
      <TextField
        {...filled("hours", figure(report?.minutes, 60))}
        inputMode="decimal"
        unit={t("write.hours_unit")}
        optional
      />
      <TextField
        {...filled("paid", figure(report?.paid, 100))}
        hint={t("pay.paid_hint")}
        inputMode="decimal"
        unit={ui(`currency.${currency}`)}
        optional
      />
      <DateField {...filled("paidOn", report?.paidOn ?? undefined)} optional />
      <ChoiceGroup
        {...filled("paidTo", report?.paidTo ?? "student")}
        choices={[
          { value: "student", label: t("pay.to_me") },
          { value: "other", label: t("pay.to_other") },
        ]}
      />
      <TextField {...filled("note", report?.note)} optional />
      <Button look="primary">{t("pay.keep")}</Button>
    </Form>
  );
}
