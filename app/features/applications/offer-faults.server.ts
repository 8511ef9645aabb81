// Owns all that stands against an offer at once, so that a firm puts it right in one round: the day to answer by, the
// terms in themselves, the law. The verb refuses by the first of them; the page tells every one at its field.
import { z } from "zod";
import { isOfferDay } from "~/app/domain/application-times";
import { crossingText } from "~/app/domain/crossing-text";
import type { ListingTerms } from "~/app/domain/listing-content";
import { faultsOfOffer, type OfferTerms } from "~/app/domain/offer";
import type { EnterpriseActor } from "~/app/domain/permission";
import type { Refusal } from "~/app/domain/refusal";
import { findDemands } from "~/app/domain/unlawful-words";
import { Day, dayOf, type Id } from "~/app/domain/values";
import { readStoodTerms } from "~/app/features/listings/read-stood.server";
import type { Services } from "~/app/platform/services.server";
import { type Offered, offeredSelect, toOffered, unlawfulIn } from "./offer-law.server";
import { listedSelect, offerFields, type OfferTyped, termsOfOffer } from "./offer-terms.server";

type Typed = OfferTyped & { respondBy?: Day | undefined; note?: string | undefined };
type Judged = {
  typed: Typed;
  terms: OfferTerms;
  listing: ListingTerms | null;
  student: Offered;
  now: Date;
};

/** Where words ask the student for money, a loan or papers: `application.unlawful_demand` with the first that was `found` in
 * each `field`. */
export function demandsIn(texts: Record<string, string | undefined>): Refusal[] {
  return Object.entries(texts).flatMap(([field, text]): Refusal[] => {
    const [demand] = findDemands(text ?? "");
    const code = "application.unlawful_demand";
    return demand ? [{ code, detail: { field, found: demand.text } }] : [];
  });
}

/** What stands against an offer, in the order of its form: `application.respond_by_needed`, `offer.{starts_in_past,
 * ends_before_start, too_long, pay_order}`, the law's `offer.ir_…` with the field, and `demandsIn` its words. Empty: it may
 * be made. */
export function faultsOf({ typed, terms, listing, student, now }: Judged): Refusal[] {
  const { respondBy, startsOn = null } = typed;
  const isTimely = respondBy !== undefined && isOfferDay(respondBy, now);
  const plain = [
    ...(isTimely ? [] : (["application.respond_by_needed"] as const)),
    ...(listing ? faultsOfOffer(terms, startsOn, listing.kind, now) : []),
  ];
  return [
    ...plain.map((code) => ({ code, detail: {} })),
    ...(listing ? unlawfulIn(terms, listing, student, dayOf(now)) : []),
    ...demandsIn({ payNote: typed.payNote, site: typed.site, note: typed.note }),
  ];
}

/** The same for a form that was just refused, also where part of it cannot be read: what is no value counts as left out.
 * Scoped to the actor's enterprise; empty when the application is not the firm's. */
export async function listOfferFaults(
  { db, clock }: Pick<Services, "db" | "clock">,
  { enterpriseId }: EnterpriseActor,
  applicationId: Id,
  form: FormData,
): Promise<Refusal[]> {
  const found = await db.application.findFirst({
    where: { id: applicationId, status: { not: "draft" }, listing: { enterpriseId } },
    select: {
      listingId: true,
      ...offeredSelect,
      listing: { select: listedSelect },
    },
  });
  if (!found) return [];
  const typed = readable(form);
  return faultsOf({
    typed,
    terms: termsOfOffer(typed, found.listing),
    listing: await readStoodTerms(db, found.listingId),
    student: toOffered(found),
    now: clock.now(),
  });
}

const fields = { ...offerFields, respondBy: z.optional(Day), note: crossingText("moveNote") };

function readable(form: FormData): Typed {
  const read = Object.entries(fields).flatMap(([name, schema]) => {
    const value = schema.safeParse(form.get(name) || undefined);
    return value.success && value.data !== undefined ? [[name, value.data]] : [];
  });
  return Object.fromEntries(read) as Typed;
}
