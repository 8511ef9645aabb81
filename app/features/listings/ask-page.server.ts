// Owns one page of a search in one batch: the page, the counts beside it, how many are held back, and the rings where it
// goes by distance. A second question only where nothing has all the words.
import type { Services } from "~/app/platform/services.server";
import { isWorthLoosening } from "~/search/corrected-search";
import { canLoosen } from "~/search/loosen";
import type { Facets, ListingQuery, SearchHits } from "~/search/port";
import { countedIn, countingOf } from "./count-facets.server";
import { pageSize } from "./listing-search";
import { bandsOf, pageOfBands } from "./near-bands.server";
import type { Asked } from "./search-offers.server";

export type FoundPage = {
  ids: string[];
  total: number;
  /** How many more there are that the student may not apply to now; null where nothing is held back. */
  hidden: number | null;
  /** The stand-in answered: results may be a little poorer. */
  degraded: boolean;
  /** Nothing has all the words: these have some. */
  isLoose: boolean;
  /** Few have all the words: what has some stands below them, and is counted nowhere. */
  also: string[];
  /** The words as they were looked for. */
  matched: string[];
  /** What the index shows of each hit. */
  shown: SearchHits["shown"];
  /** Values of the conditions; null where they were not or cannot be counted. */
  counted: Facets | null;
};
type Needs = Pick<Services, "search" | "text">;

export const emptyPage: FoundPage = {
  ...{ ids: [], also: [], total: 0, hidden: null, degraded: false },
  ...{ isLoose: false, matched: [], shown: {}, counted: null },
};

/** A page of what has all the words, and how it was asked for. */
export type StrictPage = { found: FoundPage; page: ListingQuery; everything: ListingQuery | null };

/** The page that was asked for. `everything`: the same question without the law of who may apply, for what is held back. */
export async function askPage(
  services: Needs,
  asked: Asked,
  everything: ListingQuery | null,
  counts: boolean,
): Promise<StrictPage> {
  const plan = planOf(asked, counts);
  const answers = await services.search.listings.ask([
    plan.page,
    ...plan.alone,
    ...plan.bands,
    ...(everything ? [everything] : []),
  ]);
  const [main, ...others] = answers;
  if (!main) throw new Error("the index answered nothing");
  const alone = others.slice(0, plan.alone.length);
  const bands = others.slice(plan.alone.length, plan.alone.length + plan.bands.length);
  const hidden = everything ? heldBack(others.at(-1), main) : null;
  const { total, degraded, matched } = main;
  const found: FoundPage = {
    ...{ total, degraded, matched, hidden, isLoose: false, also: [] },
    ids: plan.bands.length > 0 ? pageOfBands(bands, plan.offset, pageSize) : main.ids,
    shown: Object.assign({}, main.shown, ...bands.map(({ shown }) => shown)) as SearchHits["shown"],
    counted: counts ? countedIn([main, ...alone]) : null,
  };
  const { offset } = plan;
  return { found, page: { ...plan.page, offset, limit: pageSize }, everything };
}

/** The page, with what has some of the words where nothing has all of them, and below it where few have. What was asked for
 * and is only not open yet is said, and nothing else offered in its place. */
export async function completed(
  services: Needs,
  { found, page, everything }: StrictPage,
): Promise<FoundPage> {
  const { ids, total, hidden } = found;
  if (total >= pageSize || hidden || page.sort !== "relevance") return found;
  if (total > 0) {
    if (page.offset > 0 || !canLoosen(services.text, page.words)) return found;
    const [some] = await services.search.listings.ask([{ ...page, facets: [], isLoose: true }]);
    const also = some?.ids.filter((id) => !ids.includes(id)) ?? [];
    return { ...found, also: also.slice(0, pageSize - total) };
  }
  if (!isWorthLoosening(services.text, page.words)) return found;
  return { ...found, ...(await askLoose(services, page, everything)) };
}

const heldBack = (all: SearchHits | undefined, mine: SearchHits) =>
  Math.max(0, (all?.total ?? 0) - mine.total);

type Plan = { page: ListingQuery; alone: ListingQuery[]; bands: ListingQuery[]; offset: number };

function planOf({ query, search, origin }: Asked, counts: boolean): Plan {
  const { fields, alone } = counts ? countingOf(query) : { fields: [], alone: [] };
  const offset = (search.page - 1) * pageSize;
  const bands = search.sort === "near" && origin ? bandsOf(query, origin, offset + pageSize) : [];
  const page = bands.length > 0 ? query : { ...query, offset, limit: pageSize };
  return { page: counts ? { ...page, facets: fields } : page, alone, bands, offset };
}

async function askLoose(
  { search: { listings } }: Needs,
  page: ListingQuery,
  everything: ListingQuery | null,
): Promise<Partial<FoundPage>> {
  const asked: ListingQuery[] = [{ ...page, isLoose: true }];
  if (everything) asked.push({ ...everything, isLoose: true });
  const [some, all] = await listings.ask(asked);
  if (!some || some.total === 0) return all ? { hidden: all.total } : {};
  const { ids, total, matched, shown } = some;
  const hidden = everything ? heldBack(all, some) : null;
  return { ids, total, matched, shown, hidden, isLoose: true };
}
