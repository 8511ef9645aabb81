// Owns the form of one side's word: completed or not, point by point, a mark, words; of the firm also whether it hires.
import { Form } from "@remix-run/react";
import { causes, contracts, hirings, outcomes, ratingPoints } from "~/app/domain/assessment";
import { useT } from "~/app/messages/use-t";
import { Button } from "~/app/ui/button";
import { ChoiceGroup, SelectField } from "~/app/ui/choice-field";
import { DateField, TextArea, TextField } from "~/app/ui/field";
import type { SaidView } from "./read-assessments.server";

type Props = {
  said: SaidView;
  /** A teacher writes down what the firm said. */
  isPhone: boolean;
  typed: Record<string, unknown> | undefined;
};

/** What one side says; what was said before, or was typed and refused, stands in it. */
export function AssessmentForm({ said: { of, content, score }, isPhone, typed }: Props) {
  const t = useT("assessments");
  const stands: Record<string, unknown> = typed ?? { ...content, score };
  const before = (name: string) => {
    const value = stands[name];
    if (typeof value === "number") return String(value);
    return typeof value === "string" ? value : undefined;
  };
  const field = (name: string) => ({ name, id: `${of}-${name}`, defaultValue: before(name) });
  return (
    <Form method="post" noValidate className="space-y-4 pt-3">
      <input type="hidden" name="of" value={of} />
      {isPhone && <p className="text-soft">{t("write_down_hint")}</p>}
      <ChoiceGroup
        {...field("outcome")}
        label={t("outcome_label")}
        choices={outcomes.map((value) => ({ value, label: t(`outcome.${value}`) }))}
      />
      <SelectField
        {...field("cause")}
        label={t("cause_label")}
        empty=""
        choices={causes.map((value) => ({ value, label: t(`cause.${value}`) }))}
        optional
      />
      <DateField {...field("lastDay")} label={t("last_day")} optional />
      <TextField {...field("hoursMissed")} label={t("hours_missed")} inputMode="numeric" optional />
      <Ratings of={of} given={content?.ratings ?? {}} />
      <div className="max-w-xs">
        <TextField
          {...field("score")}
          label={t("score")}
          hint={t("score_hint")}
          inputMode="numeric"
          optional
        />
      </div>
      {of === "firm" && (
        <>
          <SelectField
            {...field("hired")}
            label={t("hired_label")}
            empty=""
            choices={hirings.map((value) => ({ value, label: t(`hired.${value}`) }))}
            optional
          />
          <SelectField
            {...field("contract")}
            label={t("contract_label")}
            empty=""
            choices={contracts.map((value) => ({ value, label: t(`contract.${value}`) }))}
            optional
          />
        </>
      )}
      <TextArea {...field("feedback")} label={t("feedback")} rows={4} limit={1_000} optional />
      <TextArea {...field("advice")} label={t("advice")} rows={3} limit={1_000} optional />
      <Button look="primary" name="intent" value="give">
        {t("give")}
      </Button>
    </Form>
  );
}

function Ratings({ of, given }: { of: SaidView["of"]; given: Record<string, number> }) {
  const t = useT("assessments");
  const figures = ["1", "2", "3", "4", "5"].map((value) => ({ value, label: value }));
  return (
    <fieldset>
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
            defaultValue={given[point] === undefined ? undefined : String(given[point])}
            optional
          />
        ))}
      </div>
    </fieldset>
  );
}
