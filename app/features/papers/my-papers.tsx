// Owns a student's list of papers: what waits for the own name first.
import { Link } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { EmptyState } from "~/app/ui/empty-state";
import { PaperStateTag } from "./paper-state-tag";
import type { PaperLine } from "./read-my-papers.server";

/** Each paper with its state; one press opens it. */
export function MyPapers({ papers }: { papers: readonly PaperLine[] }) {
  const t = useT("papers");
  if (papers.length === 0) return <EmptyState title={t("mine.none")} text={t("mine.none_text")} />;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {papers.map(({ paperId, kind, number, state, firm }) => (
        <li key={paperId}>
          <Link to={paths.student.paper(paperId)} className="flex items-center py-3">
            <span className="mr-auto min-w-0 pr-3">
              <span className="block font-bold">{t(`kind.${kind}`)}</span>
              <span className="block text-14 text-soft">
                {firm} · <span className="num">{number}</span>
              </span>
            </span>
            <PaperStateTag state={state} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
