// Owns the school's word on which firms may search its students.
import { z } from "zod";
import { setsStudentSearch, studentSearches } from "~/app/domain/find-students";
import type { SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { announce, audit, inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";

export const SetStudentSearch = z.strictObject({ studentSearch: z.enum(studentSearches) });

/** Opens or closes the search for the school's students. Refuses `approval.not_yours_to_decide` to whoever does not speak
 * for the school. */
export function setStudentSearch(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: SchoolActor,
  { studentSearch }: z.infer<typeof SetStudentSearch>,
): Promise<Outcome<null>> {
  const now = clock.now();
  const { schoolId } = actor;
  return inTransaction(db, async (tx) => {
    if (!setsStudentSearch(actor.role)) return refuse("approval.not_yours_to_decide");
    await tx.school.update({ where: { id: schoolId }, data: { studentSearch } });
    await announce(tx, now, { name: "school.student_search_set", schoolId });
    const line = { actor, action: "school.student_search", fields: ["studentSearch"] };
    await audit(tx, now, { ...line, subject: ["school", schoolId] });
    return accept(null);
  });
}
