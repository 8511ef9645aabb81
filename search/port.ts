// Owns what the house asks of a search engine, whichever it is. Adapters: meilisearch.ts, postgres.ts; both behind
// one contract suite. An index answers with ids: who may see a row is decided again by the read that fetches it.
import type { ListingKind, ListingScope } from "~/app/domain/listing";
import type { OpenTo } from "~/app/domain/open-to";

/** What every query has, whatever the index. */
export type WordsQuery = {
  /** As typed, in any script; empty finds everything that the filters let through. */
  words: string;
  sort: "relevance" | "newest";
  offset: number;
  limit: number;
};

/** What somebody looks for among listings. Filters narrow; several values of one filter widen that filter. */
export type ListingQuery = WordsQuery & {
  kinds?: ListingKind[];
  /** Places at any level; a listing matches by its place and everything above it. */
  regionCodes?: string[];
  /** CNY fen a month; listings that hide their pay do not match. */
  payAtLeast?: number;
  /** Rank of the searcher's education (GB/T 4658); listings that ask for more do not match. */
  educationRankAtMost?: number;
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
};

/** One thing that a document must satisfy. Every engine translates it with its own quoting; a number that is not finite
 * and a value that no document can have match nothing. */
export type Condition =
  | { field: string; is: "any"; values: string[] }
  | { field: string; is: "atLeast" | "atMost" | "after"; value: number }
  | { field: string; is: "false" }
  | Either;
/** One of several: all that stands in it must hold. None to choose from matches nothing. */
export type Either = { is: "either"; of: Condition[][] };

/** What an engine must know of an index besides its documents. */
export type IndexDefinition<Query> = {
  name: string;
  /** Token fields, heaviest first. */
  searchable: string[];
  filterable: string[];
  /** Fields (0 or 1) whose zeros stand before everything else that matches as many words. */
  firstBy: string[];
  /** The field (epoch seconds) that `sort: "newest"` and ties go by. */
  newestBy: string;
  conditions(query: Query): Condition[];
};

/** One index of one engine. Writing is for workers and may take seconds; only `search` and `isHealthy` are for requests. */
export type SearchIndex<Document, Query> = {
  /** Puts documents in, replacing those with the same id; they can be found when it returns. */
  upsert(documents: Document[]): Promise<void>;
  /** Takes documents out; unknown ids are no error. */
  remove(ids: string[]): Promise<void>;
  search(query: Query): Promise<SearchHits>;
  /** What the index holds, ascending by id from after `afterId`: the reconciler compares it with the truth. */
  versions(afterId: string | null, limit: number): Promise<{ id: string; version: string }[]>;
  count(): Promise<number>;
  clear(): Promise<void>;
  /** Brings the engine's settings to what the code says; safe to repeat. */
  applySettings(): Promise<void>;
  isHealthy(): Promise<boolean>;
};

const largestPage = 1_000;
const largestOffset = 1_000_000;

/** The page that an engine is asked for: whole, at least one hit, nowhere where counting ends. */
export function boundedPage({ offset, limit }: WordsQuery): { offset: number; limit: number } {
  const whole = (n: number, least: number, most: number) =>
    Number.isNaN(n) ? least : Math.min(Math.max(Math.trunc(n), least), most);
  return { offset: whole(offset, 0, largestOffset), limit: whole(limit, 1, largestPage) };
}
