import { Fragment, type ReactNode } from "react";
import { hasField } from "~/app/domain/listing-content";
import { lawOf } from "~/app/domain/listing-kind";
import { useT } from "~/app/messages/use-t";
import { DayText } from "~/app/ui/date-text";
import { DefinitionList } from "~/app/ui/definition-list";
import type { ListingView } from "./listing-view";
import { useMoney } from "./pay-text";

/** The terms that matter most: where, how many, when, what beside pay, and when one hears back. */
export function ListingTerms({ listing }: { listing: ListingView }) {
  const t = useT("listings");
  const joined = useJoined();
  const hours = useHours(listing);
  const offers = [...useHousing(listing), ...listing.benefits];
  const placed = (parts: readonly string[]) => parts.filter(Boolean).join(t("join"));
  const where = listing.sites.length > 0 ? null : [listing.places.join(" · "), listing.address];
  const rows: [string, ReactNode][] = [
    [t("show.places"), where ? placed(where) : <Sites key="sites" sites={listing.sites} />],
    [t("show.seats_label"), useSeats(listing)],
    [t("show.when"), <When key="when" listing={listing} />],
    [t("show.hours"), joined(hours)],
    [t("show.offers"), joined(offers, listing.typedBenefits)],
    [t("show.mentor"), listing.mentor],
    [
      t("show.answer"),
      listing.origin ? null : t("show.answer_days", { count: listing.answerDays }),
    ],
    [t("show.apply_by"), listing.applyBy && <DayText key="by" day={listing.applyBy} full />],
  ];
  return (
    <Facts rows={isDated(listing) ? rows : rows.filter(([term]) => term !== t("show.when"))} />
  );
}

/** The rows in which something is said. */
export function Facts({ rows }: { rows: readonly [string, ReactNode][] }) {
  const items = rows.filter(([, detail]) => detail).map(([term, detail]) => ({ term, detail }));
  return items.length > 0 ? <DefinitionList items={items} /> : null;
}

/** The things that are so, as one sentence: only its first word is written large; what somebody `typed` stays. */
export function useJoined() {
  const t = useT("listings");
  return (parts: readonly (string | false | null)[], typed: readonly string[] = []) =>
    parts
      .filter((part): part is string => Boolean(part))
      .map((part, index) => (typed.includes(part) ? part : inSentence(part, index === 0)))
      .join(t("join"));
}

/** Words as they stand in a sentence: an ordinary word is small, but for the first. */
export function inSentence(words: string, isFirst: boolean): string {
  const first = words.slice(0, 1);
  if (isFirst) return first.toUpperCase() + words.slice(1);
  return /^[A-Z][a-z]+(?:[ ,]|$)/.test(words) ? first.toLowerCase() + words.slice(1) : words;
}

/** Names side by side, each broken between its words only. */
export function Names({ names }: { names: readonly string[] }) {
  const t = useT("listings");
  return names.map((name, index) => (
    <span key={name} className="inline-block max-w-full">
      {name}
      {index < names.length - 1 && <span className="whitespace-pre">{t("join")}</span>}
    </span>
  ));
}

function useSeats({ kind, seats, taken }: ListingView): string {
  const t = useT("listings");
  if (seats === null) return t("show.several");
  if (lawOf(kind).takenBy === "school") return t("show.seats_class", { n: seats });
  return t("show.seats", { total: seats, n: seats - taken });
}

function useHousing({ dorm, dormCost, meals, pay }: ListingView): string[] {
  const t = useT("listings");
  const money = useMoney(pay.currency);
  const lodging = () => {
    if (dormCost === 0) return t("show.dorm_free");
    return dormCost === null ? t("field.dorm") : t("show.dorm_cost", { money: money(dormCost) });
  };
  return [...(dorm ? [lodging()] : []), ...(meals ? [t("field.meals")] : [])];
}

function useHours(listing: ListingView): (string | false)[] {
  const t = useT("listings");
  const { shift, hoursPerDay, hoursPerWeek, nightShift, overtime, restDayWork } = listing;
  return [
    hoursPerDay !== null && t("show.hours_day", { count: hoursPerDay }),
    hoursPerWeek !== null && t("show.hours_week", { count: hoursPerWeek }),
    shift !== null && t(`shift.${shift}`),
    nightShift && t("show.night"),
    overtime && t("show.overtime"),
    restDayWork && t("show.rest_days"),
    isCalm(listing) && t("show.no_night_overtime"),
  ];
}

/** Day work without nights or overtime, where a kind is asked about them. */
function isCalm({ kind, shift, nightShift, overtime }: ListingView): boolean {
  return hasField(kind, "nightShift") && shift === "day" && !nightShift && !overtime;
}

function isDated({ startsOn, endsOn, months }: ListingView): boolean {
  return startsOn !== null || endsOn !== null || months !== null;
}

function When({ listing: { startsOn, endsOn, months } }: { listing: ListingView }) {
  const t = useT("listings");
  return (
    <>
      {startsOn && <DayText day={startsOn} full />}
      {endsOn && (
        <>
          {" "}
          {t("show.until")} <DayText day={endsOn} full />
        </>
      )}
      {months !== null && (
        <>
          {startsOn && " · "}
          {t("show.months", { count: months })}
        </>
      )}
    </>
  );
}

function Sites({ sites }: Pick<ListingView, "sites">) {
  const t = useT("listings");
  return (
    <ul className="space-y-1">
      {sites.map(({ name, place, address, seats }, index) => (
        <li key={index}>
          <strong>{name}</strong> · {t("show.site_seats", { count: seats })}
          <span className="block text-14 text-soft">
            {[place, address].filter(Boolean).map((part, at) => (
              <Fragment key={part}>
                {at > 0 && " · "}
                {part}
              </Fragment>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
