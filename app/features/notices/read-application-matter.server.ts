// Owns re-reading what an event of an application is about: its parties by name, its deadline, the round that it came from.
// Selects no contact data, no birth date, nothing people wrote.
import type { EndReason } from "~/app/domain/application";
import type { EventOf } from "~/app/domain/event";
import type { Circumstances, NoticeParams } from "~/app/domain/notice";
import type { Side } from "~/app/domain/permission";
import { titleAsStood } from "~/app/features/listings/read-stood.server";
import type { Tx } from "~/app/platform/db.server";
import type { Matter } from "./read-matter.server";

type OnApplication = EventOf<
  | "application.submitted"
  | "application.moved"
  | "application.message_sent"
  | "application.assigned"
  | "interview.moved"
>;

const silent: Circumstances = { fromDraft: false, authorSide: null };

/** An application as it stands, with what its event alone does not say; null when it is gone. */
export async function readApplication(
  db: Tx,
  event: OnApplication,
  at: Date,
): Promise<Matter | null> {
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
      roundOffers: {
        orderBy: { at: "desc" },
        take: 1,
        select: { isNext: true, programme: { select: { round: { select: { name: true } } } } },
      },
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
    ...(row.roundOffers[0]?.isNext ? { isNextSeat: true } : {}),
    subject: { kind: "application", id: row.id },
    params: {
      title: titleAsStood(row.listing),
      firm: row.listing.enterprise.shortName,
      student: row.student.name,
      ...(row.roundOffers[0] ? { round: row.roundOffers[0].programme.round.name } : {}),
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
