// Owns re-reading what an event is about: the rows it names, as far as a notice may speak of them. Selects no contact
// data, no birth date, nothing people wrote.
import type { Event, EventName, EventOf } from "~/app/domain/event";
import { topicsOf } from "~/app/domain/listing-changes";
import type { Circumstances, NoticeParams } from "~/app/domain/notice";
import type { Day, Id } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";

import { readApplication } from "./read-application-matter.server";
import { readInvitation, readList } from "./read-invited-matter.server";
import { readListing } from "./read-listing-matter.server";
import { readAppeal, readRound } from "./read-round-matter.server";
import {
  readAbsence,
  readAssessment,
  readIncident,
  readRunning,
  readStepped,
  readWeek,
  type RunningKind,
} from "./read-running-matter.server";
import { readFound } from "./read-found-matter.server";
import { readBooking, readEnterprise, readVerdict } from "./read-school-matter.server";
import { readManyMatter } from "./read-many-matter.server";
import { readCallMatter, readPaperMatter } from "./read-paper-matter.server";
import { readTip } from "./read-tip-matter.server";

export type Subject = {
  kind:
    | "application"
    | "listing"
    | "enterprise"
    | "verdict"
    | "booking"
    | "search"
    | "invitation"
    | "tip"
    | "round"
    | "paper"
    | "call"
    | "papers"
    | "starts"
    | RunningKind;
  id: Id;
};
/** What is known when somebody is to be told: what it is about, and whose it is. */
export type Matter = Circumstances & {
  subject: Subject;
  params: NoticeParams;
  enterpriseId: Id;
  /** The student of an application and the class they were in when they applied. */
  student: { id: Id; schoolId: Id; classId: Id; collegeId: Id | null } | null;
  /** A round: whose it is, and whose students and listings take part. */
  round?: { schoolId: Id; classIds: readonly Id[]; isCancelled: boolean };
  /** A placement while it runs: which one, who follows it, and the week in question. */
  running?: { placementId: Id; teacherId: Id | null; weekOf?: Day };
  /** Who booked a visit, and for which class. */
  visit?: { bookedById: Id; classId: Id };
  /** The colleague to whom the event gave an application. */
  assigneeId?: Id;
  /** The student whom a firm invites, or a school would recommend. */
  invitedId?: Id;
  /** The student who had saved what is open to them now, a listing or a search. */
  saverId?: Id;
  /** One mail of a series that its reader can end: what a kept search has found, and where it opens. */
  alert?: { searchId: Id; listingIds: readonly Id[]; path: string };
};
type Reader<N extends EventName> = (db: Tx, event: EventOf<N>, at: Date) => Promise<Matter | null>;

/** How each event that somebody inside hears of is read. */
const readers: { [N in EventName]?: Reader<N> } = {
  "application.submitted": readApplication,
  "application.moved": readApplication,
  "application.message_sent": readApplication,
  "application.assigned": readApplication,
  "interview.moved": readApplication,
  "listing.moved": (db, { listingId }) => readListing(db, listingId),
  "listing.changed": (db, { listingId, fields }) => readListing(db, listingId, topicsOf(fields)),
  "listing.opened_to": async (db, { listingId, personId }) => {
    const matter = await readListing(db, listingId);
    return matter && { ...matter, saverId: personId };
  },
  "search.found": (db, { searchId, listingIds }) => readFound(db, searchId, listingIds),
  "student.invited": (db, { invitationId }) => readInvitation(db, invitationId),
  "student.recommendation_asked": (db, of) => readList(db, of.listId, of.personId),
  "student.recommended": (db, { listId }) => readList(db, listId),
  "student.tipped": (db, { tipId, personId }) => readTip(db, tipId, personId),
  "enterprise.registered": (db, { enterpriseId }) => readEnterprise(db, enterpriseId),
  "enterprise.moved": (db, { enterpriseId }) => readEnterprise(db, enterpriseId),
  "enterprise.school_decided": (db, of) => readVerdict(db, of.enterpriseId, of.schoolId),
  "round.moved": (db, { roundId }) => readRound(db, roundId),
  "round.reminded": (db, { roundId }) => readRound(db, roundId),
  "round.appealed": (db, { appealId }) => readAppeal(db, appealId),
  "round.appeal_answered": (db, { appealId }) => readAppeal(db, appealId),
  "journal.read": (db, { entryId }) => readWeek(db, entryId),
  "journal.unread": (db, { entryId }) => readWeek(db, entryId),
  "incident.opened": (db, { incidentId }) => readIncident(db, incidentId),
  "incident.moved": (db, { incidentId }) => readIncident(db, incidentId),
  "incident.escalated": (db, { incidentId }) => readIncident(db, incidentId),
  "absence.asked": (db, { absenceId }) => readAbsence(db, absenceId),
  "absence.decided": (db, { absenceId }) => readAbsence(db, absenceId),
  "paper.moved": (db, { paperId }) => readPaperMatter(db, paperId),
  "many.told": readManyMatter,
  "call.asked": (db, { callRequestId }) => readCallMatter(db, callRequestId),
  "placement.stepped": (db, { placementId }) => readStepped(db, placementId),
  "pay.gap_found": (db, { placementId, month }) => readRunning(db, placementId, "pay", month),
  "pay.settled": (db, { placementId, month }) => readRunning(db, placementId, "pay", month),
  "placement.reminded": (db, { placementId }) => readStepped(db, placementId),
  "assessment.missing": (db, { placementId }) => readRunning(db, placementId, "assessment"),
  "assessment.opened": (db, { placementId }) => readRunning(db, placementId, "assessment"),
  "assessment.moved": (db, { assessmentId }) => readAssessment(db, assessmentId),
  "booking.asked": (db, { bookingId }) => readBooking(db, bookingId),
  "booking.moved": (db, { bookingId }) => readBooking(db, bookingId),
};

/** The matter of an event that happened at an instant; null when nobody inside hears of it or its rows are gone. */
export async function readMatter(db: Tx, event: Event, at: Date): Promise<Matter | null> {
  const reader = readers[event.name] as Reader<EventName> | undefined;
  return reader ? reader(db, event, at) : null;
}
