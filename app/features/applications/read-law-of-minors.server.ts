// Owns what the law keeps from minors alone at listings of a round: each as it would be offered on its first day. What it keeps
// from everybody is the listing's fault, and told when it is offered (judge-allotted).
import { isMinor } from "~/app/domain/student";
import { dayOf, type Id } from "~/app/domain/values";
import { stoodTermsOf, stoodTermsSelect } from "~/app/features/listings/read-stood.server";
import type { Services } from "~/app/platform/services.server";
import { anyAdult } from "./judge-allotted.server";
import { unlawfulIn } from "./offer-law.server";
import { termsOfOffer } from "./offer-terms.server";
import type { Facts } from "./read-facts.server";

type Asked = Pick<Facts, "listingId" | "birthDate" | "schoolRegion">;

/** Whether a student is a minor on the first day of a listing that the law (offer-rules.ts) then keeps from minors, whatever its
 * kind. One query; each listing is judged once for each place of a school. */
export async function readLawOfMinors(
  { db, clock }: Pick<Services, "db" | "clock">,
  listingIds: readonly Id[],
): Promise<(asked: Asked) => boolean> {
  const today = dayOf(clock.now());
  const rows = await db.listing.findMany({
    where: { id: { in: [...listingIds] } },
    select: stoodTermsSelect,
  });
  const termsById = new Map(
    rows.map((row) => [row.id, { offer: termsOfOffer({}, row), listing: stoodTermsOf(row) }]),
  );
  const known = new Map<string, boolean>();
  const isKeptFromMinors = (listingId: Id, schoolRegion: string) => {
    const terms = termsById.get(listingId)!;
    const against = (birthDate: string | null) =>
      unlawfulIn(terms.offer, terms.listing, { ...anyAdult, birthDate, schoolRegion }, today);
    const others = new Set(against(anyAdult.birthDate).map(({ code }) => code));
    // Without a birth date the law takes the youngest who may work.
    return against(null).some(({ code }) => !others.has(code));
  };
  return ({ listingId, birthDate, schoolRegion }) => {
    const first = termsById.get(listingId)?.offer.startsOn ?? today;
    if (schoolRegion === null || !termsById.has(listingId) || !isMinor(birthDate, first))
      return false;
    const key = listingId + schoolRegion;
    const isKept = known.get(key) ?? isKeptFromMinors(listingId, schoolRegion);
    known.set(key, isKept);
    return isKept;
  };
}
