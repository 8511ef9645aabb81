// Owns the judging of some listings for one student as the page needs it: what may be shown, with reasons and groups, in order.
import { pointsOf } from "~/app/domain/matching";
import { isOneWishAway, mayBeListed } from "~/app/domain/matching-gates";
import { joyOf } from "~/app/domain/matching-order";
import { type Match, matchesOf } from "~/app/domain/matching-steps";
import type { MatchMarket } from "~/app/domain/matching-views";
import { weighListing, type WeighedStudent } from "~/app/domain/matching-weighed";
import { shownFrom } from "~/app/domain/matching-weights.data";
import type { StudentActor } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import { countAround } from "~/app/features/listings/count-around.server";
import { onTheMarket } from "~/app/features/listings/read-search.server";
import type { Services } from "~/app/platform/services.server";
import { matchListingSelect, toMatchListing } from "./match-listing.server";

type Needs = Pick<Services, "db" | "pool" | "clock" | "repostedOn">;

/** The candidates that at most one wish shuts out and that give a real chance, best first. Neither what was refused nor
 * what was applied for. */
export async function judgeListings(
  services: Needs,
  actor: StudentActor,
  s: WeighedStudent,
  market: MatchMarket,
  { ids, isRanked }: { ids: readonly Id[]; isRanked: boolean },
): Promise<Match[]> {
  const { personId } = actor;
  if (ids.length === 0) return [];
  const rows = await services.db.listing.findMany({
    where: {
      ...onTheMarket(services, actor),
      id: { in: [...ids] },
      matchRefusals: { none: { personId } },
      applications: { none: { studentId: personId } },
    },
    select: matchListingSelect,
    orderBy: { id: "asc" },
  });
  const around = await countAround(
    services,
    rows.map(({ id, enterpriseId }) => ({ id, enterprise: { id: enterpriseId } })),
  );
  const listings = rows.map((row) => {
    const { answers } = around({ id: row.id, enterprise: { id: row.enterpriseId } });
    return weighListing(toMatchListing(row, answers?.share ?? null), market);
  });
  const rank = new Map(ids.map((id, n) => [id, n]));
  const order = ({ listing, want, need }: Match) =>
    isRanked
      ? (rank.get(listing.listing.id) ?? 0)
      : -joyOf({ want: pointsOf(want), need: pointsOf(need) });
  return matchesOf(s, listings, market, services.clock.now())
    .filter(({ gates }) => mayBeListed(gates) || isOneWishAway(gates))
    .filter(({ need }) => pointsOf(need) >= shownFrom)
    .sort((a, b) => order(a) - order(b));
}
