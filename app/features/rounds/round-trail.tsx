// Owns the steps of a round as its school reads them.
import { useHasText, useT } from "~/app/messages/use-t";
import { InstantText } from "~/app/ui/date-text";
import type { TrailLine } from "./read-round-trail.server";

type AnyText = (key: string) => string;

/** The newest first, folded. */
export function RoundTrail({ trail }: { trail: readonly TrailLine[] }) {
  const t = useT("rounds");
  const step = t as unknown as AnyText;
  const hasStep = useHasText("rounds");
  return (
    <details>
      <summary className="link py-2">{t("trail.title", { n: trail.length })}</summary>
      <ol className="space-y-1">
        {trail.map(({ at, action, by, about }, index) => {
          const key = `trail.${action.replace("round.", "")}`;
          return (
            <li key={index} className="num">
              <span className="text-soft">
                <InstantText at={at} />
              </span>{" "}
              {[hasStep(key) ? step(key) : action, about, by ?? t("trail.clock")]
                .filter(Boolean)
                .join(" · ")}
            </li>
          );
        })}
      </ol>
    </details>
  );
}
