// Owns what a school sees of its students' applications: the board of a class and what waits for the school's yes.
// Scoped by the narrowest scope of the actor's role; the conversation with the firm stays private.
import { type ApplicationStatus, bestStatus, waitingForFirm } from "~/app/domain/application";
import { dueOf } from "~/app/domain/application-times";
import type { SchoolActor } from "~/app/domain/permission";
import type { PlacementState } from "~/app/domain/placement";
import type { Id, Locale } from "~/app/domain/values";
import { type Turn, whoseTurn } from "~/app/domain/whose-turn";
import { titleAsStood } from "~/app/features/listings/read-stood.server";
import type { Services } from "~/app/platform/services.server";
import { type Stand, standSelect, toStand } from "./application-story.server";
import { classesOf, studentsOf } from "./school-scope.server";

type Stay = { state: PlacementState; startsOn: Date | null; endsOn: Date | null };
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
};
export type ClassBoard = {
  schoolClass: { id: Id; name: string; major: string; entryYear: number };
  rows: BoardRow[];
};

const boardApplication = {
  ...standSelect,
  listing: { select: { title: true, stoodAs: true, enterprise: { select: { shortName: true } } } },
  placement: { select: { state: true, startsOn: true, endsOn: true } },
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
      applications: {
        where: { status: { not: "draft" } },
        select: boardApplication,
        orderBy: { movedAt: "desc" },
      },
    },
    orderBy: { studentNumber: "asc" },
  });
  const now = clock.now();
  const rows = enrolments.map(({ id, studentNumber, person, applications }): BoardRow => {
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
      placement: best?.placement?.state === "cancelled" ? null : (best?.placement ?? null),
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

export type AwaitingRow = Stand & {
  name: string;
  className: string;
  firm: string;
  title: string;
  placement: Stay | null;
};

/** The internships that wait for the school's yes within the actor's scope, the longest waiting first. */
export async function listAwaitingSchool(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: SchoolActor,
): Promise<AwaitingRow[]> {
  const now = clock.now();
  const found = await db.application.findMany({
    where: { status: "school_review", enrolment: studentsOf(actor) },
    select: {
      ...boardApplication,
      student: { select: { name: true } },
      enrolment: { select: { schoolClass: { select: { name: true } } } },
    },
    orderBy: [{ movedAt: "asc" }, { id: "asc" }],
  });
  return found.map(({ student, enrolment, listing, placement, ...stand }) => {
    const { enterprise } = listing;
    const title = titleAsStood(listing);
    const whose = { name: student.name, className: enrolment.schoolClass.name };
    return { ...toStand(stand, now), ...whose, title, firm: enterprise.shortName, placement };
  });
}
