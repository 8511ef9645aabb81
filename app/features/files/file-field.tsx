// Owns the field in which a file is chosen: its limits in words, and with JavaScript the size told before it travels.
import { type ChangeEvent, useState } from "react";
import { largestPaper, largestPhoto } from "~/app/domain/stored-file";
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
const paper = "application/pdf";
const mega = (bytes: number) => bytes / 1_000_000;
const bounds = { photo: mega(largestPhoto), paper: mega(largestPaper) };

/** A file or a photo; needs `encType="multipart/form-data"` and the texts of `files`. */
export function FileField({ before, ...field }: Props) {
  const t = useT("files");
  const [over, setOver] = useState<number | null>(null);
  const wasChosen = typeof before === "string" && before.length > 1;
  const hint = t("hint", bounds);
  const shell = {
    ...field,
    hint: wasChosen ? `${t("again", { name: before })} ${hint}` : hint,
    errors: over === null ? field.errors : [t("too_large", { most: mega(over) })],
  };
  const look = (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = event.currentTarget.files?.[0];
    const most = chosen?.type === paper ? largestPaper : largestPhoto;
    setOver(chosen && chosen.size > most ? most : null);
  };
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
