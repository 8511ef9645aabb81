// Owns a school's work list: what waits for it or for somebody of its students, by when, and the press that begins it.
import type { SchoolDesk } from "~/app/features/placements/read-school.server";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { WorkCard, WorkCards } from "~/app/ui/work-card";
import { DueLine } from "./due-line";
import { toFigure } from "./figure";
import type { SchoolWork as Work } from "./read-school-work.server";

type Props = {
  desk: Pick<SchoolDesk, "totals" | "silentFirms">;
  work: Work;
  /** What waits for the school, the longest waiting first. */
  awaiting: readonly { since: string | Date }[];
  /** Whether the reader is one of those who decide on them. */
  mayDecide: boolean;
};
const home = paths.school.home();

/** The school's own decisions first, then what stands still elsewhere. */
export function SchoolWork({ desk: { totals, silentFirms }, work, awaiting, mayDecide }: Props) {
  const t = useT("placements");
  const own = useT("home");
  return (
    <WorkCards>
      <WorkCard
        label={t("work.reviews")}
        count={awaiting.length}
        action={mayDecide ? t("work.reviews_do") : own("school.see_which")}
        to={`${home}#awaiting`}
        due={<DueLine what="since" at={awaiting[0]?.since} />}
      />
      {work.firms !== null && (
        <WorkCard
          label={own("school.firms")}
          count={work.firms}
          action={own("school.firms_do")}
          to={paths.school.enterprises({ tab: "to_decide" })}
        />
      )}
      {(work.rounds ?? 0) > 0 && (
        <WorkCard
          label={own("school.rounds")}
          count={work.rounds ?? 0}
          action={own("school.rounds_do")}
          to={paths.school.rounds()}
        />
      )}
      <WorkCard
        label={t("work.silent")}
        count={silentFirms}
        action={own("school.see_which")}
        to={toFigure(home, "late")}
        late={silentFirms > 0}
        lateText={t("late")}
      />
      <WorkCard
        label={t("work.offers")}
        count={totals.piles.offered}
        action={own("school.see_which")}
        to={toFigure(home, "status", "offered")}
        due={<DueLine what="first" at={work.respondBy} />}
      />
      <WorkCard
        label={t("work.none")}
        count={totals.piles.none}
        action={own("school.see_which")}
        to={toFigure(home, "status", "none")}
      />
      <WorkCard
        label={own("school.visits_asked")}
        count={work.visitsAsked}
        action={own("school.visits_asked_do")}
        to={paths.school.bookings()}
        due={<DueLine what="day" at={work.firstAsked} />}
      />
      <WorkCard
        label={own("school.visits")}
        count={work.visits}
        action={own("school.visits_do")}
        to={paths.school.bookings()}
        due={<DueLine what="day" at={work.firstVisit} />}
      />
    </WorkCards>
  );
}
