// Owns the page of supply and demand, the same for a school and the operator: filters, the rows that were asked for, the
// table or the list, how to read it, and skills that nobody teaches.
import { demandGaps } from "~/app/domain/demand";
import { useT } from "~/app/messages/use-t";
import { ButtonLink } from "~/app/ui/button";
import { EmptyState } from "~/app/ui/empty-state";
import { Tag } from "~/app/ui/tag";
import { HeatBehind } from "./heat-behind";
import { gapTones, type ToBehind } from "./heat-cell";
import { HeatFilters } from "./heat-filters";
import { heatParams } from "./heat-query";
import { HeatList, HeatTable } from "./heat-table";
import type { HeatBehind as Behind } from "./list-heat-rows.server";
import type { Heat } from "./read-heat.server";
import { UntaughtSkills } from "./untaught-skills";

type Props = {
  heat: Heat;
  behind: Behind | null;
  isSchool: boolean;
  search: string;
  /** The page's own address with a query, and where its export is asked for. */
  to: (params?: Record<string, string>) => string;
  exportTo: string;
};

/** Everything under the title. */
export function HeatPage({ heat, behind, isSchool, search, to, exportTo }: Props) {
  const t = useT("demand");
  const params = heatParams(heat.query);
  const toBehind: ToBehind = (show, { row, column }) =>
    `${to({ ...params, show, row, col: column })}#behind`;
  const table = { heat, isSchool, toBehind };
  const title = useBehindTitle(heat);
  return (
    <>
      <p className="max-w-read pb-4 text-14 text-soft">
        {isSchool && t("own_fields")} {t("lead")} {t(isSchool ? "few" : "few_all")}
      </p>
      <HeatFilters {...{ heat, to, exportTo, search }} />
      {behind && <HeatBehind behind={behind} title={title} closeTo={to(params)} />}
      {heat.cells.length === 0 ? (
        <EmptyState
          title={t("none.title")}
          text={t("none.text")}
          actions={<ButtonLink to={to()}>{t("none.action")}</ButtonLink>}
        />
      ) : (
        <>
          <Legend />
          <HeatTable {...table} />
          <HeatList {...table} />
          <UntaughtSkills
            skills={heat.skills}
            toSkill={(skill) => `${to({ ...params, skill })}#behind`}
          />
        </>
      )}
    </>
  );
}

function Legend() {
  const t = useT("demand");
  return (
    <details className="pb-3 text-14">
      <summary className="link inline-block py-1">{t("legend.title")}</summary>
      <dl>
        {demandGaps.map((gap) => (
          <div key={gap} className="flex items-center py-1">
            <dt className="mr-2 shrink-0">
              <Tag tone={gapTones[gap]}>{t(`gap.${gap}`)}</Tag>
            </dt>
            <dd>{t(`legend.${gap}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function useBehindTitle({ query: { behind }, rows, columns, skills }: Heat): string {
  const t = useT("demand");
  if (!behind) return "";
  if ("skill" in behind) {
    const name = skills.find(({ code }) => code === behind.skill)?.name ?? behind.skill;
    return t("rows.skill", { name });
  }
  const nameOf = new Map([...rows, ...columns].map(({ key, name }) => [key, name]));
  const { row, column, show } = behind;
  const names = { row: nameOf.get(row) ?? row, column: nameOf.get(column) ?? column };
  return t(`rows.${show}`, names);
}
