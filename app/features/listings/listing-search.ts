// Owns what a search page's address says: read leniently (a bad value is no condition, never an error), written back
// without what is empty. Whether a place exists is the read's to know.
import { z } from "zod/mini";
import { listingKinds, type ListingKind } from "~/app/domain/listing";
import { ringsKm, tradeGroups, type TradeGroup } from "~/app/domain/reference";
import type { RingKm } from "~/app/domain/rings-around";
import { answerLimits, shiftCodes, type ShiftCode } from "~/app/domain/search-bands";
import type { Day } from "~/app/domain/values";

export const pageSize = 20;
const lastPage = 50;
const mostValues = 20;

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

const number = (most: number) => z.coerce.number().check(z.int(), z.positive(), z.maximum(most));
const oneOf = <T extends number>(among: readonly T[]) =>
  z.pipe(z.coerce.number(), z.literal([...among] as [T, ...T[]]));
const place = z.string().check(z.regex(/^\d{6}(\d{3})?$/));
const word = z.string().check(z.minLength(1), z.maxLength(20), z.regex(/^[^\p{C}]+$/u));

const one = {
  pay: number(1_000_000),
  education: number(6),
  answers: oneOf(answerLimits),
  near: z.union([z.literal(mySchool), place]),
  km: oneOf(ringsKm),
  from: z.iso.date(),
} as const;
const many = {
  plain: z.string().check(z.minLength(1), z.maxLength(40)),
  kind: z.enum(listingKinds),
  place,
  trade: z.enum(tradeGroups),
  occupation: z.string().check(z.regex(/^[a-z0-9-]{1,60}$/)),
  major: z.string().check(z.regex(/^\d\d$/)),
  start: z.string().check(z.regex(/^\d{4}-\d\d$/)),
  provides: word,
  shift: z.enum(shiftCodes),
} as const;
export const manyValued = Object.keys(many) as (keyof typeof many)[];
export const singleValued = Object.keys(one) as (keyof typeof one)[];

function read<T>(schema: z.ZodMiniType<T>, value: string | null): T | null {
  const parsed = value ? schema.safeParse(value) : null;
  return parsed?.success ? parsed.data : null;
}

function readAll<T>(schema: z.ZodMiniType<T>, values: string[]): T[] {
  const all = values.slice(0, 200).flatMap((value) => read(schema, value) ?? []);
  return [...new Set(all)].slice(0, mostValues);
}

/** The search that an address asks for. */
export function readSearch(params: URLSearchParams): ListingSearch {
  const all = <T>(key: keyof typeof many, schema: z.ZodMiniType<T>) =>
    readAll(schema, params.getAll(key));
  const only = <T>(key: keyof typeof one, schema: z.ZodMiniType<T>) =>
    read(schema, params.get(key));
  return {
    q: (params.get("q") ?? "").trim().slice(0, 200).toWellFormed(),
    plain: all("plain", many.plain),
    kind: all("kind", many.kind),
    place: all("place", many.place),
    trade: all("trade", many.trade),
    occupation: all("occupation", many.occupation),
    major: all("major", many.major),
    start: all("start", many.start),
    provides: all("provides", many.provides),
    shift: all("shift", many.shift),
    pay: only("pay", one.pay),
    education: only("education", one.education),
    answers: only("answers", one.answers),
    near: only("near", one.near),
    km: only("km", one.km),
    from: only("from", one.from),
    verified: params.get("verified") === "1",
    sort: searchSorts.find((sort) => sort === params.get("sort")) ?? "relevance",
    show: params.get("show") === "all" ? "all" : "mine",
    page: read(number(lastPage), params.get("page")) ?? 1,
  };
}

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
  key: keyof typeof many | keyof typeof one | "verified",
  value?: string,
): ListingSearch {
  const first = { ...search, page: 1 };
  if (key === "verified") return { ...first, verified: false };
  if (key in one) return { ...first, [key]: null, ...(key === "near" ? { km: null } : {}) };
  const left = (search[key as keyof typeof many] as string[]).filter(
    (held) => value !== undefined && held !== value,
  );
  return { ...first, [key]: left };
}
