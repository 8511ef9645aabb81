// Owns how a file is put beside a record: one that is there already, or a new one brought with the same form.
import { mostFiles } from "~/app/domain/stored-file";
import { FileField } from "~/app/features/files/file-field";
import { useRefusalText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { SelectField } from "~/app/ui/choice-field";
import type { RecordPage } from "./read-group-page.server";

type Props = {
  page: RecordPage;
  file: { id: string; name: string; initialValue?: unknown };
  fileId: { id: string; name: string; label: string; defaultValue: string | undefined };
  answer: FormAnswer | undefined;
};

/** A new file wins over the one that is chosen. */
export function ProofFields({ page: { files }, file, fileId, answer }: Props) {
  const t = useT("profiles");
  const sayRefusal = useRefusalText();
  const refusal = answer?.refusal;
  const errors = refusal?.code.startsWith("file.") ? [sayRefusal(refusal)] : undefined;
  const { id, name, initialValue } = file;
  return (
    <fieldset className="space-y-4">
      <legend className="text-18 font-bold">{t("records.proof")}</legend>
      <p className="text-14 text-soft">{t("records.proof_hint")}</p>
      {files.length > 0 && (
        <SelectField
          {...fileId}
          empty={t("records.no_file")}
          choices={files.map(({ fileId: value, name: label }) => ({ value, label }))}
          optional
        />
      )}
      {files.length < mostFiles && (
        <FileField
          {...{ id, name, errors }}
          label={t("records.new_file")}
          before={initialValue}
          optional
        />
      )}
    </fieldset>
  );
}
