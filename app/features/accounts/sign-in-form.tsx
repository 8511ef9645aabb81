import { Form } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { ErrorSummary } from "~/app/ui/error-summary";
import { TextField } from "~/app/ui/field";
import { useAccountForm } from "./use-account-form";

/** Phone or mail and password; a wrong pair is one sentence that tells nobody which of the two it was. */
export function SignInForm({ answer }: { answer: FormAnswer | undefined }) {
  const t = useT("accounts");
  const labels = { contact: t("contact"), password: t("password") };
  const { faults, field } = useAccountForm("sign-in", answer, labels, {
    "account.wrong_credentials": "contact",
    "account.too_many_attempts": "contact",
  });
  return (
    <>
      <ErrorSummary faults={faults} />
      <Form method="post" id="sign-in" noValidate className="max-w-sm space-y-5">
        <TextField {...field("contact")} autoComplete="username" />
        <TextField {...field("password")} type="password" autoComplete="current-password" />
        <Button look="primary" wide>
          {t("sign_in.button")}
        </Button>
      </Form>
    </>
  );
}
