// Owns the offer that a seat of a settled round becomes, and what stands against it: whether that is the student's, and the seat
// goes on, or the listing's, and the seat waits.
import { seatAnswerDays } from "~/app/domain/round";
import { addDays, dayOf, endOfDay, type Id } from "~/app/domain/values";
import { readStoodTerms } from "~/app/features/listings/read-stood.server";
import type { Tx } from "~/app/platform/db.server";
import { faultsOf } from "./offer-faults.server";
import type { Offered } from "./offer-law.server";
import { listedSelect, termsOfOffer } from "./offer-terms.server";
import type { Facts } from "./read-facts.server";

export type Enrolled = Extract<Facts, { enrolmentId: Id }>;

/** Somebody whom neither age nor year keeps from anything: what the law says of others alone is the student's. */
export const anyAdult = { birthDate: "1970-01-01", studyYear: 0, state: "graduated" } as const;

/** An offer with the listing's own terms, as every offer is judged: its `faults`, `ofStudent` the one that nobody of age would
 * have, and what the offer writes, with `seatAnswerDays` to answer. */
export async function judgeAllotted(tx: Tx, { listingId, ...student }: Enrolled, now: Date) {
  const row = await tx.listing.findUniqueOrThrow({
    where: { id: listingId },
    select: listedSelect,
  });
  const listing = await readStoodTerms(tx, listingId);
  const terms = termsOfOffer({}, row);
  const respondBy = addDays(dayOf(now), seatAnswerDays);
  const judged = { typed: { respondBy }, terms, listing, now };
  const { schoolRegion } = student;
  const judge = (of: Omit<Offered, "schoolRegion">) =>
    faultsOf({ ...judged, student: { ...of, schoolRegion } });
  const faults = judge(student);
  const others = new Set(judge(anyAdult).map(({ code }) => code));
  const [offerStartsOn, offerEndsOn] = [terms.startsOn, terms.endsOn].map(
    (day) => day && new Date(day),
  );
  const stands = { offeredAt: now, respondBy: endOfDay(respondBy), offerNote: "" };
  return {
    ...{ faults, ofStudent: faults.find(({ code }) => !others.has(code)) },
    changes: { ...stands, offerTerms: terms, offerStartsOn, offerEndsOn },
  };
}
