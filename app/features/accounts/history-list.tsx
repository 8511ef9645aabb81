import { useT } from "~/app/messages/use-t";
import { InstantText } from "~/app/ui/date-text";
import type { HistoryLine } from "./read-enterprise-facts.server";

const known = ["registered", "approve", "refuse", "suspend", "reinstate"] as const;

/** What happened to an enterprise and who did it, newest first. */
export function HistoryList({ history }: { history: readonly HistoryLine[] }) {
  const t = useT("accounts");
  return (
    <ol className="space-y-1">
      {history.map(({ at, action, by }) => {
        const name = known.find((one) => action === `enterprise.${one}`) ?? "other";
        return (
          <li key={`${String(at)}${action}`} className="num">
            <span className="text-soft">
              <InstantText at={at} />
            </span>{" "}
            {t(`history.${name}`)} · {by ?? t("facts.system")}
          </li>
        );
      })}
    </ol>
  );
}
