// Owns the picture of how far a class is: one bar of its piles, best first, with what is settled in words.
import type { Pile } from "~/app/domain/student-pile";
import { useT } from "~/app/messages/use-t";
import type { ClassRow } from "./read-school.server";

const parts = [
  ["placed", "fill-good"],
  ["settling", "fill-good-soft"],
  ["offered", "fill-act"],
  ["applying", "fill-bridge"],
  ["again", "fill-edge"],
  ["none", "fill-line"],
] as const satisfies readonly (readonly [Pile, string])[];

/** A bar of the class's students by how far they are; the numbers are written beside it. */
export function ClassProgress({ row }: { row: Pick<ClassRow, "students" | "piles"> }) {
  const t = useT("placements");
  const share = (pile: Pile) => (row.students === 0 ? 0 : (row.piles[pile] / row.students) * 120);
  const offsets = parts.map((_, i) =>
    parts.slice(0, i).reduce((sum, [pile]) => sum + share(pile), 0),
  );
  return (
    <span className="flex items-center">
      <svg width="120" height="10" aria-hidden className="mr-2 shrink-0">
        <rect
          width="120"
          height="10"
          rx="2"
          className="fill-paper"
          stroke="currentColor"
          strokeWidth="0.5"
        />
        {parts.map(([pile, look], i) => (
          <rect key={pile} x={offsets[i] ?? 0} width={share(pile)} height="10" className={look} />
        ))}
      </svg>
      <span className="num text-soft">
        {t("progress", { placed: row.piles.placed, total: row.students })}
      </span>
    </span>
  );
}
