// Owns one figure per week as columns: its words and where each column leads.
import type { Day } from "~/app/domain/values";
import { useLocale, useT } from "~/app/messages/use-t";
import { ColumnChart } from "~/app/ui/column-chart";
import { formatDay } from "~/app/ui/format-date";
import { toFigure } from "./figure";
import type { WeekFigure } from "./figure";

type Props = {
  home: string;
  name: WeekFigure;
  weeks: readonly { week: Day; n: number }[];
  colour: 1 | 2 | 3;
};

/** Twelve weeks of one figure, each week a way to its rows. */
export function WeekChart({ home, name, weeks, colour }: Props) {
  const t = useT("home");
  const locale = useLocale();
  return (
    <ColumnChart
      title={t(`week.${name}`)}
      note={t("week.note")}
      head={t("week.head")}
      colour={colour}
      columns={weeks.map(({ week, n }) => ({
        ...{ key: week, label: formatDay(week, locale), tick: tickOf(week), value: n },
        to: toFigure(home, name, week),
      }))}
    />
  );
}

/** A day as an axis has room for it: 11-16. */
export function tickOf(week: Day): string {
  return week.slice(5);
}
