// Owns what the school can do with one placement: the steps open to this actor, each with its reason where one is asked.
import { Form } from "@remix-run/react";
import { useAccountForm } from "~/app/features/accounts/use-account-form";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { Confirm } from "~/app/ui/confirm";
import { TextArea } from "~/app/ui/field";
import { BreakOff, type DeedProps, Hidden, Transfer } from "./early-end-forms";
import type { PlacementView } from "./read-placement.server";

type Props = {
  placement: Pick<PlacementView, "open" | "version" | "state">;
  answer: FormAnswer | undefined;
};
const pressed = ["guardian_agrees", "adviser_agrees", "college_agrees", "end"] as const;
const reasoned = ["decline", "call_off"] as const;

/** A button for a plain step; what cannot be taken back opens first. */
export function PlacementDeeds({ placement: { open, version, state }, answer }: Props) {
  const t = useT("internships");
  const typed = answer?.lastResult.initialValue;
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
          <Reasoned
            key={step}
            step={step}
            version={version}
            answer={typed?.step === step ? answer : undefined}
          />
        ))}
      {open.includes("break_off") && (
        <BreakOff
          version={version}
          answer={isAbout(answer, ["code", "lastDay"]) ? answer : undefined}
        />
      )}
      {mayTransfer && (
        <Transfer
          version={version}
          answer={isAbout(answer, ["firmName", "startsOn"]) ? answer : undefined}
        />
      )}
    </div>
  );
}

/** Whether one of these fields was typed, or is at fault. */
function isAbout(answer: FormAnswer | undefined, names: readonly string[]): boolean {
  const { initialValue, error } = answer?.lastResult ?? {};
  return names.some((name) => initialValue?.[name] !== undefined || error?.[name]);
}

type ReasonedProps = DeedProps & { step: (typeof reasoned)[number] };

function Reasoned({ step, version, answer }: ReasonedProps) {
  const t = useT("internships");
  const { field } = useAccountForm(
    step,
    answer,
    { reason: t("field.reason") },
    { "placement.reason_needed": "reason" },
  );
  return (
    <Confirm ask={t(`do.${step}`)} text={t("do.text")} open={answer && true}>
      <Form method="post" id={step} className="w-full space-y-3" noValidate>
        <Hidden intent="step" version={version} />
        <TextArea {...field("reason")} rows={2} limit={500} />
        <Button name="step" value={step} look="danger">
          {t(`do.${step}`)}
        </Button>
      </Form>
    </Confirm>
  );
}
