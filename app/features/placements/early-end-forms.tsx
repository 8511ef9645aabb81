// Owns the two forms that end a placement before its last day: for good, or for another firm.
import { Form } from "@remix-run/react";
import { endCodes } from "~/app/domain/placement-life";
import { useAccountForm } from "~/app/features/accounts/use-account-form";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { SelectField } from "~/app/ui/choice-field";
import { Confirm } from "~/app/ui/confirm";
import { DateField, TextArea, TextField } from "~/app/ui/field";

/** `answer`: what came back of this form; it stands open then. */
export type DeedProps = { version: number; answer: FormAnswer | undefined };

/** By which day, and why. */
export function BreakOff({ version, answer }: DeedProps) {
  const t = useT("internships");
  const { field } = useAccountForm(
    "break",
    answer,
    { code: t("field.code"), note: t("field.reason"), lastDay: t("field.lastDay") },
    { "placement.last_day_out_of_range": "lastDay" },
  );
  return (
    <Confirm ask={t("do.break_off")} text={t("do.text")} open={answer && true}>
      <Form method="post" id="break" className="w-full space-y-3" noValidate>
        <Hidden intent="break_off" version={version} />
        <SelectField
          {...field("code")}
          empty=""
          choices={endCodes.map((value) => ({ value, label: t(`end.${value}`) }))}
        />
        <TextArea {...field("note")} rows={2} limit={500} />
        <DateField {...field("lastDay")} />
        <Button look="danger">{t("do.break_off")}</Button>
      </Form>
    </Confirm>
  );
}

/** To which firm, from which day, and why. */
export function Transfer({ version, answer }: DeedProps) {
  const t = useT("internships");
  const { field } = useAccountForm(
    "transfer",
    answer,
    {
      ...{ firmName: t("field.firmName"), firmNumber: t("field.firmNumber") },
      ...{ startsOn: t("field.startsOn"), reason: t("field.reason") },
    },
    {
      ...{ "placement.firm_needed": "firmName", "placement.firm_unknown": "firmNumber" },
      "placement.ends_before_start": "startsOn",
    },
  );
  return (
    <Confirm ask={t("do.transfer")} look="quiet" text={t("do.transfer_text")} open={answer && true}>
      <Form method="post" id="transfer" className="w-full space-y-3" noValidate>
        <Hidden intent="transfer" version={version} />
        <TextField {...field("firmName")} maxLength={120} />
        <TextField {...field("firmNumber")} maxLength={40} optional />
        <DateField {...field("startsOn")} />
        <TextArea {...field("reason")} rows={2} limit={500} />
        <Button look="primary">{t("do.transfer")}</Button>
      </Form>
    </Confirm>
  );
}

/** Which form of the page it is, and which version it was made for. */
export function Hidden({ intent, version }: { intent: string; version: number }) {
  return (
    <>
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="version" value={version} />
    </>
  );
}
