// Owns what the school can do with one placement: the steps open to this actor, each with its reason where one is asked.
import { Form } from "@remix-run/react";
import { endCodes } from "~/app/domain/placement-life";
import { useT } from "~/app/messages/use-t";
import { Button } from "~/app/ui/button";
import { SelectField } from "~/app/ui/choice-field";
import { Confirm } from "~/app/ui/confirm";
import { DateField, TextArea, TextField } from "~/app/ui/field";
import type { PlacementView } from "./read-placement.server";

type Props = { placement: Pick<PlacementView, "open" | "version" | "state"> };
const pressed = ["guardian_agrees", "adviser_agrees", "college_agrees", "end"] as const;
const reasoned = ["decline", "call_off"] as const;

/** A button for a plain step; what cannot be taken back opens first. */
export function PlacementDeeds({ placement: { open, version, state } }: Props) {
  const t = useT("internships");
  const mayTransfer = state === "running" || state === "confirmed";
  return (
    <div className="cluster items-start">
      {pressed
        .filter((step) => open.includes(step))
        .map((step) => (
          <Form method="post" key={step}>
            <Hidden intent="step" version={version} />
            <Button name="step" value={step} look={step === "end" ? "quiet" : "primary"}>
              {t(`do.${step}`)}
            </Button>
          </Form>
        ))}
      {reasoned
        .filter((step) => open.includes(step))
        .map((step) => (
          <Confirm key={step} ask={t(`do.${step}`)} text={t("do.text")}>
            <Form method="post" className="w-full space-y-3" noValidate>
              <Hidden intent="step" version={version} />
              <Reason id={step} name="reason" />
              <Button name="step" value={step} look="danger">
                {t(`do.${step}`)}
              </Button>
            </Form>
          </Confirm>
        ))}
      {open.includes("break_off") && <BreakOff version={version} />}
      {mayTransfer && <Transfer version={version} />}
    </div>
  );
}

function BreakOff({ version }: { version: number }) {
  const t = useT("internships");
  return (
    <Confirm ask={t("do.break_off")} text={t("do.text")}>
      <Form method="post" className="w-full space-y-3" noValidate>
        <Hidden intent="break_off" version={version} />
        <SelectField
          id="break-code"
          name="code"
          label={t("field.code")}
          empty=""
          choices={endCodes.map((value) => ({ value, label: t(`end.${value}`) }))}
        />
        <Reason id="break" name="note" />
        <DateField id="break-day" name="lastDay" label={t("field.lastDay")} />
        <Button look="danger">{t("do.break_off")}</Button>
      </Form>
    </Confirm>
  );
}

function Transfer({ version }: { version: number }) {
  const t = useT("internships");
  return (
    <Confirm ask={t("do.transfer")} look="quiet" text={t("do.transfer_text")}>
      <Form method="post" className="w-full space-y-3" noValidate>
        <Hidden intent="transfer" version={version} />
        <TextField id="to-firm" name="firmName" label={t("field.firmName")} maxLength={120} />
        <TextField
          id="to-number"
          name="firmNumber"
          label={t("field.firmNumber")}
          maxLength={40}
          optional
        />
        <DateField id="to-start" name="startsOn" label={t("field.startsOn")} />
        <Reason id="to" name="reason" />
        <Button look="primary">{t("do.transfer")}</Button>
      </Form>
    </Confirm>
  );
}

function Reason({ id, name }: { id: string; name: string }) {
  const t = useT("internships");
  return (
    <TextArea id={`${id}-reason`} name={name} label={t("field.reason")} rows={2} limit={500} />
  );
}

function Hidden({ intent, version }: { intent: string; version: number }) {
  return (
    <>
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="version" value={version} />
    </>
  );
}
