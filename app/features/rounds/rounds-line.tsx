// Owns the lines of a home page about rounds that run now.
import { Link } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import type { MyRoundLine } from "./list-my-rounds.server";
import { useUntilText } from "./round-parts";

/** Where a student can rank, or has a result to read; nothing else. */
export function RoundsLine({ rounds }: { rounds: readonly MyRoundLine[] }) {
  const t = useT("rounds");
  const sayUntil = useUntilText();
  const running = rounds.filter(({ state }) => state === "open" || state === "published");
  return (
    <>
      {running.map(({ roundId, name, state, rankUntil }) => (
        <p key={roundId} className="pb-5">
          <Link to={paths.student.round(roundId)} className="link inline-block py-1">
            {state === "open"
              ? t("home_open", { name, until: sayUntil(rankUntil) })
              : t("home_told", { name })}
          </Link>
        </p>
      ))}
    </>
  );
}
