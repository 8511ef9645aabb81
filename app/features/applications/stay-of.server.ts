// Owns turning rows into the stay that the law of collisions compares: what was offered, else what the listing says.
import type { Stay } from "~/app/domain/stay";
import type { ListingKind } from "~/app/domain/listing";
import { lastDayOf } from "~/app/domain/placement";
import type { Day } from "~/app/domain/values";

type Row = {
  offerStartsOn: Date | null;
  offerEndsOn: Date | null;
  listing: { kind: ListingKind; startsOn: Date | null; endsOn: Date | null; months: number | null };
};

/** The stay that an application would begin; days from the offer where it names them, else from the listing. */
export function stayOf({ offerStartsOn, offerEndsOn, listing }: Row): Stay {
  const startsOn = toDay(offerStartsOn ?? listing.startsOn);
  const endsOn = toDay(offerEndsOn ?? listing.endsOn);
  const byMonths = startsOn && listing.months ? lastDayOf(startsOn, listing.months) : null;
  return { kind: listing.kind, startsOn, endsOn: endsOn ?? byMonths };
}

/** The day of a date column. */
export function toDay(date: Date | null | undefined): Day | null {
  return date?.toISOString().slice(0, 10) ?? null;
}
