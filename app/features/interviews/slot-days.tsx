// Owns the list of interview times by day, on a screen and on paper.
import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { DayText } from "~/app/ui/date-text";
import { Tag } from "~/app/ui/tag";
import type { SlotDay, SlotView } from "./read-slots.server";

type Props = {
  days: readonly SlotDay[];
  /** The listing of each time is named where there are several. */
  withListing?: boolean;
  withCalendar: boolean;
  /** What can be done with a time that is still ahead. */
  change?: (slot: SlotView) => ReactNode;
};

export function SlotDays({ days, withListing = false, withCalendar, change }: Props) {
  return (
    <div className="space-y-6">
      {days.map(({ day, slots }) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} className="pb-2 text-18 font-bold">
            <DayText day={day} />
          </h2>
          <ul className="border-t border-line">
            {slots.map((slot) => (
              <li key={slot.id} className="keep-whole border-b border-line py-2">
                <SlotLine slot={slot} withListing={withListing} withCalendar={withCalendar} />
                {(slot.state === "open" || slot.state === "taken") && change?.(slot)}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

type LineProps = { slot: SlotView; withListing: boolean; withCalendar: boolean };

function SlotLine({ slot, withListing, withCalendar }: LineProps) {
  const t = useT("interviews");
  const { id, from, until, state, listing } = slot;
  return (
    <div className="sm:flex sm:items-baseline">
      <p className="num w-32 shrink-0 font-bold">{t("choose.until", { from, until })}</p>
      <div className="min-w-0 flex-1">
        <p>
          <Who slot={slot} />
          {withListing && (
            <>
              {" · "}
              <Link to={paths.enterprise.interviewTimes(listing.id)} className="link">
                {listing.title}
              </Link>
            </>
          )}
        </p>
        <Where slot={slot} />
      </div>
      {withCalendar && state === "taken" && (
        <a href={paths.enterprise.calendarOf(id)} className="no-print link shrink-0 py-1 text-14">
          {t("calendar")}
          <span className="sr-only">{` ${from}`}</span>
        </a>
      )}
    </div>
  );
}

function Who({ slot: { state, applicant } }: { slot: SlotView }) {
  const t = useT("interviews");
  if (!applicant) return <Tag tone="wait">{t(state === "over" ? "over" : "open")}</Tag>;
  return (
    <>
      <Link to={paths.enterprise.application(applicant.applicationId)} className="link font-bold">
        {applicant.name}
      </Link>{" "}
      {state === "cancelled" && <Tag tone="stop">{t("cancelled")}</Tag>}
      {state === "over" && <Tag tone="wait">{t("over")}</Tag>}
    </>
  );
}

function Where({ slot: { place, link, note } }: { slot: SlotView }) {
  const t = useT("interviews");
  return (
    <p className="text-14 text-soft">
      {place || (link ? null : t("no_where"))}
      {link && (
        <>
          {place && " · "}
          <a href={link} rel="noreferrer" className="link break-all">
            {t("video")}
          </a>
        </>
      )}
      {note && ` · ${note}`}
    </p>
  );
}
