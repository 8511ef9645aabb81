// Owns the form that brings one file; works without JavaScript.
import { useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { mostFiles } from "~/app/domain/stored-file";
import { useRefusalText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { ErrorSummary } from "~/app/ui/error-summary";
import { FileField } from "./file-field";

type Props = {
  answer: FormAnswer | undefined;
  /** How many files there are already. */
  count: number;
};

/** Choose, send; what was wrong stands at the field. The page's action is `answerFileForm`. */
export function FileForm({ answer, count }: Props) {
  const t = useT("files");
  const sayRefusal = useRefusalText();
  const [form, fields] = useForm<{ file: string }>({
    id: "bring-file",
    lastResult: answer?.lastResult ?? null,
  });
  if (count >= mostFiles) return <p>{t("full", { most: mostFiles })}</p>;
  const { id, name, initialValue } = fields.file;
  const no = sayRefusal(answer?.refusal);
  const errors = [...(fields.file.errors ? [t("choose")] : []), ...(no ? [no] : [])];
  const faults = errors.map((text) => ({ id, label: t("add"), text }));
  return (
    <Form method="post" encType="multipart/form-data" id={form.id} noValidate className="space-y-4">
      <ErrorSummary faults={faults} />
      <input type="hidden" name="intent" value="bring" />
      <FileField {...{ id, name, errors }} label={t("add")} before={initialValue} />
      <Button look="primary" pending={t("sending")}>
        {t("send")}
      </Button>
    </Form>
  );
}
