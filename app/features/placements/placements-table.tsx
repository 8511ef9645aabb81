// Owns the table of a school's placements: who, where, when, and what is still missing, in words.
import { Link } from "@remix-run/react";
import type { StartGap } from "~/app/domain/start-gaps";
import { gapText } from "~/app/features/today/gap-text";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { DataTable } from "~/app/ui/data-table";
import { Tag } from "~/app/ui/tag";
import type { PlacementRow } from "./list-placements.server";
import { Days, PlacementStateTag } from "./placement-state";

/** One row per placement; ticks for what can be done to many at once. */
export function PlacementsTable({ rows }: { rows: readonly PlacementRow[] }) {
  const t = useT("internships");
  return (
    <DataTable
      caption={t("caption")}
      rows={rows}
      rowKey={({ id }) => id}
      select={{ name: "tick", label: ({ name }: PlacementRow) => name }}
      empty={null}
      columns={[
        {
          key: "name",
          header: t("col.name"),
          cell: ({ id, name, number }) => (
            <span className="whitespace-nowrap">
              <Link to={paths.school.placement(id)} className="link">
                {name}
              </Link>{" "}
              <span className="num block text-14 font-normal text-soft">
                {t("sx", { n: number })}
              </span>
            </span>
          ),
        },
        {
          key: "state",
          header: t("col.state"),
          phone: "side",
          cell: ({ state }) => <PlacementStateTag state={state} />,
        },
        {
          key: "class",
          header: t("class"),
          wrap: "narrow",
          phone: "part",
          cell: ({ className }) => className,
        },
        {
          key: "firm",
          header: t("col.firm"),
          wrap: "narrow",
          phone: "part",
          cell: ({ firm, title }) => (
            <>
              {firm}
              {title && <span className="hidden md:inline"> · {title}</span>}
            </>
          ),
        },
        {
          key: "days",
          header: t("col.days"),
          phone: "part",
          cell: (row) => <Days {...row} inLine />,
        },
        {
          key: "missing",
          header: t("col.missing"),
          wrap: true,
          phone: "tail",
          cell: (row) => (row.gaps ? <Gaps gaps={row.gaps} /> : null),
        },
        {
          key: "teacher",
          header: t("col.teacher"),
          phone: "none",
          cell: ({ teacher }) => teacher ?? <span className="text-soft">{t("not_said")}</span>,
        },
      ]}
    />
  );
}

const shown = 3;
function Gaps({ gaps }: { gaps: readonly StartGap[] }) {
  const t = useT("internships");
  const [today, law] = [useT("today"), useT("law")];
  if (gaps.length === 0) return <Tag tone="good">{t("all_there")}</Tag>;
  const words = new Map(gaps.map((gap) => [gapText(today, law, gap), gap.is]));
  const rest = words.size - shown;
  return (
    <span className="inline-block w-full">
      {[...words].slice(0, shown).map(([word, is], at) => (
        <span key={word} className={is === "broken" ? "font-bold text-stop" : undefined}>
          {at > 0 && " · "}
          {word}
        </span>
      ))}
      {rest > 0 && <span className="text-soft"> · {t("more_missing", { n: rest })}</span>}
    </span>
  );
}
