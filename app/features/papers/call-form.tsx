// Owns «please have the teacher call me»: one press, no code.
import { Form } from "@remix-run/react";
import { RefusedNotice } from "~/app/features/accounts/refused-notice";
import { useDoAction } from "~/app/features/guests/use-do-action";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";

type Props = { phoneEnd: string; isAsked: boolean; answer: FormAnswer | undefined };

/** Says when the call comes; once it is asked for there is nothing to press. */
export function CallForm({ phoneEnd, isAsked, answer }: Props) {
  const t = useT("papers");
  const here = useDoAction();
  return (
    <section id="do" className="space-y-4 rounded-8 border border-edge bg-card px-4 py-4">
      <h2 className="text-22 font-bold">{t("call_me")}</h2>
      <RefusedNotice answer={answer} />
      <p>{phoneEnd ? t("call_text", { phone: `····${phoneEnd}` }) : t("call_text_no_phone")}</p>
      {!isAsked && (
        <Form method="post" action={here}>
          <input type="hidden" name="intent" value="call" />
          <Button look="primary" wide>
            {t("call_button")}
          </Button>
        </Form>
      )}
    </section>
  );
}
