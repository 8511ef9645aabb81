// Owns the picture of how far a class is: one bar, four kinds, each with its figure in words.
import { useT } from "~/app/messages/use-t";
import type { ClassRow } from "./read-school.server";

const parts = [
  ["placed", "fill-good"],
  ["offered", "fill-act"],
  ["applying", "fill-bridge"],
  ["withoutApplication", "fill-line"],
] as const;

/** A bar of the class's students by how far they are; the numbers are written beside it. */
export function ClassProgress({
  row,
}: {
  row: Pick<ClassRow, "students" | (typeof parts)[number][0]>;
}) {
  const t = useT("placements");
  const share = (n: number) => (row.students === 0 ? 0 : (n / row.students) * 100);
  const offsets = parts.map((_, i) =>
    parts.slice(0, i).reduce((sum, [key]) => sum + share(row[key]), 0),
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
        {parts.map(([key, look], i) => (
          <rect
            key={key}
            x={((offsets[i] ?? 0) / 100) * 120}
            width={(share(row[key]) / 100) * 120}
            height="10"
            className={look}
          />
        ))}
      </svg>
      <span className="num text-soft">
        {t("progress", { placed: row.placed, total: row.students })}
      </span>
    </span>
  );
}
