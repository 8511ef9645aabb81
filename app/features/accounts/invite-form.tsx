import { Form } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { SelectField } from "~/app/ui/choice-field";
import { ErrorSummary } from "~/app/ui/error-summary";
import { TextField } from "~/app/ui/field";
import type { TeamView } from "./read-team.server";
import { useAccountForm } from "./use-account-form";

type Props = {
  team: Pick<TeamView, "invites" | "classes" | "colleges">;
  answer: FormAnswer | null;
};

/** Whom to invite as what; the link comes back on the page, to be handed over by the inviter. */
export function InviteForm({ team, answer }: Props) {
  const t = useT("accounts");
  const roles = useT("navigation");
  const labels = {
    ...{ role: t("team.invite_role"), contact: t("team.invite_contact") },
    ...{ classId: t("team.invite_class"), collegeId: t("team.invite_college") },
  };
  const { faults, field } = useAccountForm("invite", answer, labels, {
    "account.scope_needed": "role",
  });
  const parts = [
    ["classId", team.classes],
    ["collegeId", team.colleges],
  ] as const;
  return (
    <>
      <ErrorSummary faults={faults} />
      <p className="mb-3 text-soft">{t("team.invite_text")}</p>
      <Form method="post" id="invite" noValidate className="max-w-sm space-y-5">
        <SelectField
          {...field("role")}
          empty={t("register.choose")}
          choices={team.invites.map((role) => ({ value: role, label: roles(`roles.${role}`) }))}
        />
        <TextField {...field("contact")} autoComplete="off" />
        {parts.map(
          ([name, rows]) =>
            rows.length > 0 && (
              <SelectField
                key={name}
                {...field(name)}
                optional
                empty={t("register.choose")}
                choices={rows.map((row) => ({ value: row.id, label: row.name }))}
              />
            ),
        )}
        <Button look="primary" name="intent" value="invite">
          {t("team.invite_button")}
        </Button>
      </Form>
    </>
  );
}
