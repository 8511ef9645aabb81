// Owns what a listing's page tells those who are nobody in particular: search engines, and whoever gets it shared. Told is
// only what stands open to all and was posted by its firm; re-posted ones are other sites' to tell.
import { type Locale, locales } from "~/app/domain/values";
import { payText } from "~/app/features/listings/pay-text";
import type { ListingView } from "~/app/features/listings/listing-view";
import { onTheMarket } from "~/app/features/listings/read-search.server";
import { serverTranslators } from "~/app/messages/server-translators";
import { paths } from "~/app/paths";
import type { Services } from "~/app/platform/services.server";
import { type JobPosting, jobPosting } from "./job-posting";
import { publicOrigin } from "./public-origin.server";

export type PublicListing = {
  /** The address of the page in this language, and of all its languages. */
  canonical: string;
  languages: { locale: Locale | "x-default"; href: string }[];
  locale: Locale;
  /** Who, how much and where, in a line. */
  summary: string;
  /** The address to hand on. */
  url: string;
  posting: JobPosting | null;
};

/** What is told of a listing that the page shows; null where nothing is: ended, full, re-posted, not open to all. */
export async function readPublicListing(
  services: Pick<Services, "db" | "clock" | "repostedOn" | "reference" | "env">,
  request: Request,
  { listing, isOpen, locale }: { listing: ListingView; isOpen: boolean; locale: Locale },
): Promise<PublicListing | null> {
  if (!isOpen || (listing.seats !== null && listing.taken >= listing.seats)) return null;
  const row = await services.db.listing.findFirst({
    where: { id: listing.id, ...onTheMarket(services, null), source: "posted" },
    select: { regionCodes: true },
  });
  if (!row) return null;
  const url = new URL(paths.listings.show(listing.id), publicOrigin(services.env, request)).href;
  const inLanguage = (one: Locale) => (one === "zh-CN" ? url : `${url}?lang=${one}`);
  const asked = new URL(request.url).searchParams.has("lang");
  const t = serverTranslators[locale].textsOf("listings");
  const facts = [listing.firm.shortName, payText(listing.pay, t), listing.places.join(" / ")];
  return {
    canonical: asked ? inLanguage(locale) : url,
    languages: [
      ...locales.map((one) => ({ locale: one, href: inLanguage(one) })),
      { locale: "x-default", href: url },
    ],
    locale,
    summary: facts.filter(Boolean).join(" · "),
    url,
    posting: jobPosting({ listing, regionCodes: row.regionCodes, url }, services.reference, locale),
  };
}
