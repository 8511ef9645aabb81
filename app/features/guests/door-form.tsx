// Owns the door before a link's deed: where a code can go, and where it is typed.
import { Form } from "@remix-run/react";
import { useAccountForm } from "~/app/features/accounts/use-account-form";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { ErrorSummary } from "~/app/ui/error-summary";
import { TextField } from "~/app/ui/field";
import type { GuestDoor } from "./find-guest.server";
import { useDoAction } from "./use-do-action";

type Props = { door: GuestDoor; answer: FormAnswer | undefined };

/** Says why, sends a code to the telephone or mailbox on file, takes the six digits. */
export function DoorForm({ door, answer }: Props) {
  const t = useT("guests");
  const { faults, field } = useAccountForm(
    "door",
    answer,
    { code: t("code") },
    { "guest.code_wrong": "code", "guest.code_ended": "code", "guest.code_tried_out": "code" },
  );
  return (
    <section id="do" className="space-y-4 rounded-8 border border-edge bg-card px-4 py-4">
      <h2 className="text-22 font-bold">{t("door_title")}</h2>
      <ErrorSummary faults={faults} />
      <p>{door.phoneEnd || door.mailBegin ? t("door_text") : t("no_way")}</p>
      <Ways door={door} />
      <Form method="post" action={useDoAction()} id="door" noValidate className="space-y-4">
        <input type="hidden" name="intent" value="try_code" />
        <TextField
          {...field("code")}
          defaultValue=""
          hint={t("code_hint")}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={12}
        />
        <Button look="primary" wide>
          {t("confirm")}
        </Button>
      </Form>
      <p className="text-soft">{t("by_call")}</p>
      <p className="font-bold">{t("never")}</p>
    </section>
  );
}

function Ways({ door: { phoneEnd, mailBegin, isCodeOut } }: { door: GuestDoor }) {
  const t = useT("guests");
  const here = useDoAction();
  if (!phoneEnd && !mailBegin) return null;
  const look = isCodeOut ? "quiet" : "primary";
  return (
    <Form method="post" action={here} className="space-y-2">
      <input type="hidden" name="intent" value="ask_code" />
      {phoneEnd && (
        <Button name="by" value="sms" look={look} wide>
          {isCodeOut ? t("send_again") : t("send_sms", { end: phoneEnd })}
        </Button>
      )}
      {mailBegin && (
        <Button name="by" value="mail" look="quiet" wide>
          {t("send_mail", { begin: mailBegin })}
        </Button>
      )}
    </Form>
  );
}
