// Owns what happened to a paper, the newest first.
import { useT } from "~/app/messages/use-t";
import { InstantText } from "~/app/ui/date-text";
import type { HistoryLine } from "./read-school-paper.server";

/** Nothing where nothing has happened. */
export function PaperHistory({ history }: { history: readonly HistoryLine[] }) {
  const t = useT("papers");
  if (history.length === 0) return null;
  return (
    <section>
      <h2 className="text-18 font-bold">{t("history")}</h2>
      <ol className="divide-y divide-line border-y border-line text-14">
        {history.map(({ step, at, by, reason }, index) => (
          <li key={index} className="py-1">
            <InstantText at={at} /> {t(`step.${step}`)} {by}
            {reason && <span className="text-soft"> · {reason}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
