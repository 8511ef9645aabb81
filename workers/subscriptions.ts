// The one table that tells the whole story: which event starts which jobs. A new event does not compile until
// somebody has said who listens, even if the answer is nobody.
import type { Event, EventName, EventOf } from "~/app/domain/event";
import { mayFreeSeat, touchesPlacement } from "~/app/domain/placement";
import type { Id } from "~/app/domain/values";
import type { QueuedJob } from "./define-job";
import { checkImport } from "./jobs/check-import";
import { commitImport } from "./jobs/commit-import";
import { findMatches } from "./jobs/find-matches";
import { finishMatching } from "./jobs/finish-matching";
import { indexImportedListings } from "./jobs/index-imported-listings";
import { judgePlacements } from "./jobs/judge-placements";
import { notifyParties } from "./jobs/notify-parties";
import { offerRoundSeats } from "./jobs/offer-round-seats";
import { sendSealRequest } from "./jobs/send-seal-request";
import { sendNotices } from "./jobs/send-notices";
import { planMatching } from "./jobs/plan-matching";
import { runPaperPress } from "./jobs/press-papers";
import { readScanPile } from "./jobs/read-pile";
import { refreshEnterpriseListings } from "./jobs/refresh-enterprise-listings";
import { refreshMatches } from "./jobs/refresh-matches";
import { refreshMentioningListings } from "./jobs/refresh-mentioning-listings";
import { refreshNamingListings } from "./jobs/refresh-naming-listings";
import { refreshFoundStudents } from "./jobs/refresh-students";
import { refreshSearchDocuments } from "./jobs/refresh-search-documents";
import { sweepDue } from "./jobs/sweep-due";
import { undoImport } from "./jobs/undo-import";

type Subscriptions = { [N in EventName]: (event: EventOf<N>, eventId: Id) => QueuedJob[] };

export const subscriptions: Subscriptions = {
  "listing.moved": ({ listingId, move }, eventId) => [
    refreshSearchDocuments.with({ listingIds: [listingId] }),
    refreshMatches.with({ listingIds: [listingId] }),
    notifyParties.with({ eventId }),
    // What is still open on an ended listing is closed at once, not with the next round.
    ...(move === "close" ? [sweepDue.with({})] : []),
  ],
  "placement.stepped": ({ placementId }, eventId) => [
    refreshFoundStudents.with({ placementIds: [placementId] }),
    notifyParties.with({ eventId }),
  ],
  "internship_record.changed": ({ recordId }) => [judgePlacements.with({ recordId })],
  "import.asked": ({ importRunId, step }) => [
    { check: checkImport, commit: commitImport, undo: undoImport }[step].with({ importRunId }),
  ],
  // Only re-posted listings move in crowds: no firm of theirs is here to be told.
  "listing.many_moved": ({ listingIds }) => [
    refreshSearchDocuments.with({ listingIds }),
    refreshMatches.with({ listingIds }),
  ],
  "listing.corrected": ({ listingId }) => [
    refreshSearchDocuments.with({ listingIds: [listingId] }),
    refreshMatches.with({ listingIds: [listingId] }),
  ],
  // Those who applied; search is told by the move beside it.
  "listing.changed": ({ listingId }, eventId) => [
    refreshMatches.with({ listingIds: [listingId] }),
    notifyParties.with({ eventId }),
  ],
  "listing.opened_to": ({ listingId }, eventId) => [
    refreshMatches.with({ listingIds: [listingId] }),
    notifyParties.with({ eventId }),
  ],
  "listing.imported": ({ importRunId }) => [indexImportedListings.with({ importRunId })],
  "enterprise.registered": (_event, eventId) => [notifyParties.with({ eventId })],
  "enterprise.moved": ({ enterpriseId }, eventId) => [
    refreshEnterpriseListings.with({ enterpriseId }),
    refreshMatches.with({ enterpriseIds: [enterpriseId] }),
    notifyParties.with({ eventId }),
  ],
  "enterprise.edited": ({ enterpriseId }) => [
    refreshEnterpriseListings.with({ enterpriseId }),
    refreshMatches.with({ enterpriseIds: [enterpriseId] }),
  ],
  // The documents name the schools that opened the firm to their students.
  "enterprise.school_decided": ({ enterpriseId }, eventId) => [
    refreshEnterpriseListings.with({ enterpriseId }),
    refreshMatches.with({ enterpriseIds: [enterpriseId] }),
    notifyParties.with({ eventId }),
  ],
  "booking.asked": (_event, eventId) => [notifyParties.with({ eventId })],
  "booking.moved": (_event, eventId) => [notifyParties.with({ eventId })],
  "application.submitted": ({ listingId }, eventId) => [
    refreshSearchDocuments.with({ listingIds: [listingId] }),
    notifyParties.with({ eventId }),
  ],
  "application.moved": ({ listingId, applicationId, move }, eventId) => [
    refreshSearchDocuments.with({ listingIds: [listingId] }),
    // Seats that are left, and what the student has said yes to.
    refreshMatches.with({ applicationIds: [applicationId] }),
    notifyParties.with({ eventId }),
    // Whoever is placed is no longer looked for.
    ...(touchesPlacement(move)
      ? [refreshFoundStudents.with({ applicationIds: [applicationId] })]
      : []),
    // A seat of a round that became free is the next one's.
    ...(mayFreeSeat(move) ? [offerRoundSeats.with({ applicationId })] : []),
  ],
  "application.message_sent": (_event, eventId) => [notifyParties.with({ eventId })],
  "application.assigned": (_event, eventId) => [notifyParties.with({ eventId })],
  "interview.moved": (_event, eventId) => [notifyParties.with({ eventId })],
  "words.changed": ({ number }) => [refreshMentioningListings.with({ number })],
  "reference.changed": ({ table, code }) => [refreshNamingListings.with({ table, code })],
  "search.found": (_event, eventId) => [notifyParties.with({ eventId })],
  "profile.changed": ({ personId }) => [
    refreshFoundStudents.with({ personIds: [personId] }),
    refreshMatches.with({ personIds: [personId] }),
  ],
  "school.student_search_set": ({ schoolId }) => [
    refreshFoundStudents.with({ schoolIds: [schoolId] }),
  ],
  "student.invited": (_event, eventId) => [notifyParties.with({ eventId })],
  "student.recommendation_asked": (_event, eventId) => [notifyParties.with({ eventId })],
  "student.recommended": (_event, eventId) => [notifyParties.with({ eventId })],
  "student.tipped": (_event, eventId) => [notifyParties.with({ eventId })],
  "round.moved": ({ roundId, move }, eventId) => [
    notifyParties.with({ eventId }),
    ...(move === "settle" ? [offerRoundSeats.with({ roundId })] : []),
  ],
  "round.reminded": (_event, eventId) => [notifyParties.with({ eventId })],
  "round.appealed": (_event, eventId) => [notifyParties.with({ eventId })],
  "round.appeal_answered": (_event, eventId) => [notifyParties.with({ eventId })],
  "placement.reminded": (_event, eventId) => [notifyParties.with({ eventId })],
  "assessment.missing": (_event, eventId) => [notifyParties.with({ eventId })],
  "journal.read": (_event, eventId) => [notifyParties.with({ eventId })],
  "journal.unread": (_event, eventId) => [notifyParties.with({ eventId })],
  "incident.opened": (_event, eventId) => [notifyParties.with({ eventId })],
  "incident.moved": (_event, eventId) => [notifyParties.with({ eventId })],
  "incident.escalated": (_event, eventId) => [notifyParties.with({ eventId })],
  "absence.asked": (_event, eventId) => [notifyParties.with({ eventId })],
  "absence.decided": (_event, eventId) => [notifyParties.with({ eventId })],
  "pay.gap_found": (_event, eventId) => [notifyParties.with({ eventId })],
  "pay.settled": (_event, eventId) => [notifyParties.with({ eventId })],
  "assessment.opened": (_event, eventId) => [notifyParties.with({ eventId })],
  "assessment.moved": (_event, eventId) => [notifyParties.with({ eventId })],
  "person.invited": (_event, eventId) => [notifyParties.with({ eventId })],
  "pile.brought": ({ pileId }) => [readScanPile.with({ pileId })],
  "pile.confirmed": () => [],
  "matching.asked": ({ runId }) => [planMatching.with({ runId })],
  "matching.planned": ({ runId, parts }) =>
    Array.from({ length: parts - 1 }, (_, n) => findMatches.with({ runId, number: n + 1 })),
  "matching.found": ({ runId }) => [finishMatching.with({ runId })],
  "paper.moved": (_event, eventId) => [notifyParties.with({ eventId })],
  "seal.asked": ({ requestId }) => [sendSealRequest.with({ requestId })],
  "papers.pressed": ({ pressId }) => [runPaperPress.with({ pressId })],
  "many.told": (_event, eventId) => [notifyParties.with({ eventId })],
  "call.asked": (_event, eventId) => [notifyParties.with({ eventId })],
  // A code is waited for.
  "guest.written": () => [sendNotices.with({})],
};

/** The jobs that an event starts; none for a name that only a newer or older version knows. */
export function jobsFor<N extends EventName>(event: EventOf<N>, eventId: Id): QueuedJob[];
export function jobsFor(event: Event, eventId: Id): QueuedJob[] {
  const known: Partial<Record<string, (event: never, eventId: Id) => QueuedJob[]>> = subscriptions;
  return known[event.name]?.(event as never, eventId) ?? [];
}
