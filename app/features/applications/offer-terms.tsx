// Owns what a student is offered: the firm's words, by when to answer, and the listing's pay, place and dates.
import { PayText } from "~/app/features/listings/pay-text";
import type { ListingView } from "~/app/features/listings/listing-view";
import { useLocale, useT } from "~/app/messages/use-t";
import { DayText } from "~/app/ui/date-text";
import { DefinitionList, type Definition } from "~/app/ui/definition-list";
import type { Story } from "./application-story.server";
import { formatDeadline } from "./deadline-text";

type Props = { story: Story; listing: ListingView | null };

/** The terms line by line; those that the listing does not state are left out. */
export function OfferTerms({ story: { status, due, offerNote }, listing }: Props) {
  const t = useT("applications");
  const locale = useLocale();
  const rows: [string, Definition["detail"]][] = [
    [t("mine.terms_until"), status === "offered" && due ? formatDeadline(due, locale) : null],
    [t("mine.terms_note"), offerNote && <span className="whitespace-pre-line">{offerNote}</span>],
    [t("mine.terms_pay"), listing && <PayText pay={listing.pay} />],
    [t("mine.terms_place"), listing && [...listing.places, listing.address].join(" ")],
    [t("mine.terms_start"), listing?.startsOn && <DayText day={listing.startsOn} full />],
    [t("mine.terms_months"), listing?.months && t("mine.months", { count: listing.months })],
  ];
  const items = rows.flatMap(([term, detail]) => (detail ? [{ term, detail }] : []));
  return <DefinitionList items={items} />;
}
