// Owns what a firm reads before and after it invites: the student with the listings to choose from, and what became of the
// invitations it sent.
import type { EnterpriseActor } from "~/app/domain/permission";
import { familyNameOf } from "~/app/domain/find-students";
import {
  type DeclineReason,
  invitationState,
  type InvitationState,
} from "~/app/domain/student-invitation";
import { dayOf, isId, type Id, type Locale } from "~/app/domain/values";
import { isAlreadyPlaced, judgeFacts } from "~/app/features/applications/read-eligibility.server";
import { type Facts, readFacts } from "~/app/features/applications/read-facts.server";
import { titleAsStood } from "~/app/features/listings/read-stood.server";
import type { Services } from "~/app/platform/services.server";
import { listOpenListings, type OpenListing } from "./list-open-listings.server";
import { lineSelect, type StudentLine, toLine } from "./student-line.server";
import { findFirmReach, reachableBy } from "./student-scope.server";

type On = Pick<Services, "db" | "clock">;
export type StudentToInvite = {
  student: StudentLine;
  listings: OpenListing[];
};

/** Whether an application has been sent; a draft is its student's secret. */
export const hasApplied = ({ applicationId, applicationStatus }: Facts): boolean =>
  applicationId !== null && applicationStatus !== "draft";

const mayApply = (facts: Facts, now: Date) =>
  !hasApplied(facts) && judgeFacts(facts, now).ok && !isAlreadyPlaced(facts, now);

/** A student as the firm may see them, and those of its open listings to which the student may apply; null for a student who is not, or no longer, to be seen. */
export async function findStudentToInvite(
  services: On & Pick<Services, "pool" | "reference" | "text">,
  actor: EnterpriseActor,
  { studentId, locale }: { studentId: string | undefined; locale: Locale },
): Promise<StudentToInvite | null> {
  const reach = isId(studentId) ? await findFirmReach(services, actor) : null;
  if (!reach) return null;
  const { db, clock } = services;
  const { enterpriseId } = actor;
  const now = clock.now();
  const scope = reachableBy(actor, reach, dayOf(now));
  const row = await db.person.findFirst({
    where: { AND: [{ id: studentId }, scope] },
    select: lineSelect(enterpriseId),
  });
  if (!row) return null;
  const lookedFor = { matched: [], skillCodes: [] };
  const student = toLine(row, { ...services, locale, now }, lookedFor);
  const open = await listOpenListings({ db, clock }, enterpriseId);
  const ids = open.map(({ id }) => id);
  const facts = ids.length > 0 ? await readFacts(services, row.id, ids) : [];
  const fitting = new Set(
    facts.filter((one) => mayApply(one, now)).map(({ listingId }) => listingId),
  );
  return { student, listings: open.filter(({ id }) => fitting.has(id)) };
}

export type SentInvitation = {
  invitationId: Id;
  studentId: Id;
  family: string;
  school: string;
  listing: { id: Id; title: string };
  sentAt: Date;
  expiresAt: Date;
  state: InvitationState;
  reason: DeclineReason | null;
  /** The application that followed. */
  applicationId: Id | null;
};

const most = 200;

/** The firm's invitations, the newest first. */
export async function listSentInvitations(
  { db, clock }: On,
  { enterpriseId }: EnterpriseActor,
): Promise<SentInvitation[]> {
  const rows = await db.studentInvitation.findMany({
    where: { enterpriseId },
    orderBy: [{ sentAt: "desc" }, { id: "desc" }],
    take: most,
    select: {
      ...{ id: true, studentId: true, sentAt: true, expiresAt: true, answer: true },
      reasonCode: true,
      listing: { select: { id: true, title: true, stoodAs: true } },
      student: {
        select: {
          name: true,
          enrolments: {
            orderBy: { startedOn: "desc" },
            take: 1,
            select: { school: { select: { shortName: true } } },
          },
          applications: {
            where: { status: { not: "draft" }, listing: { enterpriseId } },
            orderBy: { createdAt: "desc" },
            select: { id: true, listingId: true },
          },
        },
      },
    },
  });
  const now = clock.now();
  return rows.map(({ id: invitationId, student, listing, reasonCode, ...row }) => ({
    ...{ invitationId, studentId: row.studentId, sentAt: row.sentAt, expiresAt: row.expiresAt },
    ...{
      family: familyNameOf(student.name),
      listing: { id: listing.id, title: titleAsStood(listing) },
    },
    school: student.enrolments[0]?.school.shortName ?? "",
    state: invitationState(row, now),
    reason: reasonCode as DeclineReason | null,
    applicationId: student.applications.find((one) => one.listingId === listing.id)?.id ?? null,
  }));
}
