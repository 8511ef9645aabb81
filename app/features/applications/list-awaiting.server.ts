// Owns the internships that wait for the school's yes within the actor's scope.
import type { SchoolActor } from "~/app/domain/permission";
import { titleAsStood } from "~/app/features/listings/read-stood.server";
import type { Services } from "~/app/platform/services.server";
import { type Stand, toStand } from "./application-story.server";
import { boardApplication, type Stay } from "./read-class-board.server";
import { studentsOf } from "./school-scope.server";

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
