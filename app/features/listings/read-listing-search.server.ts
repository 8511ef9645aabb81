// Owns reading a search from its address: leniently, a bad value is no condition and never an error. Whether a place
// exists is the read's to know.
import { z } from "zod/mini";
import { listingKinds } from "~/app/domain/listing";
import { ringsKm, tradeGroups } from "~/app/domain/reference";
import { answerLimits, shiftCodes } from "~/app/domain/search-bands";
import {
  type ListingSearch,
  type manyValued,
  mySchool,
  searchSorts,
  type singleValued,
} from "./listing-search";

const lastPage = 50;
const mostValues = 20;

const number = (most: number) => z.coerce.number().check(z.int(), z.positive(), z.maximum(most));
const pageNumber = number(lastPage);
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
} as const satisfies Record<(typeof singleValued)[number], z.ZodMiniType>;
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
} as const satisfies Record<(typeof manyValued)[number], z.ZodMiniType>;

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
    page: read(pageNumber, params.get("page")) ?? 1,
  };
}
