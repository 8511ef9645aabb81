// Owns the cards behind a list of recommendations, and how crowded each is. Who may see which row is the reads' where.
import type { StudentActor } from "~/app/domain/permission";
import type { Id, Locale } from "~/app/domain/values";
import { eligibilityFor } from "~/app/features/applications/read-eligibility.server";
import { countAround } from "~/app/features/listings/count-around.server";
import { listingCardSelect, toListingCard } from "~/app/features/listings/listing-card.server";
import { type FoundListing, onTheMarket } from "~/app/features/listings/read-search.server";
import type { Services } from "~/app/platform/services.server";

/** A card, and how many have applied for the seats that are left where they are more. */
export type MatchRow = FoundListing & { crowd: { count: number; seats: number } | null };

type Needs = Pick<Services, "db" | "pool" | "clock" | "repostedOn" | "reference">;

/** The cards of recommended listings that are still on the market, by id. */
export async function readMatchRows(
  services: Needs,
  actor: StudentActor,
  locale: Locale,
  ids: readonly Id[],
): Promise<Map<Id, MatchRow>> {
  const [rows, standings] = await Promise.all([
    services.db.listing.findMany({
      where: { ...onTheMarket(services, actor), id: { in: [...ids] } },
      select: {
        ...listingCardSelect,
        enterprise: { select: { ...listingCardSelect.enterprise.select, id: true } },
      },
    }),
    eligibilityFor(services, actor, ids),
  ]);
  const around = await countAround(services, rows);
  return new Map(
    rows.map((row): [Id, MatchRow] => {
      const { applicants: count, answers } = around(row);
      const seats = row.seats === null ? null : row.seats - row.taken;
      const listing = toListingCard(row, services.reference, locale);
      const crowd = seats !== null && count > seats ? { count, seats } : null;
      return [row.id, { listing, standing: standings.get(row.id) ?? null, answers, crowd }];
    }),
  );
}
