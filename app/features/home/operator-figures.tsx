// Owns the operator's charts: the market per week and how fast firms answer.
import { useLocale, useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { ColumnChart } from "~/app/ui/column-chart";
import { formatDay } from "~/app/ui/format-date";
import { weekFigures } from "./figure";
import type { MarketWeek } from "./read-operator-figures.server";
import { tickOf, WeekChart } from "./week-chart";

const colours = { listings: 1, applications: 2, placements: 3 } as const;

/** Four charts of the last twelve weeks; a week in which nobody answered has no answer time. */
export function OperatorFigures({ weeks }: { weeks: readonly MarketWeek[] }) {
  const t = useT("home");
  return (
    <section>
      <h2 className="text-18 font-bold">{t("figures.title")}</h2>
      <p className="pb-4 text-14 text-soft">{t("figures.intro")}</p>
      <div className="grid gap-6 md:grid-cols-2">
        {weekFigures.map((name) => (
          <WeekChart
            key={name}
            home={paths.operator.home()}
            name={name}
            colour={colours[name]}
            weeks={weeks.map((week) => ({ week: week.week, n: week[name] }))}
          />
        ))}
        <AnswerTime weeks={weeks} />
      </div>
    </section>
  );
}

function AnswerTime({ weeks }: { weeks: readonly MarketWeek[] }) {
  const t = useT("home");
  const locale = useLocale();
  const count = weeks.reduce((sum, { answered }) => sum + answered, 0);
  const inDays = (days: number | null) => (days === null ? null : Math.round(days * 10) / 10);
  if (count === 0) return <p className="text-soft">{t("week.answer_none")}</p>;
  return (
    <ColumnChart
      title={t("week.answer")}
      note={t("week.answer_note", { count })}
      unit={t("week.days")}
      head={t("week.head")}
      colour={4}
      columns={weeks.map(({ week, medianDays }) => ({
        ...{ key: week, label: formatDay(week, locale), tick: tickOf(week) },
        value: inDays(medianDays),
      }))}
    />
  );
}
