// Owns the field in which a file is chosen: its limits in words, and with JavaScript the size told before it travels.
import { type ChangeEvent, useState } from "react";
import { largestFile } from "~/app/domain/stored-file";
import { useT } from "~/app/messages/use-t";
import { controlClass, FieldShell, idsOf } from "~/app/ui/field-parts";

type Props = {
  id: string;
  name: string;
  label: string;
  errors: readonly string[] | undefined;
  /** The name of the file when the form came back: browsers do not keep files. */
  before?: unknown;
  optional?: boolean;
};
const most = largestFile / 1_000_000;

/** A file or a photo; needs `encType="multipart/form-data"` and the texts of `files`. */
export function FileField({ before, ...field }: Props) {
  const t = useT("files");
  const [isTooLarge, setTooLarge] = useState(false);
  const wasChosen = typeof before === "string" && before.length > 1;
  const hint = t("hint", { most });
  const shell = {
    ...field,
    hint: wasChosen ? `${t("again", { name: before })} ${hint}` : hint,
    errors: isTooLarge ? [t("too_large", { most })] : field.errors,
  };
  const look = (event: ChangeEvent<HTMLInputElement>) =>
    setTooLarge((event.currentTarget.files?.[0]?.size ?? 0) > largestFile);
  return (
    <FieldShell {...shell}>
      <input
        {...idsOf(shell).control}
        type="file"
        accept="image/jpeg,image/png,image/webp,application/pdf,.jpg,.jpeg,.png,.webp,.pdf"
        onChange={look}
        className={controlClass(shell.errors)}
      />
    </FieldShell>
  );
}
