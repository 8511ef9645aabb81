// Owns the form of a waiver of one rule for one placement: with the paper that allows it, and why.
import { Form } from "@remix-run/react";
import type { Judged } from "~/app/domain/internship-law";
import { useAccountForm } from "~/app/features/accounts/use-account-form";
import { FileField } from "~/app/features/files/file-field";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { TextField } from "~/app/ui/field";

type Props = Pick<Judged, "rule" | "severity"> & { answer: FormAnswer | undefined };

/** Opens in place; one that came back stands open with what was typed. */
export function WaiveForm({ rule, severity, answer }: Props) {
  const t = useT("internships");
  const mine = answer?.lastResult.initialValue?.rule === rule ? answer : undefined;
  const form = `waive-${rule}`;
  const { field } = useAccountForm(
    form,
    mine,
    { document: t("field.document"), reason: t("field.reason"), file: t("field.file") },
    { "law.document_needed": "file", "file.too_large": "file", "file.not_accepted": "file" },
  );
  return (
    <details open={mine && true}>
      <summary className="link inline-flex min-h-11 items-center md:min-h-9">{t("waive")}</summary>
      <Form
        method="post"
        encType="multipart/form-data"
        id={form}
        className="max-w-read space-y-3 pb-2"
        noValidate
      >
        <p className="text-soft">{t("waive_text")}</p>
        <input type="hidden" name="intent" value="waive" />
        <input type="hidden" name="rule" value={rule} />
        <TextField {...field("document")} maxLength={120} />
        <TextField {...field("reason")} maxLength={500} />
        <FileField {...field("file")} optional={severity !== "document"} />
        <Button>{t("waive")}</Button>
      </Form>
    </details>
  );
}
