import { Form } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { ErrorSummary } from "~/app/ui/error-summary";
import { TextField } from "~/app/ui/field";
import { NewPasswordField } from "./password-fields";
import { useAccountForm } from "./use-account-form";

/** The old password, the new one; nothing typed here ever comes back. */
export function ChangePasswordForm({ answer }: { answer: FormAnswer | null }) {
  const t = useT("accounts");
  const labels = {
    passwordNow: t("account.password_now"),
    password: t("account.password_next"),
  };
  const { faults, field } = useAccountForm("change-password", answer, labels, {
    "account.wrong_password": "passwordNow",
  });
  return (
    <>
      <ErrorSummary faults={faults} />
      <Form method="post" id="change-password" noValidate className="max-w-sm space-y-5">
        <TextField {...field("passwordNow")} type="password" autoComplete="current-password" />
        <NewPasswordField field={field} />
        <Button name="intent" value="password">
          {t("account.password_button")}
        </Button>
      </Form>
    </>
  );
}
