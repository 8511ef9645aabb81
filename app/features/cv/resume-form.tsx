// Owns the form in which a JSON Resume is chosen; works without JavaScript.
import { useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useRefusalText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { ErrorSummary } from "~/app/ui/error-summary";
import { controlClass, FieldShell, idsOf } from "~/app/ui/field-parts";

/** Kilobytes; what is larger is refused with words. */
const most = 200;
type Props = { answer: FormAnswer | undefined };

export function ResumeForm({ answer }: Props) {
  const t = useT("cv");
  const files = useT("files");
  const sayRefusal = useRefusalText();
  const [form, fields] = useForm<{ file: string }>({
    id: "bring-resume",
    lastResult: answer?.lastResult ?? null,
  });
  const { id, name } = fields.file;
  const no = sayRefusal(answer?.refusal);
  const errors = [...(fields.file.errors ? [files("choose")] : []), ...(no ? [no] : [])];
  const shell = { id, name, errors, label: t("resume.file"), hint: t("resume.hint", { most }) };
  return (
    <Form
      method="post"
      encType="multipart/form-data"
      id={form.id}
      noValidate
      className="max-w-read space-y-4"
    >
      <ErrorSummary faults={errors.map((text) => ({ id, label: shell.label, text }))} />
      <FieldShell {...shell}>
        <input
          {...idsOf(shell).control}
          type="file"
          accept="application/json,.json"
          className={controlClass(errors)}
        />
      </FieldShell>
      <Button look="primary" name="intent" value="look" pending={t("resume.looking")}>
        {t("resume.look")}
      </Button>
    </Form>
  );
}
