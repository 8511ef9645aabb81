// Owns a search from its address to the index's answer: what was typed is understood, a page is asked for (ask-page), and
// where nothing is found what could be asked instead.
import type { Viewer } from "~/app/domain/permission";
import type { Locale } from "~/app/domain/values";
import { findOpenTo } from "~/app/features/applications/read-eligibility.server";
import type { Services } from "~/app/platform/services.server";
import { bestReading } from "~/search/corrected-search";
import { askPage, completed, emptyPage, type FoundPage } from "./ask-page.server";
import { correctionsFor } from "./corrections.server";
import type { ListingSearch } from "./listing-search";
import { insteadOf } from "./nothing-found.server";
import type { Asked, NothingFound } from "./search-offers.server";
import { findOrigin, type Origin, questionOf } from "./search-question.server";
import { understandSearch, type UnderstoodSearch } from "./understand-search.server";

export type AskNeeds = Pick<
  Services,
  "db" | "pool" | "search" | "clock" | "reference" | "repostedOn" | "text" | "meant"
>;
export type Answered = FoundPage & Beside;
type Beside = {
  /** The words that were looked for in place of those typed, which find nothing or say little. */
  reading: string | null;
  nothing: NothingFound | null;
  /** Signs only were typed: nothing was looked for. */
  isNoise: boolean;
  understood: UnderstoodSearch;
  origin: Origin;
};
/** `counts`: also count the values of the conditions, and say what to do where nothing is found. */
type Wish = { locale: Locale; counts: boolean };

/** One page of a search as the index answers it. */
export async function askIndex(
  services: AskNeeds,
  viewer: Viewer,
  search: ListingSearch,
  wish: Wish,
): Promise<Answered> {
  const understood = understandSearch(services, search);
  const [origin, openTo] = await Promise.all([
    findOrigin(services, viewer, search),
    search.show === "mine" ? findOpenTo(services, viewer) : null,
  ]);
  const everything = questionOf(services, viewer, search, understood, origin);
  const query = openTo ? { ...everything, openTo } : everything;
  const beside: Beside = {
    ...{ nothing: null, reading: null, understood, origin },
    isNoise: isNoise(services, understood),
  };
  if (beside.isNoise) return { ...emptyPage, ...beside };
  const asked = { search, understood, query, origin };
  const ask = (words: string) =>
    askPage(
      services,
      { ...asked, query: { ...query, words } },
      openTo ? { ...everything, words } : null,
      wish.counts,
    );
  const typed = await ask(query.words);
  const reading = await readingOf(services, asked, typed.found);
  const page = await completed(services, reading === null ? typed : await ask(reading));
  beside.reading = reading;
  const isWhole = page.total > 0 && !page.isLoose;
  if (isWhole || !wish.counts) return { ...page, ...beside };
  return { ...page, ...beside, nothing: await askInstead(services, asked, wish.locale) };
}

/** What was probably meant, where that finds something; null for words that are good as they stand, or that the reader
 * insists on (`plain`). */
async function readingOf(
  services: AskNeeds,
  { search, query }: Asked,
  { total, hidden }: FoundPage,
): Promise<string | null> {
  const { words } = query;
  if (search.plain.includes(words) || hidden) return null;
  const own = { text: services.text, correctionsFor: correctionsFor(services) };
  const read = (text: string) => ({ ...query, words: text });
  const best = await bestReading(services.search.listings, own, words, total, read);
  return best?.corrected ?? null;
}

/** Signs only: that is no search for everything. */
function isNoise({ text }: AskNeeds, { words, typed }: UnderstoodSearch): boolean {
  return words !== "" && typed.length === 0 && text.queryTokens(words).length === 0;
}

async function askInstead(services: AskNeeds, asked: Asked, locale: Locale): Promise<NothingFound> {
  const needs = { ...services, correctionsFor: correctionsFor(services) };
  const instead = insteadOf(needs, asked, locale);
  return instead.read(await services.search.listings.ask(instead.queries));
}
