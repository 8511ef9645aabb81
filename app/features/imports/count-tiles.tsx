import { Link } from "@remix-run/react";
import {
  Check,
  CircleAlert,
  CirclePlus,
  Equal,
  type LucideIcon,
  PencilLine,
  UserX,
} from "lucide-react";
import { isOfSchool } from "~/app/domain/import-run";
import { useT } from "~/app/messages/use-t";
import type { ImportPaths } from "~/app/paths";
import type { RowFilter, RunView } from "./run-view";

const tiles = ["faulty", "new", "changed", "gone", "same"] as const;
type Tile = (typeof tiles)[number];
const icons: Record<Tile, LucideIcon> = {
  faulty: CircleAlert,
  new: CirclePlus,
  changed: PencilLine,
  gone: UserX,
  same: Equal,
};

type Props = { run: RunView; only: RowFilter; places: ImportPaths };

/** What the file would do, as five figures; each opens its rows. Those that wait or were left out stand below. */
export function CountTiles({ run, only, places }: Props) {
  const t = useT("imports");
  const { held, leftOut = 0 } = run.counts;
  const all = [["held", held] as const, ["left_out", leftOut] as const];
  const lines = all.filter(([, count]) => count > 0);
  return (
    <nav aria-label={t("page.tiles")} className="mb-5">
      <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-5">
        {tiles.map((tile) => (
          <li key={tile}>
            {run.counts[tile] === 0 ? (
              <div className={`${boxClass} border-line`}>
                <Figure tile={tile} run={run} />
              </div>
            ) : (
              <Link
                to={`${places.import(run.id, { only: tile })}#rows`}
                aria-current={tile === only ? "true" : undefined}
                className={`${boxClass} ${
                  tile === only ? "border-bridge bg-bridge-soft" : "border-line hover:border-bridge"
                }`}
              >
                <Figure tile={tile} run={run} />
              </Link>
            )}
          </li>
        ))}
      </ul>
      <p className="cluster pt-2">
        {lines.map(([line, count]) => (
          <Link
            key={line}
            to={`${places.import(run.id, { only: line })}#rows`}
            aria-current={line === only ? "true" : undefined}
            className={`link inline-block py-2 ${line === only ? "font-bold" : ""}`}
          >
            {t(`page.rows.${line}`, { count })}
          </Link>
        ))}
      </p>
    </nav>
  );
}

const boxClass = "block h-full rounded-8 border bg-card px-3 py-2";

function Figure({ tile, run }: { tile: Tile; run: RunView }) {
  const t = useT("imports");
  const n = run.counts[tile];
  const isBad = tile === "faulty" && n > 0;
  const isSound = tile === "faulty" && n === 0;
  // A list of people is taken as a whole or not at all.
  const isLeftOut = isBad && !isOfSchool(run.kind);
  const Icon = isSound ? Check : icons[tile];
  return (
    <>
      <span className="flex items-center text-soft">
        <Icon size={16} aria-hidden className={`mr-1 ${isBad ? "text-stop" : ""}`} />
        {t(`page.count.${tile}`)}
      </span>
      <span className={`num block text-28 font-heavy ${isBad ? "text-stop" : "text-ink"}`}>
        {n}
      </span>
      <span className="block text-soft">
        {t(`page.count_text.${isSound ? "none" : isLeftOut ? "faulty_out" : tile}`)}
      </span>
    </>
  );
}
