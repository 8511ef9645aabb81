// Owns what a search page's address says: read leniently (a bad value is no condition, never an error), written back
// without what is empty. Whether a place exists is the read's to know.
import { z } from "zod/mini";
import { listingKinds, type ListingKind } from "~/app/domain/listing";

export const pageSize = 20;
const lastPage = 50;

export type ListingSearch = {
  q: string;
  kind: ListingKind | null;
  /** A region's code. */
  place: string | null;
  /** At least so many yuan a month. */
  pay: number | null;
  /** The searcher's education rank. */
  education: number | null;
  sort: "relevance" | "newest";
  /** `mine`: only what the signed-in student may apply to now; says nothing to others. */
  show: "mine" | "all";
  page: number;
};

const Kind = z.enum(listingKinds);
const Pay = z.coerce.number().check(z.int(), z.positive(), z.maximum(1_000_000));
const Education = z.coerce.number().check(z.int(), z.positive(), z.maximum(6));
const Page = z.coerce.number().check(z.int(), z.positive(), z.maximum(lastPage));

function read<T>(schema: z.ZodMiniType<T>, value: string | null): T | null {
  const parsed = value ? schema.safeParse(value) : null;
  return parsed?.success ? parsed.data : null;
}

/** The search that an address asks for. */
export function readSearch(params: URLSearchParams): ListingSearch {
  const place = params.get("place") ?? "";
  return {
    q: (params.get("q") ?? "").trim().slice(0, 200).toWellFormed(),
    kind: read(Kind, params.get("kind")),
    place: /^\d{6}(\d{3})?$/.test(place) ? place : null,
    pay: read(Pay, params.get("pay")),
    education: read(Education, params.get("education")),
    sort: params.get("sort") === "newest" ? "newest" : "relevance",
    show: params.get("show") === "all" ? "all" : "mine",
    page: read(Page, params.get("page")) ?? 1,
  };
}

/** The address of a search, for links that change one thing of it. */
export function toParams(search: ListingSearch): Record<string, string | undefined> {
  return {
    q: search.q || undefined,
    kind: search.kind ?? undefined,
    place: search.place ?? undefined,
    pay: search.pay?.toString(),
    education: search.education?.toString(),
    sort: search.sort === "newest" ? "newest" : undefined,
    show: search.show === "all" ? "all" : undefined,
    page: search.page > 1 ? String(search.page) : undefined,
  };
}
