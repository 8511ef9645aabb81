import { useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { type ChangeEvent, useState } from "react";
import { type ImportKind, isOfSchool } from "~/app/domain/import-run";
import { GroupedSelect } from "~/app/features/listings/grouped-select";
import { useFaults, useInvalidText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { ErrorSummary } from "~/app/ui/error-summary";
import { DateField, TextField } from "~/app/ui/field";
import { controlClass, FieldShell, idsOf } from "~/app/ui/field-parts";
import { fieldProps } from "~/app/ui/field-props";
import { Notice } from "~/app/ui/notice";
import { useImportRefusal } from "./use-import-text";

type Fields = { kind: string; file: string; sourceName: string; sourcedOn: string; school: string };
type Props = {
  kind: ImportKind;
  /** Bytes. */
  largest: number;
  /** Schools to choose from, for who stands above them; null: one's own. */
  schools: readonly string[] | null;
  answer: FormAnswer | undefined;
};

/** Bringing a file: works without JavaScript; with it, a file that is too large is told before it travels. */
export function UploadForm({ kind, largest, schools, answer }: Props) {
  const t = useT("imports");
  const say = useInvalidText();
  const sayRefusal = useImportRefusal();
  const [form, fields] = useForm<Fields>({ id: "upload", lastResult: answer?.lastResult ?? null });
  const faults = useFaults(form, null, {
    file: t("page.upload.file"),
    sourceName: t("page.upload.source"),
    sourcedOn: t("page.upload.day"),
    school: t("page.upload.school"),
  });
  const chosenBefore = fields.file.initialValue;
  return (
    <Form method="post" encType="multipart/form-data" id={form.id} noValidate className="space-y-4">
      <input type="hidden" name="kind" value={kind} />
      {answer?.refusal && (
        <Notice tone="stop" title={t("page.upload.not_taken")}>
          <p role="alert">{sayRefusal(answer.refusal)}</p>
        </Notice>
      )}
      <ErrorSummary faults={faults} />
      <FileField
        {...fieldProps(fields.file, say)}
        errors={fields.file.errors && [t("page.upload.file_needed")]}
        largest={largest}
        before={chosenBefore}
      />
      {kind === "postings" && (
        <>
          <TextField
            label={t("page.upload.source")}
            hint={t("page.upload.source_hint")}
            {...fieldProps(fields.sourceName, say)}
          />
          <DateField
            label={t("page.upload.day")}
            hint={t("page.upload.day_hint")}
            optional
            {...fieldProps(fields.sourcedOn, say)}
          />
        </>
      )}
      {isOfSchool(kind) && schools && (
        <GroupedSelect
          label={t("page.upload.school")}
          groups={[{ label: null, options: schools.map((name) => ({ value: name, label: name })) }]}
          empty={t("page.upload.school_pick")}
          {...fieldProps(fields.school, say)}
        />
      )}
      <Button look="primary" pending={t("page.upload.sending")}>
        {t("page.upload.send")}
      </Button>
    </Form>
  );
}

type FileProps = {
  id: string;
  name: string;
  errors: string[] | undefined;
  largest: number;
  before: unknown;
};

function FileField({ largest, before, ...field }: FileProps) {
  const t = useT("imports");
  const [isTooLarge, setTooLarge] = useState(false);
  const limit = t("page.upload.too_large", { limit: Math.floor(largest / 1_000_000) });
  const hint = t("page.upload.file_hint", { limit: Math.floor(largest / 1_000_000) });
  const again =
    typeof before === "string" && /^.{2,}$/.test(before)
      ? t("page.upload.again", { name: before })
      : null;
  const shell = {
    ...field,
    label: t("page.upload.file"),
    hint: again ? `${again} ${hint}` : hint,
    errors: isTooLarge ? [limit] : field.errors,
  };
  const look = (event: ChangeEvent<HTMLInputElement>) =>
    setTooLarge((event.currentTarget.files?.[0]?.size ?? 0) > largest);
  return (
    <FieldShell {...shell}>
      <input
        {...idsOf(shell).control}
        type="file"
        accept=".xlsx,.csv,.txt,.tsv"
        onChange={look}
        className={controlClass(shell.errors)}
      />
    </FieldShell>
  );
}
