// Owns leave as a student asks for it and reads what was decided.
import { Form } from "@remix-run/react";
import { absenceReasons } from "~/app/domain/absence";
import { useAccountForm } from "~/app/features/accounts/use-account-form";
import { useT } from "~/app/messages/use-t";
import type { Id } from "~/app/domain/values";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { Card } from "~/app/ui/card";
import { SelectField } from "~/app/ui/choice-field";
import { DayText } from "~/app/ui/date-text";
import { ErrorSummary } from "~/app/ui/error-summary";
import { DateField, TextArea } from "~/app/ui/field";
import { Tag } from "~/app/ui/tag";
import type { LeaveLine } from "./read-my-records.server";

/** From when until when, why, one press. */
export function LeaveForm({
  placementId,
  answer,
}: {
  placementId: Id;
  answer: FormAnswer | undefined;
}) {
  const t = useT("journal");
  const { faults, field } = useAccountForm(
    "leave",
    answer,
    {
      ...{ fromDay: t("leave.from"), untilDay: t("leave.until") },
      ...{ reason: t("leave.reason"), note: t("leave.note") },
    },
    {
      "absence.days_wrong": "untilDay",
      "absence.too_long": "untilDay",
      "absence.outside": "fromDay",
      "absence.twice": "fromDay",
    },
  );
  return (
    <Form method="post" id="leave" noValidate className="space-y-4">
      <ErrorSummary faults={faults} />
      <input type="hidden" name="placementId" value={placementId} />
      <DateField {...field("fromDay")} />
      <DateField {...field("untilDay")} hint={t("leave.until_hint")} />
      <SelectField
        {...field("reason")}
        empty={t("choose")}
        choices={absenceReasons.map((value) => ({ value, label: t(`leave.why.${value}`) }))}
      />
      <TextArea {...field("note")} hint={t("leave.note_hint")} rows={3} limit={500} optional />
      <Button look="primary">{t("leave.ask")}</Button>
    </Form>
  );
}

const tones = { asked: "act", granted: "good", refused: "stop" } as const;

/** What was asked for and what was decided. */
export function LeaveList({ lines }: { lines: readonly LeaveLine[] }) {
  const t = useT("journal");
  return (
    <div className="space-y-3">
      {lines.map(({ absenceId, fromDay, untilDay, days, reason, state, decision }) => (
        <Card
          key={absenceId}
          title={
            <>
              <DayText day={fromDay} /> – <DayText day={untilDay} />
            </>
          }
          aside={<Tag tone={tones[state]}>{t(`leave.state.${state}`)}</Tag>}
          sub={t("leave.days_why", { n: days, why: t(`leave.why.${reason}`) })}
        >
          {decision !== "" && <p className="whitespace-pre-line break-words">{decision}</p>}
        </Card>
      ))}
    </div>
  );
}
