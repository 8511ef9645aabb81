// Owns the form in which somebody signs: a typed name, and where the browser can, a drawn one.
import { Form } from "@remix-run/react";
import { useAccountForm } from "~/app/features/accounts/use-account-form";
import { useDoAction } from "~/app/features/guests/use-do-action";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { ErrorSummary } from "~/app/ui/error-summary";
import { TextArea, TextField } from "~/app/ui/field";
import { DrawName } from "./draw-name";

type Props = {
  paperId: string;
  contentHash: string;
  isStudent: boolean;
  answer: FormAnswer | undefined;
};

/** Typed name, drawing, one button. The hash ties the name to the words that stand above. */
export function SignForm({ paperId, contentHash, isStudent, answer }: Props) {
  const t = useT("papers");
  const here = useDoAction();
  const { faults, field } = useAccountForm(
    "sign",
    answer,
    { typedName: t(isStudent ? "typed_student" : "typed") },
    { "paper.name_differs": "typedName" },
  );
  return (
    <section id="do" className="rounded-8 border border-edge bg-card px-4 py-4">
      <Form method="post" action={here} id="sign" noValidate className="space-y-4">
        <h2 className="text-22 font-bold">{t("sign_title")}</h2>
        <ErrorSummary faults={faults} />
        <input type="hidden" name="intent" value="sign" />
        <input type="hidden" name="paperId" value={paperId} />
        <input type="hidden" name="contentHash" value={contentHash} />
        <TextField {...field("typedName")} hint={t("typed_hint")} autoComplete="name" />
        <DrawName />
        <p className="text-soft">{t("sign_note")}</p>
        <Button look="primary" wide>
          {t("sign")}
        </Button>
      </Form>
    </section>
  );
}

/** Says no, with or without a reason. */
export function RefuseForm({ paperId, isStudent, answer }: Omit<Props, "contentHash">) {
  const t = useT("papers");
  const here = useDoAction();
  const { faults, field } = useAccountForm("refuse", answer, { reason: t("refuse_reason") });
  return (
    <section id="do" className="rounded-8 border border-edge bg-card px-4 py-4">
      <Form method="post" action={here} id="refuse" noValidate className="space-y-4">
        <h2 className="text-22 font-bold">{t("refuse_title")}</h2>
        <ErrorSummary faults={faults} />
        <input type="hidden" name="intent" value="refuse" />
        <input type="hidden" name="paperId" value={paperId} />
        <p>{t(isStudent ? "refuse_text_student" : "refuse_text")}</p>
        <TextArea {...field("reason")} rows={3} limit={500} optional />
        <Button look="quiet" wide>
          {t("refuse")}
        </Button>
      </Form>
    </section>
  );
}
