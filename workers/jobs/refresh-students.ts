// Owns what a deed means for whom firms may find: a profile told or hidden, a school's word, a placement made or undone.
import { z } from "zod";
import { Id } from "~/app/domain/values";
import { defineJob } from "../define-job";
import { refreshStudentsWhere } from "../refresh-students";

/** Who the deed is about: a person, the student of an application or a placement, all of a school. */
const Whom = z.union([
  z.object({ personId: Id }),
  z.object({ applicationId: Id }),
  z.object({ placementId: Id }),
  z.object({ schoolId: Id }),
]);

/** These students are found, or no longer found, within seconds. Re-reads; may run twice. */
export const refreshFoundStudents = defineJob({
  name: "refresh-students",
  payload: Whom,
  attempts: 8,
  run: (services, whom) => refreshStudentsWhere(services, whereOf(whom)),
});

function whereOf(whom: z.infer<typeof Whom>) {
  if ("personId" in whom) return { id: whom.personId };
  if ("applicationId" in whom) return { applications: { some: { id: whom.applicationId } } };
  if ("placementId" in whom) return { placements: { some: { id: whom.placementId } } };
  return { enrolments: { some: { schoolId: whom.schoolId } } };
}
