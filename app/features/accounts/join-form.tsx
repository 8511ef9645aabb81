import { Form } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button, ButtonLink } from "~/app/ui/button";
import { ErrorSummary } from "~/app/ui/error-summary";
import { TextField } from "~/app/ui/field";
import { OpeningFields } from "./password-fields";
import type { InvitationView } from "./read-invitation.server";
import { useAccountForm } from "./use-account-form";

type Props = {
  way: InvitationView["way"];
  /** The name on the account that the school has made, or of the person who is signed in. */
  name: string;
  /** The address of this page, to come back to after signing in. */
  here: string;
  answer: FormAnswer | undefined;
};

/** The way into an invitation that fits: a new account, the one the school has made, or the one in use. */
export function JoinForm({ way, name, here, answer }: Props) {
  const t = useT("accounts");
  const labels = {
    ...{ name: t("join.name"), contact: t("contact") },
    ...{ password: t("new_password"), agreed: t("agreed") },
  };
  const { faults, field } = useAccountForm("join", answer, labels, {
    "account.contact_taken": "contact",
  });
  const label = {
    join: "join.button",
    open: "join.open_button",
    link: "join.link_button",
  } as const;
  return (
    <>
      <ErrorSummary faults={faults} />
      {way === "link" && <p className="mb-4">{t("join.link_lead", { name })}</p>}
      {way === "open" && (
        <div className="mb-4">
          <p>{t("join.open_lead", { name })}</p>
          <p className="text-soft">{t("join.open_wrong")}</p>
        </div>
      )}
      <Form method="post" id="join" noValidate className="space-y-5">
        {way === "join" && (
          <>
            <TextField {...field("name")} autoComplete="name" />
            <TextField {...field("contact")} autoComplete="username" />
          </>
        )}
        {way !== "link" && <OpeningFields field={field} />}
        <input type="hidden" name="intent" value={way} />
        <Button look="primary">{t(label[way])}</Button>
      </Form>
      {way === "link" && <p className="mt-6 text-soft">{t("join.link_other")}</p>}
      {way === "join" && (
        <p className="mt-6 text-soft">
          {t("join.have_account")}{" "}
          <ButtonLink look="plain" to={paths.signIn(here)}>
            {t("sign_in.title")}
          </ButtonLink>
        </p>
      )}
    </>
  );
}
