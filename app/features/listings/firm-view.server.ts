// Owns how a firm's row becomes what people see beside its listings.
import type { Reference } from "~/app/domain/reference";
import type { Locale } from "~/app/domain/values";
import { industryName } from "~/app/features/firms/find-industry.server";
import type { FirmView, SiteView } from "./listing-view";
import type { ListingViewRow } from "./listing-view.server";
import { placeName } from "~/app/domain/place-name";

/** A firm in the reader's language. Pure. */
export function toFirmView(
  firm: ListingViewRow["enterprise"],
  reference: Reference,
  locale: Locale,
): FirmView {
  const { id, name, shortName, about, staffCount, regionCode, status } = firm;
  const industry = industryName(reference, firm.industry, locale);
  const place = placeName(reference, regionCode, locale);
  const isVerified = status === "approved";
  return { id, name, shortName, about, industry, staffCount, place, isVerified };
}

/** A place of a firm with its seats, in the reader's language. Pure. */
export function siteView(
  { seats, site: { name, regionCode, address } }: ListingViewRow["sites"][number],
  reference: Reference,
  locale: Locale,
): SiteView {
  return { name, place: placeName(reference, regionCode, locale), address, seats };
}
