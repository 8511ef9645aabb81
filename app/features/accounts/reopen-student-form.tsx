import { Form } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button, buttonClass } from "~/app/ui/button";
import { SelectField } from "~/app/ui/choice-field";
import { ErrorSummary } from "~/app/ui/error-summary";
import { MadeLinkNotice } from "./made-link-notice";
import type { MadeLink } from "./team-action.server";
import { useAccountForm } from "./use-account-form";

type Props = {
  students: readonly { enrolmentId: string; name: string; studentNumber: string }[];
  answer: FormAnswer | null;
  made: MadeLink | null;
};

/** Helps a student of the class who forgot the password: a new link, told once, to be handed over. */
export function ReopenStudentForm({ students, answer, made }: Props) {
  const t = useT("accounts");
  const labels = { enrolmentId: t("reopen.student") };
  const { faults, field } = useAccountForm("reopen", answer, labels, {
    "account.held_elsewhere": "enrolmentId",
  });
  return (
    <div className="mt-8">
      {made && <MadeLinkNotice {...made} />}
      <details className="no-print" open={answer !== null}>
        <summary className={buttonClass("quiet")}>{t("reopen.help")}</summary>
        <div className="mt-2 rounded-8 border border-edge bg-card px-4 py-3">
          <ErrorSummary faults={faults} />
          <p className="mb-3 text-soft">{t("reopen.text")}</p>
          <Form method="post" id="reopen" noValidate className="max-w-sm space-y-5">
            <SelectField
              {...field("enrolmentId")}
              empty={t("register.choose")}
              choices={students.map(({ enrolmentId, name, studentNumber }) => ({
                value: enrolmentId,
                label: `${name} ${studentNumber}`,
              }))}
            />
            <Button>{t("reopen.button")}</Button>
          </Form>
        </div>
      </details>
    </div>
  );
}
