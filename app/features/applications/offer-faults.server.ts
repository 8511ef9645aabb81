// Owns all that stands against an offer at once, so that a firm puts it right in one round: the day to answer by, the
// terms in themselves, the law. The verb refuses by the first of them; the page tells every one at its field.
import { z } from "zod";
import { isOfferDay } from "~/app/domain/application-times";
import type { ListingTerms } from "~/app/domain/listing-content";
import { faultsOfOffer, type OfferTerms } from "~/app/domain/offer";
import type { EnterpriseActor } from "~/app/domain/permission";
import type { Refusal } from "~/app/domain/refusal";
import { Day, dayOf, type Id } from "~/app/domain/values";
import { readStoodTerms } from "~/app/features/listings/read-stood.server";
import type { Services } from "~/app/platform/services.server";
import { unlawfulIn } from "./offer-law.server";
import { listedSelect, offerFields, type OfferTyped, termsOfOffer } from "./offer-terms.server";
import { toDay } from "./stay-of.server";

type Typed = OfferTyped & { respondBy?: Day | undefined };
type Judged = {
  typed: Typed;
  terms: OfferTerms;
  listing: ListingTerms | null;
  birthDate: Day | null;
  now: Date;
};

/** What stands against an offer, in the order of its form: `application.respond_by_needed`, `offer.{starts_in_past,
 * ends_before_start, pay_order}`, and the law's `offer.ir_…` with the field. Empty: it may be made. */
export function faultsOf({ typed, terms, listing, birthDate, now }: Judged): Refusal[] {
  const { respondBy, startsOn = null } = typed;
  const isTimely = respondBy !== undefined && isOfferDay(respondBy, now);
  const plain = [
    ...(isTimely ? [] : (["application.respond_by_needed"] as const)),
    ...faultsOfOffer(terms, startsOn, now),
  ];
  return [
    ...plain.map((code) => ({ code, detail: {} })),
    ...(listing ? unlawfulIn(terms, listing, birthDate, dayOf(now)) : []),
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
      student: { select: { birthDate: true } },
      listing: { select: listedSelect },
    },
  });
  if (!found) return [];
  const typed = readable(form);
  return faultsOf({
    typed,
    terms: termsOfOffer(typed, found.listing),
    listing: await readStoodTerms(db, found.listingId),
    birthDate: toDay(found.student.birthDate),
    now: clock.now(),
  });
}

const fields = { ...offerFields, respondBy: z.optional(Day) };

function readable(form: FormData): Typed {
  const read = Object.entries(fields).flatMap(([name, schema]) => {
    const value = schema.safeParse(form.get(name) || undefined);
    return value.success && value.data !== undefined ? [[name, value.data]] : [];
  });
  return Object.fromEntries(read) as Typed;
}
