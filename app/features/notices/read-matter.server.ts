// Owns re-reading what an event is about: the rows it names, as far as a notice may speak of them. Selects no contact
// data, no birth date, nothing people wrote.
import type { EndReason } from "~/app/domain/application";
import type { Event, EventName, EventOf } from "~/app/domain/event";
import { topicsOf } from "~/app/domain/listing-changes";
import type { Circumstances, NoticeParams } from "~/app/domain/notice";
import type { Side } from "~/app/domain/permission";
import { titleAsStood } from "~/app/features/listings/read-stood.server";
import type { Id } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";

import { readInvitation, readList } from "./read-invited-matter.server";
import { readListing } from "./read-listing-matter.server";
import { readFound } from "./read-found-matter.server";
import { readBooking, readEnterprise, readVerdict } from "./read-school-matter.server";
import { readTip } from "./read-tip-matter.server";

export type Subject = {
  kind: "application" | "listing" | "enterprise" | "verdict" | "booking" | "search" | "invitation" | "tip";
  id: Id;
};
/** What is known when somebody is to be told: what it is about, and whose it is. */
export type Matter = Circumstances & {
  subject: Subject;
  params: NoticeParams;
  enterpriseId: Id;
  /** The student of an application and the class they were in when they applied. */
  student: { id: Id; schoolId: Id; classId: Id; collegeId: Id | null } | null;
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
type OnApplication = EventOf<
  | "application.submitted"
  | "application.moved"
  | "application.message_sent"
  | "application.assigned"
  | "interview.moved"
>;

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
  "booking.asked": (db, { bookingId }) => readBooking(db, bookingId),
  "booking.moved": (db, { bookingId }) => readBooking(db, bookingId),
};

/** The matter of an event that happened at an instant; null when nobody inside hears of it or its rows are gone. */
export async function readMatter(db: Tx, event: Event, at: Date): Promise<Matter | null> {
  const reader = readers[event.name] as Reader<EventName> | undefined;
  return reader ? reader(db, event, at) : null;
}

const silent: Circumstances = { fromDraft: false, authorSide: null };

async function readApplication(db: Tx, event: OnApplication, at: Date): Promise<Matter | null> {
  const row = await db.application.findUnique({
    where: { id: event.applicationId },
    select: {
      id: true,
      answerBy: true,
      respondBy: true,
      undoUntil: true,
      interviewAt: true,
      refusalCode: true,
      student: { select: { id: true, name: true } },
      enrolment: {
        select: { schoolId: true, classId: true, schoolClass: { select: { collegeId: true } } },
      },
      listing: {
        select: {
          ...{ title: true, stoodAs: true, enterpriseId: true },
          enterprise: { select: { shortName: true } },
        },
      },
    },
  });
  if (!row) return null;
  const { schoolId, classId, schoolClass } = row.enrolment;
  return {
    ...silent,
    ...(await readStep(db, event, at)),
    ...(isInvitation(event) && !row.interviewAt ? { choosesTime: true } : {}),
    subject: { kind: "application", id: row.id },
    params: {
      title: titleAsStood(row.listing),
      firm: row.listing.enterprise.shortName,
      student: row.student.name,
      ...deadlineOf(event, row),
      ...(row.interviewAt ? { at: row.interviewAt.toISOString() } : {}),
      ...(row.refusalCode ? { reason: row.refusalCode as EndReason } : {}),
    },
    enterpriseId: row.listing.enterpriseId,
    student: { id: row.student.id, schoolId, classId, collegeId: schoolClass.collegeId },
    ...(event.name === "application.assigned" ? { assigneeId: event.assigneeId } : {}),
  };
}

const isInvitation = (event: OnApplication) =>
  event.name === "application.moved" && event.move === "invite";

type Deadlines = { answerBy: Date | null; respondBy: Date | null; undoUntil: Date | null };
function deadlineOf(event: OnApplication, row: Deadlines): Pick<NoticeParams, "until"> {
  const accepted = event.name === "application.moved" && event.move === "accept";
  const submitted = event.name === "application.submitted";
  const until = accepted ? row.undoUntil : submitted ? row.answerBy : row.respondBy;
  return until ? { until: until.toISOString() } : {};
}

async function readStep(db: Tx, event: OnApplication, at: Date): Promise<Partial<Circumstances>> {
  if (event.name === "application.message_sent") {
    const message = await db.message.findUnique({
      where: { id: event.messageId },
      select: { authorSide: true },
    });
    return { authorSide: (message?.authorSide ?? null) as Side | null };
  }
  if (event.name !== "application.moved") return {};
  const step = await db.applicationMove.findFirst({
    where: { applicationId: event.applicationId, move: event.move, at: { lte: at } },
    orderBy: { at: "desc" },
    select: { from: true },
  });
  return { fromDraft: step?.from === "draft" };
}
