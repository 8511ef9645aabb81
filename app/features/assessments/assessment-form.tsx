// Owns the form of one side's word: completed or not, point by point, a mark, words; of the firm also whether it hires.
import { Form } from "@remix-run/react";
import { causes, contracts, hirings, outcomes, ratingPoints } from "~/app/domain/assessment";
import { useAccountForm } from "~/app/features/accounts/use-account-form";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { ChoiceGroup, SelectField } from "~/app/ui/choice-field";
import { ErrorSummary } from "~/app/ui/error-summary";
import { DateField, TextArea, TextField } from "~/app/ui/field";
import type { SaidView } from "./read-assessments.server";

type Props = {
  said: SaidView;
  /** A teacher writes down what the firm said. */
  isPhone: boolean;
  /** What came back of this form. */
  answer: FormAnswer | undefined;
};
type Name =
  | ("outcome" | "cause" | "lastDay" | "hoursMissed" | "ratings" | "score")
  | ("hired" | "contract" | "feedback" | "advice");

/** What one side says; what was said before, or was typed and refused, stands in it. */
export function AssessmentForm({ said: { of, content, score }, isPhone, answer }: Props) {
  const t = useT("assessments");
  const labels: Record<Name, string> = {
    ...{ outcome: t("outcome_label"), cause: t("cause_label"), lastDay: t("last_day") },
    ...{ hoursMissed: t("hours_missed"), ratings: t("ratings"), score: t("score") },
    ...{ hired: t("hired_label"), contract: t("contract_label") },
    ...{ feedback: t("feedback"), advice: t("advice") },
  };
  const form = useAccountForm(of, answer, labels);
  const stands: Partial<Record<Name, unknown>> = { ...content, score };
  const field = (name: Name) => {
    const shown = form.field(name);
    const value = stands[name];
    const said = typeof value === "number" ? String(value) : value;
    const before = typeof said === "string" ? said : undefined;
    return { ...shown, defaultValue: answer ? shown.defaultValue : before };
  };
  return (
    <Form method="post" id={of} noValidate className="space-y-4 pt-3">
      <ErrorSummary faults={form.faults} />
      <input type="hidden" name="of" value={of} />
      {isPhone && <p className="text-soft">{t("write_down_hint")}</p>}
      <ChoiceGroup
        {...field("outcome")}
        choices={outcomes.map((value) => ({ value, label: t(`outcome.${value}`) }))}
      />
      <SelectField
        {...field("cause")}
        empty=""
        choices={causes.map((value) => ({ value, label: t(`cause.${value}`) }))}
        optional
      />
      <DateField {...field("lastDay")} optional />
      <TextField {...field("hoursMissed")} inputMode="numeric" optional />
      <Ratings of={of} given={content?.ratings ?? {}} typed={answer?.lastResult.initialValue} />
      <div className="max-w-xs">
        <TextField {...field("score")} hint={t("score_hint")} inputMode="numeric" optional />
      </div>
      {of === "firm" && (
        <>
          <SelectField
            {...field("hired")}
            empty=""
            choices={hirings.map((value) => ({ value, label: t(`hired.${value}`) }))}
            optional
          />
          <SelectField
            {...field("contract")}
            empty=""
            choices={contracts.map((value) => ({ value, label: t(`contract.${value}`) }))}
            optional
          />
        </>
      )}
      <TextArea {...field("feedback")} rows={4} limit={1_000} optional />
      <TextArea {...field("advice")} rows={3} limit={1_000} optional />
      <Button look="primary" name="intent" value="give">
        {t("give")}
      </Button>
    </Form>
  );
}

type RatingsProps = {
  of: SaidView["of"];
  given: Record<string, number>;
  typed: Record<string, unknown> | null | undefined;
};
function Ratings({ of, given, typed }: RatingsProps) {
  const t = useT("assessments");
  const again = [typed?.ratings ?? []].flat() as (string | undefined)[];
  const figures = ["1", "2", "3", "4", "5"].map((value) => ({ value, label: value }));
  return (
    <fieldset id={`${of}-ratings`}>
      <legend className="font-bold">{t("ratings")}</legend>
      <div className="grid grid-cols-2 gap-3 pt-1">
        {ratingPoints[of].map((point, at) => (
          <SelectField
            key={point}
            id={`${of}-${point}`}
            name={`ratings[${String(at)}]`}
            label={t(`point.${point}`)}
            empty={t("not_said")}
            choices={figures}
            defaultValue={typed ? again[at] : given[point]?.toString()}
            optional
          />
        ))}
      </div>
    </fieldset>
  );
}
