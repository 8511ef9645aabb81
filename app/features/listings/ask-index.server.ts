// Owns a search from its address to the index's answer: what was typed is understood, a page is asked for (ask-page), and
// where nothing is found what could be asked instead.
import type { Viewer } from "~/app/domain/permission";
import type { Locale } from "~/app/domain/values";
import { findOpenTo } from "~/app/features/applications/read-eligibility.server";
import type { Services } from "~/app/platform/services.server";
import { bestReading } from "~/search/corrected-search";
import type { ListingQuery } from "~/search/port";
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
  /** The search that was answered: as typed, or as it was probably meant where that finds nothing or says little. */
  search: ListingSearch;
  nothing: NothingFound | null;
  /** Signs only were typed: nothing was looked for. */
  isNoise: boolean;
  understood: UnderstoodSearch;
  origin: Origin;
};
/** `counts`: also count the values of the conditions, and say what to do where little or nothing is found. */
type Wish = { locale: Locale; counts: boolean };

/** One page of a search as the index answers it. */
export async function askIndex(
  services: AskNeeds,
  viewer: Viewer,
  search: ListingSearch,
  wish: Wish,
): Promise<Answered> {
  const [origin, openTo] = await Promise.all([
    findOrigin(services, viewer, search),
    search.show === "mine" ? findOpenTo(services, viewer) : null,
  ]);
  const questioned = rememberedIn(new Map<string, Question>(), (q) => {
    const own = { ...search, q };
    const understood = understandSearch(services, own);
    const everything = questionOf(services, viewer, own, understood, origin);
    const query = openTo ? { ...everything, openTo } : everything;
    return { search: own, understood, origin, query, everything: openTo ? everything : null };
  });
  const ask = (asked: Question) => askPage(services, asked, asked.everything, wish.counts);
  const typed = questioned(search.q);
  const { understood } = typed;
  if (isNoise(services, understood))
    return { ...emptyPage, search, understood, origin, nothing: null, isNoise: true };
  const first = await ask(typed);
  const reading = await readingOf(services, questioned, typed, first.found);
  const asked = reading ?? typed;
  const strict = reading ? await ask(reading) : first;
  const isFound = strict.found.total > 0;
  const [page, nothing] = await Promise.all([
    isFound && !wish.counts ? strict.found : completed(services, strict),
    isFound || !wish.counts ? null : askInstead(services, asked, wish.locale),
  ]);
  return { ...page, ...asked, isNoise: false, nothing };
}

/** The same text is read more than once while its answer is weighed. */
function rememberedIn<T>(known: Map<string, T>, make: (text: string) => T): (text: string) => T {
  return (text) => {
    const made = known.get(text) ?? make(text);
    known.set(text, made);
    return made;
  };
}

type Question = Asked & { everything: ListingQuery | null };

/** What was probably meant, where that finds something; null for words that are good as they stand, or that the reader
 * insists on (`plain`). Read as a whole: a place beside a word tells what the word may be. */
async function readingOf(
  services: AskNeeds,
  questioned: (q: string) => Question,
  { search: { q, plain } }: Asked,
  { total, hidden }: FoundPage,
): Promise<Question | null> {
  if (plain.includes(q) || hidden) return null;
  const own = { text: services.text, correctionsFor: correctionsFor(services) };
  const read = (text: string) => questioned(text).query;
  const best = await bestReading(services.search.listings, own, q, total, read);
  return best && questioned(best.corrected);
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
