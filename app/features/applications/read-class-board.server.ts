// Owns what a school sees of its students' applications: the board of a class and what waits for the school's yes.
// Scoped by the narrowest scope of the actor's role; the conversation with the firm stays private.
import { type ApplicationStatus, bestStatus, waitingForFirm } from "~/app/domain/application";
import { dueOf } from "~/app/domain/application-times";
import type { SchoolActor } from "~/app/domain/permission";
import { placedStates, type PlacementState } from "~/app/domain/placement";
import type { ExemptionReason } from "~/app/domain/exemption";
import type { Id, Locale } from "~/app/domain/values";
import { type Turn, whoseTurn } from "~/app/domain/whose-turn";
import { titleAsStood } from "~/app/features/listings/read-stood.server";
import type { Services } from "~/app/platform/services.server";
import { standSelect } from "./application-story.server";
import { classesOf } from "./school-scope.server";

export type Stay = { state: PlacementState; startsOn: Date | null; endsOn: Date | null };
export type BoardRow = {
  enrolmentId: Id;
  personId: Id;
  name: string;
  studentNumber: string;
  /** The application with the best news, or null when the student has none. */
  best: {
    applicationId: Id;
    status: ApplicationStatus;
    firm: string;
    title: string;
    since: Date;
    due: Date | null;
    turn: Turn;
  } | null;
  /** How many were sent. */
  applications: number;
  /** By when the first firm owes an answer. */
  firmsBy: Date | null;
  placement: Stay | null;
  /** Where the school has placed the student itself, or the student found a place that the school agreed to. */
  arranged: { placementId: Id; firm: string } | null;
  /** Takes no part in the internship of this year, and why. */
  exempt: ExemptionReason | null;
};
export type ClassBoard = {
  schoolClass: { id: Id; name: string; major: string; entryYear: number };
  rows: BoardRow[];
};

export const boardApplication = {
  ...standSelect,
  listing: { select: { title: true, stoodAs: true, enterprise: { select: { shortName: true } } } },
  placement: { select: { state: true, startsOn: true, endsOn: true } },
} as const;

const arrangedSelect = {
  ...{ id: true, state: true, startsOn: true, endsOn: true },
  enterprise: { select: { shortName: true } },
} as const;

/** Every student of a class with the best news of all that they sent (a draft is the student's own affair), by student
 * number; null when the class is outside the actor's scope. A constant number of queries, whatever the size. */
export async function listClassBoard(
  { db, reference, clock }: Pick<Services, "db" | "reference" | "clock">,
  actor: SchoolActor,
  classId: Id,
  { locale }: { locale: Locale },
): Promise<ClassBoard | null> {
  const found = await db.schoolClass.findFirst({
    where: { AND: [{ id: classId }, classesOf(actor)] },
    select: { id: true, name: true, majorCode: true, entryYear: true },
  });
  if (!found) return null;
  const enrolments = await db.enrolment.findMany({
    where: { classId, state: { not: "left" } },
    select: {
      id: true,
      studentNumber: true,
      person: { select: { id: true, name: true } },
      placements: {
        where: { applicationId: null, state: { in: [...placedStates] } },
        select: arrangedSelect,
        orderBy: { startsOn: "desc" },
        take: 1,
      },
      exemptions: { where: { endedAt: null }, select: { reason: true }, take: 1 },
      applications: {
        where: { status: { not: "draft" } },
        select: boardApplication,
        orderBy: { movedAt: "desc" },
      },
    },
    orderBy: { studentNumber: "asc" },
  });
  const now = clock.now();
  const rows = enrolments.map(({ id, studentNumber, person, applications, ...of }): BoardRow => {
    const status = bestStatus(applications.map((one) => one.status));
    const best = applications.find((one) => one.status === status);
    return {
      ...{ enrolmentId: id, personId: person.id, name: person.name, studentNumber },
      applications: applications.length,
      firmsBy: firstDue(applications),
      best: best
        ? {
            ...{ applicationId: best.id, status: best.status, since: best.movedAt },
            ...{ title: titleAsStood(best.listing), firm: best.listing.enterprise.shortName },
            due: dueOf(best.status, best),
            turn: whoseTurn(best.status, { interviewAt: best.interviewAt, now }),
          }
        : null,
      ...besideOf(of.placements[0], best?.placement ?? null),
      exempt: of.exemptions[0]?.reason ?? null,
    };
  });
  const { majorCode, ...schoolClass } = found;
  const major = reference.majors.get(majorCode)?.names[locale] ?? majorCode;
  return { schoolClass: { ...schoolClass, major }, rows };
}

function firstDue(
  applications: readonly { status: ApplicationStatus; answerBy: Date | null }[],
): Date | null {
  const open: readonly ApplicationStatus[] = waitingForFirm;
  const times = applications.flatMap(({ status, answerBy }) =>
    open.includes(status) && answerBy ? [answerBy.getTime()] : [],
  );
  return times.length > 0 ? new Date(Math.min(...times)) : null;
}

type Own = Stay & { id: Id; enterprise: { shortName: string } };
function besideOf(own: Own | undefined, of: Stay | null): Pick<BoardRow, "placement" | "arranged"> {
  if (!own) return { placement: of?.state === "cancelled" ? null : of, arranged: null };
  const { id: placementId, enterprise, ...placement } = own;
  return { placement, arranged: { placementId, firm: enterprise.shortName } };
}
