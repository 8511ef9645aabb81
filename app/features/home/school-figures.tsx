// Owns a school's charts: where its students are, which classes and colleges have places, week by week.
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { BarChart } from "~/app/ui/bar-chart";
import { EmptyState } from "~/app/ui/empty-state";
import { type SchoolFigure, toFigure } from "./figure";
import type { SchoolFigures as Figures, Share } from "./read-school-figures.server";
import { WeekChart } from "./week-chart";

const home = paths.school.home();
const mostClasses = 16;

/** The charts of the students within the reader's scope; many classes are shown as their colleges. */
export function SchoolFigures({ figures }: { figures: Figures }) {
  const { byStatus, classes, colleges, weeks } = figures;
  const t = useT("home");
  const status = useT("placements");
  if (classes.length === 0)
    return <EmptyState title={t("figures.none")} text={t("figures.none_text")} />;
  const asColleges = classes.length > mostClasses && colleges.length > 1;
  return (
    <section>
      <h2 className="text-18 font-bold">{t("figures.title")}</h2>
      <p className="pb-4 text-14 text-soft">{t("figures.intro")}</p>
      <div className="grid gap-6 md:grid-cols-2">
        <BarChart
          title={t("figures.by_status")}
          unit={t("figures.people")}
          bars={byStatus.map(({ status: key, students }) => ({
            ...{ label: status(`status.${key}`), value: students },
            to: toFigure(home, "status", key),
          }))}
        />
        {asColleges ? (
          <Shares name="college" shares={colleges} />
        ) : (
          <Shares name="class" shares={classes} />
        )}
        <WeekChart
          home={home}
          name="applications"
          colour={2}
          weeks={weeks.map(({ week, applications: n }) => ({ week, n }))}
        />
        <WeekChart
          home={home}
          name="placements"
          colour={3}
          weeks={weeks.map(({ week, placements: n }) => ({ week, n }))}
        />
      </div>
    </section>
  );
}

type SharesProps = { name: Extract<SchoolFigure["name"], "class" | "college">; shares: Share[] };

function Shares({ name, shares }: SharesProps) {
  const t = useT("home");
  return (
    <BarChart
      title={t(`figures.by_${name}`)}
      full={1}
      bars={shares.map(({ id, name: label, students, settled }) => ({
        ...{ label, value: settled / Math.max(1, students) },
        text: t("figures.share", { settled, students }),
        to: toFigure(home, name, id),
      }))}
    />
  );
}
