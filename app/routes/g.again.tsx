import { type ActionFunctionArgs, data, type MetaFunction } from "@remix-run/node";
import { Form, useActionData } from "@remix-run/react";
import { useAccountForm } from "~/app/features/accounts/use-account-form";
import { SendAgain, sendAgain } from "~/app/features/guests/send-again.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { parseForm } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { ErrorSummary } from "~/app/ui/error-summary";
import { TextField } from "~/app/ui/field";
import { Notice } from "~/app/ui/notice";

export const handle = { messages: ["guests"] };

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, SendAgain);
  if (!form.ok) return form.answer();
  const outcome = await sendAgain(context.services, form.value, context.address);
  if (!outcome.ok) return form.refused(outcome.refusal);
  return data({ isSent: true as const });
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "guests:again.title");

export default function Again() {
  const answer = useActionData<typeof action>();
  const t = useT("guests");
  const isSent = answer !== undefined && "isSent" in answer;
  const { faults, field } = useAccountForm("again", isSent ? undefined : answer, {
    phone: t("again.phone"),
    student: t("again.student"),
  });
  return (
    <SidePage title={t("again.title")}>
      <div className="max-w-read space-y-6 text-18">
        {isSent && (
          <div role="status">
            <Notice tone="info" title={t("again.sent_title")}>
              {t("again.sent_text")}
            </Notice>
          </div>
        )}
        <p>{t("again.intro")}</p>
        <Form method="post" id="again" noValidate className="space-y-4">
          <ErrorSummary faults={faults} />
          <TextField {...field("phone")} type="tel" autoComplete="tel" />
          <TextField {...field("student")} />
          <Button look="primary">{t("again.button")}</Button>
        </Form>
        <p className="font-bold">{t("never")}</p>
      </div>
    </SidePage>
  );
}
