// Owns by what a firm says it ranks.
import { Form } from "@remix-run/react";
import { criteria } from "~/app/domain/round";
import { useT } from "~/app/messages/use-t";
import { Button } from "~/app/ui/button";
import { SelectField } from "~/app/ui/choice-field";
import type { FirmRound } from "./read-firm-rounds.server";

/** First things first; what is stated can be read by students. */
export function CriteriaForm({ programme }: { programme: FirmRound }) {
  const t = useT("rounds");
  return (
    <Form method="post" className="max-w-read space-y-3">
      <h2 className="text-18 font-bold">{t("criteria")}</h2>
      <p className="text-soft">{t("criteria_hint")}</p>
      <input type="hidden" name="intent" value="criteria" />
      {criteria.map((_, at) => (
        <SelectField
          key={at}
          id={`criterion-${at}`}
          name="criteria"
          label={t("criterion_n", { n: at + 1 })}
          empty={t("no_criterion")}
          defaultValue={programme.criteria[at] ?? ""}
          choices={criteria.map((value) => ({ value, label: t(`criterion.${value}`) }))}
        />
      ))}
      <Button>{t("keep_criteria")}</Button>
    </Form>
  );
}
