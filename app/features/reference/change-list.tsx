import { Link } from "@remix-run/react";
import type { Wording, WordingPart } from "~/app/domain/reference-correction";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { InstantText } from "~/app/ui/date-text";
import type { WordChange } from "./read-word.server";

/** Corrections, newest first: when, who, why, and what it said before and after; which word it was, where there are several. */
export function ChangeList(props: { changes: readonly (WordChange & { name?: string })[] }) {
  const t = useT("reference");
  const whoOf = ({ by, byFile }: WordChange) => by ?? t(byFile ? "history.file" : "history.system");
  return (
    <ol className="divide-y divide-line border-y border-line">
      {props.changes.map((change) => (
        <li key={change.id} className="py-2">
          <p className="text-14 text-soft">
            <InstantText at={change.at} /> · {whoOf(change)}
          </p>
          {change.name && <WordName change={change} name={change.name} />}
          <Differences before={change.before} after={change.after} />
          {change.note && <p className="break-words text-14 text-soft">{change.note}</p>}
        </li>
      ))}
    </ol>
  );
}

function WordName({ change: { table, code }, name }: { change: WordChange; name: string }) {
  const t = useT("reference");
  return (
    <Link to={paths.operator.referenceRow(table, code)} className="link inline-block py-1">
      {t(`tables.${table}`)} {name}
    </Link>
  );
}

const names: readonly Exclude<WordingPart, "aliases" | "retired">[] = ["zhCN", "zhHK", "en"];

function Differences({ before, after }: { before: Partial<Wording>; after: Partial<Wording> }) {
  const t = useT("reference");
  const renamed = names.flatMap((part) => {
    const now = after[part];
    if (now === undefined) return [];
    return [
      t("history.from_to", { part: t(part), before: before[part] ?? t("history.new"), after: now }),
    ];
  });
  const lines = [...renamed, ...useAliasLines(before, after), ...useRetiredLine(after)];
  return (
    <ul>
      {lines.map((line) => (
        <li key={line} className="break-words">
          {line}
        </li>
      ))}
    </ul>
  );
}

function useAliasLines(before: Partial<Wording>, after: Partial<Wording>): string[] {
  const t = useT("reference");
  if (!after.aliases) return [];
  const [was, is] = [before.aliases ?? [], after.aliases];
  const added = is.filter((alias) => !was.includes(alias)).join("、");
  const removed = was.filter((alias) => !is.includes(alias)).join("、");
  return [
    ...(added ? [t("history.added", { words: added })] : []),
    ...(removed ? [t("history.removed", { words: removed })] : []),
  ];
}

function useRetiredLine({ retired }: Partial<Wording>): string[] {
  const t = useT("reference");
  if (retired === undefined) return [];
  return [t(retired ? "history.retired" : "history.back")];
}
