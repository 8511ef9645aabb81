// Owns finding listings for anybody: the index gives ids, the rows are read again under the viewer's scope, so that
// what must be hidden at once is hidden by the `where`. What is asked of the index is ask-index.server.ts'.
import { listingScope, openUntil } from "~/app/domain/listing";
import type { Viewer } from "~/app/domain/permission";
import { kilometresTo } from "~/app/domain/rings-around";
import type { Id, Locale } from "~/app/domain/values";
import { eligibilityFor, type Standing } from "~/app/features/applications/read-eligibility.server";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import { type Answered, askIndex, type AskNeeds } from "./ask-index.server";
import { type FacetViews, facetViews } from "./facet-views.server";
import { type ListingSearch, pageSize, toParams } from "./listing-search";
import type { ListingCardView } from "./listing-view";
import { toListingCard } from "./listing-card.server";
import { readFoundRows } from "./read-found-rows.server";
import { onlyWords } from "./search-offers.server";
import { type SearchChip, searchChips } from "./search-chips.server";
import { type WhyFound, whyFound } from "./why-found.server";

export type FoundListing = {
  listing: ListingCardView;
  standing: Standing | null;
  /** Why a search found it; missing on other lists. */
  why?: WhyFound | null;
  /** In a straight line from where the reader counts from; missing or null where it is not known. */
  km?: number | null;
  /** Days until it takes no more applications, where those are few. */
  closesIn?: number | null;
  /** How the firm has answered; where that is not known its promise stands. */
  answers?: AnswersShown | null;
};
export type AnswersShown = { share: number; usualDays: number };
export type FoundListings = Pick<Answered, "total" | "hidden" | "degraded" | "isLoose"> & {
  found: FoundListing[];
  /** Few were found: these have some of the words only. */
  also: FoundListing[];
  pages: number;
};
/** A search with all that its page shows beside the results. */
export type SearchPage = FoundListings &
  Pick<Answered, "isNoise" | "nothing"> & {
    /** What was looked for in place of what was typed, and that. */
    reading: { words: string; typed: string } | null;
    chips: SearchChip[];
    /** The words that are left, without any condition. */
    cleared: SearchChip["to"];
    facets: FacetViews;
    unknownPlace: string | null;
    /** The place that distances count from; null: nowhere. */
    origin: string | null;
  };
type Reader = { viewer: Viewer; locale: Locale };

/** The `where` of every public read: live, valid, of a firm in good standing, re-posted only where they may be shown. */
export function onTheMarket(
  { clock, repostedOn }: Pick<Services, "clock" | "repostedOn">,
  viewer: Viewer,
): Prisma.ListingWhereInput {
  const posted = { source: "posted", enterprise: { status: "approved" } } as const;
  const reposted = {
    source: "reposted",
    enterprise: { status: { in: ["unclaimed", "approved"] } },
  } satisfies Prisma.ListingWhereInput;
  return {
    status: "live",
    validUntil: { gt: clock.now() },
    OR: listingScope(viewer, repostedOn).reposted ? [posted, reposted] : [posted],
  };
}

/** One page of what a search finds, best first, with how a signed-in student stands to each. */
export async function searchListings(
  services: AskNeeds,
  reader: Reader,
  search: ListingSearch,
): Promise<FoundListings> {
  const answered = await askIndex(services, reader.viewer, search, { ...reader, counts: false });
  return resultsOf(services, reader, answered);
}

/** The same with what is chosen, what could be chosen, and what to do where nothing is found. */
export async function readSearchPage(
  services: AskNeeds,
  reader: Reader,
  search: ListingSearch,
): Promise<SearchPage> {
  const { locale, viewer } = reader;
  const { reference } = services;
  const answered = await askIndex(services, viewer, search, { locale, counts: true });
  const { search: asked, understood, counted, nothing, origin, isNoise } = answered;
  const results = resultsOf(services, reader, answered);
  // While the database looks for the rows.
  const beside = {
    reading: asked.q === search.q ? null : { words: asked.q, typed: search.q },
    chips: searchChips({ reference, locale }, asked, understood),
    cleared: toParams(onlyWords(asked, understood.words)),
    facets: facetViews({ reference, locale }, asked, understood.typed, counted),
    ...{ isNoise, nothing, unknownPlace: understood.unknownPlace },
    origin: (origin && reference.regions.get(origin.code)?.names[locale]) ?? null,
  };
  return { ...(await results), ...beside };
}

async function resultsOf(
  services: AskNeeds,
  reader: Reader,
  { ids, also, total, hidden, degraded, isLoose, matched, shown, origin }: Answered,
): Promise<FoundListings> {
  const all = [...ids, ...also];
  const [rows, standings] = await Promise.all([
    readFoundRows(services, reader.viewer, all),
    eligibilityFor(services, reader.viewer, all),
  ]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const { reference } = services;
  const listingOf = (id: Id): FoundListing[] => {
    const row = byId.get(id);
    if (!row) return [];
    return [
      {
        listing: toListingCard(row, reference, reader.locale),
        standing: standings.get(id) ?? null,
        why: whyFound(services, row, matched, reader.locale),
        km: origin && kilometresTo(reference.regions, origin.code, row.regionCodes),
        closesIn: daysLeft(openUntil(row), services.clock.now()),
        answers: answersOf(shown[id]),
      },
    ];
  };
  const pages = Math.min(50, Math.ceil(total / pageSize));
  return {
    found: ids.flatMap(listingOf),
    also: also.flatMap(listingOf),
    ...{ total, hidden, degraded, isLoose, pages },
  };
}

/** Whole days that are left, where those are few; 0: today. */
function daysLeft(until: Date, now: Date): number | null {
  const days = Math.floor((until.getTime() - now.getTime()) / 86_400_000);
  return days <= 3 ? Math.max(0, days) : null;
}

function answersOf(shown: Answered["shown"][string] | undefined): AnswersShown | null {
  const { answersKept = null, answersIn = null } = shown ?? {};
  return answersKept === null || answersIn === null
    ? null
    : { share: answersKept, usualDays: answersIn };
}
