// Owns what the house asks of a search engine, whichever it is. Adapters: meilisearch.ts, postgres.ts; both behind
// one contract suite. An index answers with ids: who may see a row is decided again by the read that fetches it.
import type { ListingKind, ListingScope } from "~/app/domain/listing";
import type { OpenTo } from "~/app/domain/open-to";
import type { ShiftCode } from "~/app/domain/search-bands";
import type { Day } from "~/app/domain/values";

/** What every query has, whatever the index. */
export type WordsQuery = {
  /** As typed, in any script; empty finds everything that the filters let through. */
  words: string;
  /** Nothing has all the words: those with some are asked for. */
  isLoose?: true;
  /** `relevance`, or one of the index's own orders. */
  sort: string;
  offset: number;
  /** 0 counts only. */
  limit: number;
  /** Fields whose values are to be counted among all that is found. */
  facets?: readonly string[];
};

/** The orders in which listings can stand beside `relevance`. `calm`: fewest applicants for a seat first; `answers`: firms
 * that keep their word on answering first. */
export const listingSorts = ["newest", "pay", "calm", "answers"] as const;
export type ListingSort = "relevance" | (typeof listingSorts)[number];

/** What somebody looks for among listings. Filters narrow; several values of one filter widen that filter, but for
 * `provides`. */
export type ListingQuery = WordsQuery & {
  sort: ListingSort;
  kinds?: readonly ListingKind[];
  /** Places at any level; a listing matches by its place and everything above it. */
  regionCodes?: readonly string[];
  /** Among these places themselves, and in none of `not`: what is above a place is not meant. */
  near?: { codes: readonly string[]; not: readonly string[] };
  /** CNY fen a month; listings that hide their pay do not match. */
  payAtLeast?: number;
  /** Rank of the searcher's education (GB/T 4658); listings that ask for more do not match. */
  educationRankAtMost?: number;
  /** Fields of majors (domain/search-bands.ts). */
  majorFields?: readonly string[];
  tradeGroups?: readonly string[];
  occupationCodes?: readonly string[];
  /** `2027-03`. */
  startMonths?: readonly string[];
  /** From this day on somebody is free: what begins earlier does not match, what does not say when does. */
  freeFrom?: Day;
  /** `dorm`, `meals` and benefits as they are stored; a listing must offer all of them. */
  provides?: readonly string[];
  shifts?: readonly ShiftCode[];
  /** Only of firms whose registration the operator has checked. */
  verified?: boolean;
  /** Days; by the firm's record, by its promise where there is no record yet. */
  answersWithin?: number;
  enterpriseId?: string;
  /** Only what this student may apply to now; re-posted listings never are. */
  openTo?: OpenTo;
  /** What the viewer may be shown at all: put on by the server, never read from a page. */
  scope: ListingScope;
  /** Listings whose validity has passed by then are not found. */
  now: Date;
};

/** Ids in order. `total` counts all pages. `degraded`: the stand-in answered. `matched`: the words that were looked for,
 * for highlighting. `loose`: nothing had all the words, these have some. */
export type SearchHits = {
  ids: string[];
  total: number;
  degraded: boolean;
  matched: string[];
  loose?: true;
  /** By id, what the index shows of each hit (`IndexDefinition.shown`). */
  shown: Record<string, Shown>;
  /** How often each value of the fields asked for is found; missing where the engine cannot count them. */
  facets?: Facets;
};
/** Figures of a document, by field. */
export type Shown = Record<string, number | null>;
/** By field, by value. */
export type Facets = Record<string, Record<string, number>>;

/** One thing that a document must satisfy. Every engine translates it with its own quoting; a number that is not finite
 * and a value that no document can have match nothing. */
export type Condition =
  | { field: string; is: "any"; values: readonly string[] }
  | { field: string; is: "none"; values: readonly string[] }
  | { field: string; is: "atLeast" | "atMost" | "after"; value: number }
  | { field: string; is: "false" }
  | Either;
/** One of several: all that stands in it must hold. None to choose from matches nothing. */
export type Either = { is: "either"; of: Condition[][] };

/** `-payMax` stands highest first; what has no value stands last either way. */
export type SortField = string;

/** What an engine must know of an index besides its documents. */
export type IndexDefinition<Query> = {
  name: string;
  /** To be raised when documents are made otherwise; with the settings it decides whether an index is current. */
  shape: number;
  /** Token fields, heaviest first. */
  searchable: string[];
  filterable: string[];
  /** Fields of few values each that are counted beside a question: an engine may hold them together. */
  counted: string[];
  /** Fields (0 or 1) whose zeros stand before everything else that matches as many words. */
  firstBy: string[];
  /** Figures that come with each hit. */
  shown: string[];
  /** The field (epoch seconds) that ties go by. */
  newestBy: string;
  /** The orders beside relevance: fields in the order in which they decide. */
  sorts: Record<string, readonly SortField[]>;
  conditions(query: Query): Condition[];
};

/** One index of one engine. Writing is for workers and may take seconds; only `search` and `isHealthy` are for requests. */
export type SearchIndex<Document, Query> = {
  /** Puts documents in, replacing those with the same id; they can be found when it returns. */
  upsert(documents: Document[]): Promise<void>;
  /** Takes documents out; unknown ids are no error. */
  remove(ids: string[]): Promise<void>;
  /** Asks, and when nothing has all the words asks again for what has some. */
  search(query: Query): Promise<SearchHits>;
  /** Asks many things in one go, each as it stands; answers in their order. */
  ask(queries: readonly Query[]): Promise<SearchHits[]>;
  /** What the index holds, ascending by id from after `afterId`: the reconciler compares it with the truth. */
  versions(afterId: string | null, limit: number): Promise<{ id: string; version: string }[]>;
  count(): Promise<number>;
  clear(): Promise<void>;
  /** Gives an index that is missing or empty the settings that the code says; one that is full keeps its own until it is
   * rebuilt. Safe to repeat. */
  applySettings(): Promise<void>;
  /** Whether the index has the settings and the documents' shape that the code says. */
  isCurrent(): Promise<boolean>;
  /** Makes the index anew beside the old one and puts it in its place when `fill` is done: no search fails meanwhile. What
   * is written to the old one after `fill` has read it is left to the reconciler. */
  rebuild(
    fill: (into: Pick<SearchIndex<Document, Query>, "upsert">) => Promise<void>,
  ): Promise<void>;
  isHealthy(): Promise<boolean>;
};

const largestPage = 1_000;
const largestOffset = 1_000_000;

/** The page that an engine is asked for: whole, nowhere where counting ends. */
export function boundedPage({ offset, limit }: WordsQuery): { offset: number; limit: number } {
  const whole = (n: number, least: number, most: number) =>
    Number.isNaN(n) ? least : Math.min(Math.max(Math.trunc(n), least), most);
  return {
    offset: whole(offset, 0, largestOffset),
    limit: limit === 0 ? 0 : whole(limit, 1, largestPage),
  };
}
