// Owns what a student sees of those who look for them: invitations, schools' wishes to recommend, firms they refuse.
import type { ListingKind } from "~/app/domain/listing";
import { isOpen } from "~/app/domain/listing";
import type { StudentActor } from "~/app/domain/permission";
import { invitationState, type InvitationState } from "~/app/domain/student-invitation";
import type { Id } from "~/app/domain/values";
import { titleAsStood } from "~/app/features/listings/read-stood.server";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";

export type MyInvitation = {
  invitationId: Id;
  firm: { id: Id; name: string };
  listing: { id: Id; title: string; kind: ListingKind };
  note: string;
  sentAt: Date;
  expiresAt: Date;
  /** `over`: the listing takes nobody any more. */
  state: InvitationState | "over";
};
export type MyRecommendation = {
  listId: Id;
  firm: string;
  title: string | null;
  state: "asked" | "agreed" | "declined";
  askedAt: Date;
};
export type MyInvitations = {
  waiting: MyInvitation[];
  past: MyInvitation[];
  recommendations: MyRecommendation[];
  refused: { id: Id; name: string }[];
};
type On = Pick<Services, "db" | "clock">;

const most = 50;
const isWaiting = ({ state }: MyInvitation) => state === "waiting";

/** All of it, the newest first; what waits for the student apart. */
export async function readMyInvitations(on: On, actor: StudentActor): Promise<MyInvitations> {
  const { personId } = actor;
  const [invitations, recommendations, refused] = await Promise.all([
    listInvitations(on, { studentId: personId }),
    listRecommendations(on, personId),
    on.db.refusedEnterprise.findMany({
      where: { personId },
      select: { enterprise: { select: { id: true, shortName: true } } },
      orderBy: { since: "desc" },
    }),
  ]);
  return {
    waiting: invitations.filter(isWaiting),
    past: invitations.filter((one) => !isWaiting(one)),
    recommendations,
    refused: refused.map(({ enterprise: { id, shortName } }) => ({ id, name: shortName })),
  };
}

async function listInvitations(
  { db, clock }: On,
  where: Prisma.StudentInvitationWhereInput & { studentId: Id },
): Promise<MyInvitation[]> {
  const now = clock.now();
  const rows = await db.studentInvitation.findMany({
    where,
    orderBy: [{ sentAt: "desc" }, { id: "desc" }],
    take: most,
    select: {
      ...{ id: true, note: true, sentAt: true, expiresAt: true, answer: true },
      enterprise: { select: { id: true, shortName: true, status: true } },
      listing: {
        select: {
          ...{ id: true, title: true, kind: true, stoodAs: true, status: true, source: true },
          ...{ validUntil: true, applyBy: true, seats: true, taken: true },
        },
      },
    },
  });
  return rows.map(({ id: invitationId, enterprise, listing, ...row }) => {
    const state = invitationState(row, now);
    const isStill = isOpen({ ...listing, enterpriseStatus: enterprise.status }, now);
    return {
      ...{ invitationId, note: row.note, sentAt: row.sentAt, expiresAt: row.expiresAt },
      firm: { id: enterprise.id, name: enterprise.shortName },
      listing: { id: listing.id, title: titleAsStood(listing), kind: listing.kind },
      state: state === "waiting" && !isStill ? "over" : state,
    };
  });
}

async function listRecommendations({ db }: On, studentId: Id): Promise<MyRecommendation[]> {
  const rows = await db.recommendedStudent.findMany({
    where: { studentId, list: { withdrawnAt: null } },
    orderBy: [{ askedAt: "desc" }, { listId: "desc" }],
    take: most,
    select: {
      ...{ listId: true, state: true, askedAt: true, answeredAt: true },
      student: { select: { profile: { select: { visibility: true } } } },
      list: {
        select: {
          enterprise: { select: { shortName: true } },
          listing: { select: { title: true, stoodAs: true } },
        },
      },
    },
  });
  return rows.map(({ list: { enterprise, listing }, student, answeredAt, ...row }) => ({
    ...{ listId: row.listId, askedAt: row.askedAt },
    // Being findable was the yes of who was never asked (student-scope.server.ts).
    state: answeredAt === null && student.profile?.visibility === "hidden" ? "asked" : row.state,
    firm: enterprise.shortName,
    title: listing && titleAsStood(listing),
  }));
}

/** How many invitations to what is still open, and questions of the school, wait for the student. */
export async function countMyInvitations(
  on: On,
  { personId: studentId }: StudentActor,
): Promise<number> {
  const [unanswered, asked] = await Promise.all([
    listInvitations(on, { studentId, answer: null, expiresAt: { gt: on.clock.now() } }),
    on.db.recommendedStudent.count({
      where: { studentId, state: "asked", list: { withdrawnAt: null } },
    }),
  ]);
  return unanswered.filter(isWaiting).length + asked;
}
