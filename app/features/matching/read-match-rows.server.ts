// Owns the cards behind a list of recommendations, and how crowded each is. Who may see which row is the reads' where.
import type { StudentActor } from "~/app/domain/permission";
import type { Id, Locale } from "~/app/domain/values";
import { eligibilityFor } from "~/app/features/applications/read-eligibility.server";
import { countAround } from "~/app/features/listings/count-around.server";
import { readListingCards } from "~/app/features/listings/read-listing-cards.server";
import type { FoundListing } from "~/app/features/listings/read-search.server";
import type { Services } from "~/app/platform/services.server";

/** A card, and how many have applied for the seats that are left where they are more. */
export type MatchRow = FoundListing & { crowd: { count: number; seats: number } | null };

type Needs = Pick<Services, "db" | "pool" | "clock" | "repostedOn" | "reference">;
type Recommended = { id: Id; enterpriseId: Id };

/** The cards of recommended listings that are still on the market, by id. */
export async function readMatchRows(
  services: Needs,
  actor: StudentActor,
  locale: Locale,
  recommended: readonly Recommended[],
): Promise<Map<Id, MatchRow>> {
  const ids = recommended.map(({ id }) => id);
  const [cards, standings, around] = await Promise.all([
    readListingCards(services, ids, locale),
    eligibilityFor(services, actor, ids),
    countAround(services, recommended.map(ofFirm)),
  ]);
  const byId = new Map(cards.map((card) => [card.id, card]));
  return new Map(
    recommended.flatMap((one): [Id, MatchRow][] => {
      const listing = byId.get(one.id);
      if (!listing) return [];
      const { applicants: count, answers } = around(ofFirm(one));
      const seats = listing.seats === null ? null : listing.seats - listing.taken;
      const crowd = seats !== null && count > seats ? { count, seats } : null;
      return [[one.id, { listing, standing: standings.get(one.id) ?? null, answers, crowd }]];
    }),
  );
}

const ofFirm = ({ id, enterpriseId }: Recommended) => ({ id, enterprise: { id: enterpriseId } });
