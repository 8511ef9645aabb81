// Owns the address of a firm's search for students: what it can say, and how it is said again with something changed.
import { type ListingKind, listingKinds } from "~/app/domain/listing";
import { lawOf } from "~/app/domain/listing-kind";
import { languageCodes } from "~/app/domain/listing-terms";

/** Conditions of which several may hold. */
export const askLists = ["major", "year", "skill", "place", "kind", "language"] as const;
export type AskList = (typeof askLists)[number];
export type StudentAsk = Record<AskList, string[]> & {
  q: string;
  /** Typed words that the reader took back from being conditions. */
  plain: string[];
  /** The last month in which a student may begin, 2027-03; empty: whenever. */
  by: string;
  page: number;
};

const code = /^[\w-]{1,40}$/;
const year = /^[1-9]$/;
const month = /^20\d\d-(?:0[1-9]|1[0-2])$/;
const mostValues = 20;
const mostPages = 50;

/** Kinds that a student can look for. */
export const soughtKinds: readonly ListingKind[] = listingKinds.filter(
  (kind) => lawOf(kind).takenBy === "student",
);

/** Reads an address; what no condition can be is left out. */
export function readAsk(params: URLSearchParams): StudentAsk {
  const text = (name: string) => (params.get(name) ?? "").replaceAll("\u0000", "").toWellFormed();
  const list = (name: string) => {
    const all = params.getAll(name).filter((value) => code.test(value));
    return [...new Set(all)].slice(0, mostValues);
  };
  const among = (name: string, known: readonly string[]) =>
    list(name).filter((value) => known.includes(value));
  const page = Math.trunc(Number(params.get("page"))) || 1;
  const by = text("by");
  const plain = params.getAll("plain").map((one) => one.slice(0, 80).toWellFormed());
  return {
    ...{ q: text("q").trim().slice(0, 200), plain: plain.slice(0, mostValues) },
    ...{ major: list("major"), skill: list("skill"), place: list("place") },
    ...{ year: list("year").filter((n) => year.test(n)), kind: among("kind", soughtKinds) },
    ...{ language: among("language", languageCodes), by: month.test(by) ? by : "" },
    page: Math.min(Math.max(page, 1), mostPages),
  };
}

/** The address of a search, without what is not asked. */
export function askParams({ q, by, page, ...lists }: StudentAsk) {
  const said = Object.entries(lists).filter(([, values]) => values.length > 0);
  return {
    ...Object.fromEntries(said),
    ...(q ? { q } : {}),
    ...(by ? { by } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  };
}
