// Owns a firm's work list: what waits, by when, and the press that begins it.
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { WorkCard, WorkCards } from "~/app/ui/work-card";
import { DueLine } from "./due-line";
import type { FirmPlacements } from "./read-firm-placements.server";
import type { EnterpriseHome } from "./read-home.server";

const listings = paths.enterprise.listings();

type Props = { home: EnterpriseHome; placed: FirmPlacements };

/** Kinds of work, people first; rounds, papers and weeks only while there are some. */
export function FirmWork({ home, placed }: Props) {
  const t = useT("home");
  return (
    <WorkCards>
      <WorkCard
        label={t("firm.late")}
        count={home.late}
        action={t("firm.late_do")}
        to={paths.enterprise.allApplicants({ due: "late" })}
        late={home.late > 0}
        lateText={t("late")}
      />
      <WorkCard
        label={t("firm.to_read")}
        count={home.toRead}
        action={t("firm.to_read_do")}
        to={paths.enterprise.allApplicants({ group: "fresh" })}
        due={<DueLine what="first" at={home.readBy} />}
      />
      <Placed {...placed} />
      <WorkCard
        label={t("firm.interviews")}
        count={home.interviews}
        action={t("firm.interviews_do")}
        to={paths.enterprise.interviews()}
        due={home.nextInterview && <DueLine what="next" at={home.nextInterview} />}
      />
      <WorkCard
        label={t("firm.offers")}
        count={home.offersOut}
        action={t("firm.offers_do")}
        to={paths.enterprise.allApplicants({ group: "offered" })}
        due={<DueLine what="first" at={home.respondBy} />}
      />
      <WorkCard
        label={t("firm.bookings")}
        count={home.bookings}
        action={t("firm.bookings_do")}
        to={paths.enterprise.bookings()}
        due={<DueLine what="day" at={home.firstVisit} />}
      />
      {home.rounds > 0 && (
        <WorkCard
          label={t("firm.rounds")}
          count={home.rounds}
          action={t("firm.rounds_do")}
          to={paths.enterprise.rounds()}
          due={<DueLine what="ends" at={home.rankBy} />}
        />
      )}
      <WorkCard
        label={t("firm.referred")}
        count={home.referred}
        action={t("firm.referred_do")}
        to={`${listings}?tab=referred`}
      />
      <WorkCard
        label={t("firm.ending")}
        count={home.ending}
        action={t("firm.ending_do")}
        to={`${listings}?tab=ending`}
        due={<DueLine what="ends" at={home.endsFirst} />}
      />
    </WorkCards>
  );
}

/** Students who come or are there: the firm's own name, the mentor's yes. */
function Placed({ toSeal, sealBy, weeks }: FirmPlacements) {
  const t = useT("home");
  return (
    <>
      {toSeal > 0 && (
        <WorkCard
          label={t("firm.to_seal")}
          count={toSeal}
          action={t("firm.to_seal_do")}
          to={paths.enterprise.papers()}
          due={<DueLine what="first" at={sealBy} />}
        />
      )}
      {weeks > 0 && (
        <WorkCard
          label={t("firm.weeks")}
          count={weeks}
          action={t("firm.weeks_do")}
          to={paths.enterprise.journals()}
        />
      )}
    </>
  );
}
