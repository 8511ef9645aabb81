// Owns what a search is, and its address: written without what is empty. How an address is read is
// read-listing-search.server.ts'.
import type { ListingKind } from "~/app/domain/listing";
import type { TradeGroup } from "~/app/domain/reference";
import type { RingKm } from "~/app/domain/rings-around";
import type { ShiftCode } from "~/app/domain/search-bands";
import type { Day } from "~/app/domain/values";

export const pageSize = 20;

/** `near`: by distance from `near`; the others are the index's. */
export const searchSorts = ["relevance", "near", "newest", "pay", "calm", "answers"] as const;
export type SearchSort = (typeof searchSorts)[number];
/** `near` of a student who means the own school. */
export const mySchool = "school";

export type ListingSearch = {
  q: string;
  /** Typed words that are to stay words, although they could be conditions. */
  plain: string[];
  kind: ListingKind[];
  /** Codes of regions. */
  place: string[];
  trade: TradeGroup[];
  /** Codes of occupations. */
  occupation: string[];
  /** Fields of majors. */
  major: string[];
  /** `2027-03` */
  start: string[];
  /** `dorm`, `meals`, and benefits as listings store them. */
  provides: string[];
  shift: ShiftCode[];
  /** At least so many yuan a month. */
  pay: number | null;
  /** The searcher's education rank. */
  education: number | null;
  /** Days within which the firm answers. */
  answers: number | null;
  verified: boolean;
  /** A region's code, or `school`; alone it says from where distances count, with `km` it narrows. */
  near: string | null;
  km: RingKm | null;
  /** Free from this day on. */
  from: Day | null;
  sort: SearchSort;
  /** `mine`: only what the signed-in student may apply to now; says nothing to others. */
  show: "mine" | "all";
  page: number;
};

/** Conditions of which several values may be asked for, and those of which one holds. */
export const manyValued = [
  ...(["plain", "kind", "place", "trade", "occupation"] as const),
  ...(["major", "start", "provides", "shift"] as const),
] as const;
export const singleValued = ["pay", "education", "answers", "near", "km", "from"] as const;
type ManyValued = (typeof manyValued)[number];
type SingleValued = (typeof singleValued)[number];
const isSingle = (key: ManyValued | SingleValued): key is SingleValued =>
  singleValued.some((one) => one === key);

/** The address of a search, for links that change one thing of it. */
export function toParams(search: ListingSearch): Record<string, string | string[] | undefined> {
  return {
    q: search.q || undefined,
    ...Object.fromEntries(manyValued.map((key) => [key, search[key]])),
    ...Object.fromEntries(singleValued.map((key) => [key, search[key]?.toString()])),
    verified: search.verified ? "1" : undefined,
    sort: search.sort === "relevance" ? undefined : search.sort,
    show: search.show === "all" ? "all" : undefined,
    page: search.page > 1 ? String(search.page) : undefined,
  };
}

/** The same search without a condition: all of it, or one value of several. */
export function without(
  search: ListingSearch,
  key: ManyValued | SingleValued | "verified",
  value?: string,
): ListingSearch {
  const first = { ...search, page: 1 };
  if (key === "verified") return { ...first, verified: false };
  if (isSingle(key)) return { ...first, [key]: null, ...(key === "near" ? { km: null } : {}) };
  const left = (search[key] as string[]).filter((held) => value !== undefined && held !== value);
  return { ...first, [key]: left };
}
