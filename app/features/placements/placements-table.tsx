// Owns the table of a school's placements: who, where, when, and what is still missing, in words.
import { Link } from "@remix-run/react";
import type { RuleId } from "~/app/domain/law-rule";
import type { PlacementState } from "~/app/domain/placement";
import { useT } from "~/app/messages/use-t";
import type { law } from "~/app/messages/zh-CN/law";
import { paths } from "~/app/paths";
import { DataTable } from "~/app/ui/data-table";
import { DayText } from "~/app/ui/date-text";
import { Tag } from "~/app/ui/tag";
import type { Tone } from "~/app/ui/tone";
import type { PlacementRow } from "./list-placements.server";

const tones: Record<PlacementState, Tone> = {
  expected: "wait",
  proposed: "wait",
  school_review: "act",
  confirmed: "info",
  running: "good",
  ended: "wait",
  closed: "wait",
  terminated: "stop",
  cancelled: "wait",
};

/** Where a placement is. */
export function PlacementStateTag({ state }: { state: PlacementState }) {
  return <Tag tone={tones[state]}>{useT("internships")(`state.${state}`)}</Tag>;
}

/** How a rule is called. */
export function useRuleName(): (rule: RuleId) => string {
  const t = useT("law");
  return (rule) => t(`rule.${rule as keyof (typeof law)["rule"]}.name`);
}

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
              </Link>
              <span className="num block font-normal text-soft">{t("sx", { n: number })}</span>
            </span>
          ),
        },
        { key: "class", header: t("class"), wrap: "narrow", cell: ({ className }) => className },
        {
          key: "firm",
          header: t("col.firm"),
          wrap: "narrow",
          cell: ({ firm, title }) => [firm, title].filter(Boolean).join(" · "),
        },
        { key: "days", header: t("col.days"), cell: (row) => <Days {...row} /> },
        {
          key: "state",
          header: t("col.state"),
          cell: ({ state }) => <PlacementStateTag state={state} />,
        },
        { key: "missing", header: t("col.missing"), wrap: true, cell: (row) => <Gaps {...row} /> },
        {
          key: "teacher",
          header: t("col.teacher"),
          cell: ({ teacher }) => teacher ?? <span className="text-soft">{t("not_said")}</span>,
        },
      ]}
    />
  );
}

/** First and last day. */
export function Days({ startsOn, endsOn }: Pick<PlacementRow, "startsOn" | "endsOn">) {
  const t = useT("internships");
  if (!startsOn) return <span className="text-soft">{t("not_said")}</span>;
  return (
    <span className="num whitespace-nowrap">
      <DayText day={startsOn} full />
      {endsOn && (
        <span className="block text-soft">
          <DayText day={endsOn} full />
        </span>
      )}
    </span>
  );
}

const shown = 3;
function Gaps({ gaps }: Pick<PlacementRow, "gaps">) {
  const t = useT("internships");
  const nameOf = useRuleName();
  if (!gaps) return null;
  if (gaps.length === 0) return <Tag tone="good">{t("all_there")}</Tag>;
  return (
    <span>
      {gaps.slice(0, shown).map(({ rule, isBroken, facts }, at) => (
        <span key={rule} className={isBroken ? "font-bold text-stop" : undefined}>
          {at > 0 && " · "}
          {facts.length === 1 && facts[0] ? t(`fact.${facts[0]}`) : nameOf(rule)}
        </span>
      ))}
      {gaps.length > shown && (
        <span className="text-soft"> · {t("more_missing", { n: gaps.length - shown })}</span>
      )}
    </span>
  );
}
