// Owns how that reads which went with an application beside the profile: answers, places, files.
import { FileText } from "lucide-react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { DefinitionList } from "~/app/ui/definition-list";
import type { SentBeside as Sent } from "./read-sent-beside.server";

/** Nothing where nothing went along. */
export function SentBeside({ sent: { answers, sites, files } }: { sent: Sent }) {
  const t = useT("applications");
  const chosen = {
    term: t("apply.sites"),
    detail: sites.map((name, at) => (
      <span key={at} className="block">
        {name}
      </span>
    )),
  };
  const items = [
    ...answers.map(({ question, answer }) => ({
      term: question,
      detail: <span className="whitespace-pre-line">{answer}</span>,
    })),
    ...(sites.length > 0 ? [chosen] : []),
  ];
  return (
    <>
      {items.length > 0 && <DefinitionList items={items} />}
      {files.length > 0 && <SentFiles files={files} />}
    </>
  );
}

function SentFiles({ files }: Pick<Sent, "files">) {
  return (
    <ul>
      {files.map(({ fileId, name }) => (
        <li key={fileId}>
          <a href={paths.file(fileId)} className="link inline-flex items-center py-1">
            <FileText size={16} aria-hidden className="mr-1" />
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
