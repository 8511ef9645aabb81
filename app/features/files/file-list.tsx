// Owns how files are listed: a small picture or a sheet of paper, the name, the size, and the button that deletes.
import { Form } from "@remix-run/react";
import { FileText } from "lucide-react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button } from "~/app/ui/button";
import type { FileLine } from "./read-files.server";

type Props = { files: readonly FileLine[]; canRemove?: boolean };

/** One line per file; a press on the name opens it. */
export function FileList({ files, canRemove = false }: Props) {
  return (
    <ul className="border-t border-line">
      {files.map((file) => (
        <li key={file.fileId} className="flex items-center border-b border-line py-2">
          <FileLink file={file} />
          {canRemove && <Remove file={file} />}
        </li>
      ))}
    </ul>
  );
}

/** A file as a link with its small picture. A plain anchor: the address is no page. */
export function FileLink({ file }: { file: FileLine }) {
  const { fileId, name } = file;
  const sizeText = useSizeText();
  return (
    <a href={paths.file(fileId)} className="mr-auto flex min-w-0 items-center py-1 pr-3">
      <span className="flex h-12 w-12 shrink-0 items-center justify-center overflow-hidden rounded-8 border border-line bg-card">
        {file.isPicture ? (
          <img
            src={paths.file(fileId, { part: "thumb" })}
            alt=""
            loading="lazy"
            width={48}
            height={48}
            className="h-12 w-12 object-cover"
          />
        ) : (
          <FileText size={22} aria-hidden className="text-soft" />
        )}
      </span>
      <span className="min-w-0 pl-3">
        <span className="link break-words">{name}</span>
        <span className="num block text-14 text-soft">{sizeText(file)}</span>
      </span>
    </a>
  );
}

function useSizeText() {
  const t = useT("files");
  return ({ size, isPicture }: FileLine) => {
    const kilo = Math.max(1, Math.round(size / 1_000));
    const text =
      kilo < 1_000 ? t("size_kb", { n: kilo }) : t("size_mb", { n: (size / 1_000_000).toFixed(1) });
    return `${isPicture ? t("picture") : t("pdf")} · ${text}`;
  };
}

function Remove({ file: { fileId, name } }: { file: FileLine }) {
  const t = useT("files");
  return (
    <Form method="post" className="shrink-0">
      <input type="hidden" name="fileId" value={fileId} />
      <Button name="intent" value="remove" size="small">
        {t("remove")}
        <span className="sr-only"> {name}</span>
      </Button>
    </Form>
  );
}
