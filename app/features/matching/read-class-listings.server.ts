// Owns the listings that are held against a class: those that the stored lists of its students name, held against everybody
// alike, and the newest open ones of the trades that its major leads to or its students wish for.
import { isOpen } from "~/app/domain/listing";
import { type WeighedListing, weighListing } from "~/app/domain/matching-weighed";
import type { MatchMarket, MatchStudent } from "~/app/domain/matching-views";
import type { Id, Locale } from "~/app/domain/values";
import { onTheMarket } from "~/app/features/listings/read-search.server";
import { titleAsStood } from "~/app/features/listings/read-stood.server";
import type { Services } from "~/app/platform/services.server";
import { matchListingSelect, toMatchListing } from "./match-listing.server";

/** A listing in a line. */
export type ClassListing = { id: Id; title: string; firm: string; place: string };
export type ClassListings = {
  weighed: ReadonlyMap<Id, WeighedListing>;
  lines: ReadonlyMap<Id, ClassListing>;
  /** Those of the class's own trades. */
  own: Id[];
};
type Needs = Pick<Services, "db" | "clock" | "repostedOn" | "reference">;
type Asked = {
  students: readonly MatchStudent[];
  named: readonly Id[];
  market: MatchMarket;
  locale: Locale;
};

const mostOwn = 80;
const select = {
  ...matchListingSelect,
  ...{ title: true, stoodAs: true, publishedAt: true },
  enterprise: { select: { ...matchListingSelect.enterprise.select, shortName: true } },
} as const;

/** The listings that are open now. */
export async function readClassListings(
  services: Needs,
  { students, named, market, locale }: Asked,
): Promise<ClassListings> {
  const { db, clock, reference } = services;
  const trades = tradesOf(students, market);
  const open = { ...onTheMarket(services, null), source: "posted" as const };
  const [ownRows, namedRows] = await Promise.all([
    db.listing.findMany({
      where: { ...open, occupationCode: { in: trades } },
      orderBy: [{ publishedAt: "desc" }, { id: "asc" }],
      take: mostOwn,
      select,
    }),
    db.listing.findMany({ where: { ...open, id: { in: [...named] } }, select }),
  ]);
  const rows = new Map([...ownRows, ...namedRows].map((row) => [row.id, row]));
  const weighed = new Map<Id, WeighedListing>();
  const lines = new Map<Id, ClassListing>();
  for (const row of rows.values()) {
    const listing = toMatchListing(row, null);
    if (!isOpen(listing, clock.now())) continue;
    weighed.set(row.id, weighListing(listing, market));
    const [first = ""] = listing.placeCodes;
    const place = reference.regions.get(first)?.names[locale] ?? "";
    const firm = row.enterprise.shortName;
    lines.set(row.id, { id: row.id, title: titleAsStood(row), firm, place });
  }
  return { weighed, lines, own: ownRows.flatMap(({ id }) => (weighed.has(id) ? [id] : [])) };
}

function tradesOf(students: readonly MatchStudent[], { reference }: MatchMarket): string[] {
  const trades = students.flatMap(({ majorCode, wishedOccupations }) => [
    ...wishedOccupations,
    ...(reference.majors.get(majorCode)?.occupationCodes ?? []),
  ]);
  return [...new Set(trades)];
}
