// Owns the terms with which a placement begins once its application is placed: what the listing said as approved, with what
// was offered in its place. The school goes on from there.
import { standingTerms, termsOfOffer } from "~/app/domain/placement-origin";
import { OfferTerms, termsAsOffered } from "~/app/domain/offer";
import type { Id } from "~/app/domain/values";
import { readStoodTerms } from "~/app/features/listings/read-stood.server";
import type { Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { By } from "./moving.server";

/** Fills the terms of the placements of these applications, those that have none yet, and begins their trail. */
export async function fillTerms(tx: Tx, now: Date, by: By, applicationIds: Id[]): Promise<void> {
  const rows = await tx.placement.findMany({
    where: { applicationId: { in: applicationIds }, terms: { equals: {} } },
    select: {
      ...{ id: true, kind: true },
      application: { select: { listingId: true, offerTerms: true } },
      enterprise: { select: { contactName: true } },
    },
  });
  for (const { id, application, enterprise } of rows) {
    const listed = application && (await readStoodTerms(tx, application.listingId));
    if (!listed) continue;
    const offer = OfferTerms.safeParse(application.offerTerms).data ?? null;
    const { majorCodes, dorm, meals, payDay } = listed;
    const place = offer?.site || listed.address;
    const extras = { majorCodes, dorm, meals, payDay, place };
    const terms = { ...standingTerms, ...termsOfOffer(termsAsOffered(listed, offer), extras) };
    const people = { mentorName: listed.mentor, contactName: enterprise.contactName ?? "" };
    await tx.placement.update({ where: { id }, data: { terms, ...people } });
    await tx.placementStep.create({
      data: {
        ...{ id: newId(now.getTime()), placementId: id, step: "arrange", to: "confirmed", at: now },
        ...{ actorId: by.personId, actorRole: by.role },
      },
    });
  }
}
