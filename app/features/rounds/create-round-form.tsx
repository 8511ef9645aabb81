// Owns the form that begins a round.
import { Form } from "@remix-run/react";
import { mostChoices, roundKinds } from "~/app/domain/round";
import { useAccountForm } from "~/app/features/accounts/use-account-form";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { ChoiceGroup, SelectField } from "~/app/ui/choice-field";
import { ErrorSummary } from "~/app/ui/error-summary";
import { DateField, TextField } from "~/app/ui/field";

type Props = { classes: readonly { id: string; name: string }[]; answer: FormAnswer | undefined };

/** Name, kind, last day, how many choices, whose students. */
export function CreateRoundForm({ classes, answer }: Props) {
  const t = useT("rounds");
  const { faults, field } = useAccountForm("round", answer, {
    name: t("name"),
    kind: t("kind_label"),
    rankUntil: t("until"),
    mostChoices: t("most"),
    classIds: t("classes"),
  });
  const most = field("mostChoices");
  return (
    <Form method="post" id="round" noValidate className="max-w-read space-y-4">
      <ErrorSummary faults={faults} />
      <TextField {...field("name")} hint={t("name_hint")} maxLength={60} />
      <SelectField
        {...field("kind")}
        choices={roundKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
      />
      <DateField {...field("rankUntil")} hint={t("until_hint")} />
      <TextField
        {...most}
        inputMode="numeric"
        defaultValue={most.defaultValue ?? String(mostChoices)}
      />
      <ChoiceGroup
        {...field("classIds")}
        many
        choices={classes.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Button look="primary">{t("create")}</Button>
    </Form>
  );
}
