// Owns what a student is offered, line by line: the firm's words, by when to answer, pay, place, hours and days, and where
// that differs from what the listing said.
import type { ReactNode } from "react";
import type { OfferTopic, Terms } from "~/app/domain/offer";
import type { Day } from "~/app/domain/values";
import type { ListingView } from "~/app/features/listings/listing-view";
import { PayText } from "~/app/features/listings/pay-text";
import { useLocale, useT } from "~/app/messages/use-t";
import { DayText } from "~/app/ui/date-text";
import { DefinitionList } from "~/app/ui/definition-list";
import { Tag } from "~/app/ui/tag";
import type { Story } from "./application-story.server";
import { formatDeadline } from "./deadline-text";

type Props = {
  story: Pick<Story, "status" | "due" | "offerNote" | "offer" | "listing">;
  listing: ListingView | null;
};
type Row = [term: string, detail: ReactNode];

/** The terms; those that nobody states are left out. */
export function OfferTerms({ story, listing }: Props) {
  const t = useT("applications");
  const locale = useLocale();
  const { status, due, offerNote, offer } = story;
  const until = status === "offered" && due ? formatDeadline(due, locale) : null;
  const said: Row[] = [
    [t("mine.terms_until"), until],
    [t("mine.terms_note"), offerNote && <span className="whitespace-pre-line">{offerNote}</span>],
  ];
  const listed = useListed(listing);
  const currency = story.listing.payCurrency;
  const promised = topics.map((topic): Row => [
    t(`mine.offer.${topic}`),
    offer && isStated(offer.terms, topic) && (
      <Line topic={topic} offer={offer} currency={currency} />
    ),
  ]);
  const rows = [...said, ...(offer ? promised : listed)];
  const items = rows.flatMap(([term, detail]) => (detail ? [{ term, detail }] : []));
  return <DefinitionList items={items} />;
}

/** What the listing says, for an offer that was made without terms of its own. */
function useListed(listing: ListingView | null): Row[] {
  const t = useT("applications");
  if (!listing) return [];
  const { pay, places, address, startsOn, months } = listing;
  return [
    [t("mine.terms_pay"), <PayText key="pay" pay={pay} />],
    [t("mine.terms_place"), [...places, address].join(" ")],
    [t("mine.terms_start"), startsOn && <DayText day={startsOn} full />],
    [t("mine.terms_months"), months && t("mine.months", { count: months })],
  ];
}

const hours = ["hoursPerDay", "hoursPerWeek"] as const;
const extras = ["nightShift", "overtime"] as const;
const topics = [
  ...(["pay", "payNote", "site", "shift", ...extras, ...hours, "startsOn", "endsOn"] as const),
] as const;
type Topic = (typeof topics)[number];
type Currency = Story["listing"]["payCurrency"];

function isStated(terms: Terms, topic: Topic): boolean {
  if (topic === "pay") return terms.payMin !== null || terms.payMax !== null;
  return terms[topic] !== null && terms[topic] !== "";
}

type LineProps = { topic: Topic; offer: NonNullable<Story["offer"]>; currency: Currency };

/** What is promised and, where the listing said something else, what that was. */
function Line({ topic, offer: { terms, differs }, currency }: LineProps) {
  const t = useT("applications");
  const marks: readonly OfferTopic[] =
    topic === "pay" ? ["pay_lower", "pay"] : [topic as OfferTopic];
  const mark = marks.find((one) => differs.includes(one));
  return (
    <>
      <Said topic={topic} terms={terms} currency={currency} />
      {mark && (
        <span className="block pt-1 text-14">
          <Tag tone={mark === "pay_lower" ? "act" : "wait"}>
            {t(mark === "pay_lower" ? "mine.offer.lower" : "mine.offer.differs")}
          </Tag>{" "}
          {isStated(terms.listed, topic) && (
            <span className="text-soft">
              {t("mine.offer.listed")}{" "}
              <Said topic={topic} terms={terms.listed} currency={currency} />
            </span>
          )}
        </span>
      )}
    </>
  );
}

function Said({ topic, terms, currency }: { topic: Topic; terms: Terms; currency: Currency }) {
  const t = useT("listings");
  const { payMin: min, payMax: max, payPeriod: period } = terms;
  switch (topic) {
    case "pay":
      return <PayText pay={{ min, max, period, currency }} />;
    case "shift":
      return <ShiftName shift={terms.shift} />;
    case "payNote":
    case "site":
      return <>{terms[topic]}</>;
    case "nightShift":
    case "overtime":
      return <>{t(terms[topic] ? "yes" : "no")}</>;
    case "hoursPerDay":
    case "hoursPerWeek":
      return <Hours topic={topic} n={terms[topic]} />;
    default:
      return <OnDay day={terms[topic]} />;
  }
}

function ShiftName({ shift }: Pick<Terms, "shift">) {
  const t = useT("listings");
  return shift && <>{t(`shift.${shift}`)}</>;
}

function OnDay({ day }: { day: Day | null }) {
  return day && <DayText day={day} full />;
}

function Hours({ topic, n: count }: { topic: (typeof hours)[number]; n: number | null }) {
  const t = useT("listings");
  if (count === null) return null;
  return <>{t(topic === "hoursPerDay" ? "show.hours_day" : "show.hours_week", { count })}</>;
}
