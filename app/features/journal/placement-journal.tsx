// Owns one student's time at a firm as the school reads it.
import { Link } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { DataTable } from "~/app/ui/data-table";
import { DayText } from "~/app/ui/date-text";
import { EmptyState } from "~/app/ui/empty-state";
import { useHoursText, useWeekText, WeekTag } from "./journal-parts";
import { GapTags, monthOf, useSum } from "./pay-months";
import type { PlacementJournal } from "./read-placement-journal.server";

type Props = { journal: PlacementJournal };

/** Weeks, months, leave, visits, one under the other. */
export function PlacementJournalView({ journal }: Props) {
  const t = useT("journal");
  const { group, firm, mentor } = journal;
  return (
    <div className="space-y-8">
      <p className="text-soft">{[group, firm, mentor].filter(Boolean).join(" · ")}</p>
      <Weeks journal={journal} />
      <Months journal={journal} />
      <section className="space-y-2">
        <h2 className="text-18 font-bold">{t("leave.so_far", { n: journal.away })}</h2>
        <ul>
          {journal.leave.map(({ absenceId, fromDay, untilDay, days, reason, state }) => (
            <li key={absenceId}>
              <DayText day={fromDay} /> – <DayText day={untilDay} /> ·{" "}
              {t("leave.days_why", { n: days, why: t(`leave.why.${reason}`) })} ·{" "}
              {t(`leave.state.${state as "asked"}`)}
            </li>
          ))}
        </ul>
      </section>
      <Visits journal={journal} />
    </div>
  );
}

function Weeks({ journal: { weeks } }: Props) {
  const t = useT("journal");
  const sayWeek = useWeekText();
  const sayHours = useHoursText();
  return (
    <DataTable
      caption={t("title")}
      rows={weeks}
      rowKey={({ weekOf }) => weekOf}
      empty={<EmptyState title={t("no_weeks")} />}
      columns={[
        {
          ...{ key: "week", header: t("queue.week") },
          cell: ({ weekOf, entryId }) =>
            entryId ? (
              <Link to={paths.school.journalEntry(entryId)} className="link">
                {sayWeek(weekOf)}
              </Link>
            ) : (
              sayWeek(weekOf)
            ),
        },
        {
          ...{ key: "state", header: t("queue.state") },
          cell: ({ standing, mark }) => <WeekTag standing={standing} mark={mark} />,
        },
        {
          ...{ key: "hours", header: t("queue.hours") },
          cell: ({ minutes }) => (minutes === null ? "" : sayHours(minutes)),
        },
      ]}
    />
  );
}

function Months({ journal: { months, currency } }: Props) {
  const t = useT("journal");
  const sum = useSum();
  const sayHours = useHoursText();
  return (
    <section className="space-y-2">
      <h2 className="text-18 font-bold">{t("pay.title")}</h2>
      {months.length === 0 && <p className="text-soft">{t("pay.nothing_told")}</p>}
      <ul>
        {months.map(({ month, minutes, paid, gaps, settled }) => (
          <li key={month} className="border-b border-line py-2">
            {[
              t("pay.month", monthOf(month)),
              minutes === null ? "" : sayHours(minutes),
              paid === null ? "" : t("pay.got", sum(paid, currency)),
              settled === null ? "" : t("pay.settled", { text: settled }),
            ]
              .filter(Boolean)
              .join(" · ")}{" "}
            {settled === null && <GapTags gaps={gaps} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Visits({ journal: { visits } }: Props) {
  const t = useT("visits");
  return (
    <section className="space-y-2">
      <h2 className="text-18 font-bold">{t("title")}</h2>
      {visits.length === 0 && <p className="text-soft">{t("none")}</p>}
      <ul>
        {visits.map(({ visitId, visitedOn, mode, by, isPlan }) => (
          <li key={visitId}>
            <Link to={paths.school.visit(visitId)} className="link inline-block py-1">
              <DayText day={visitedOn} /> · {t(`mode.${mode}`)} · {by}
              {isPlan && ` · ${t("planned")}`}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
