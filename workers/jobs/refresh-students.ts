// Owns what a deed means for whom firms may find: a profile told or hidden, a school's word, a placement made or undone.
import { z } from "zod";
import { Id } from "~/app/domain/values";
import type { Prisma } from "~/prisma/generated/client";
import { defineJob } from "../define-job";
import { refreshStudentsWhere } from "../refresh-students";

/** Who the deed is about: persons, the students of applications or placements, all of a school. */
const Whom = z.strictObject({
  personIds: z.array(Id).default([]),
  applicationIds: z.array(Id).default([]),
  placementIds: z.array(Id).default([]),
  schoolIds: z.array(Id).default([]),
});

/** These students are found, or no longer found, within seconds. Re-reads; may run twice. */
export const refreshFoundStudents = defineJob({
  name: "refresh-students",
  payload: Whom,
  attempts: 8,
  together: true,
  run: async (services, { personIds, applicationIds, placementIds, schoolIds }) => {
    const wheres: Prisma.PersonWhereInput[] = [];
    if (personIds.length > 0) wheres.push({ id: { in: personIds } });
    if (applicationIds.length > 0)
      wheres.push({ applications: { some: { id: { in: applicationIds } } } });
    if (placementIds.length > 0)
      wheres.push({ placements: { some: { id: { in: placementIds } } } });
    if (schoolIds.length > 0)
      wheres.push({ enrolments: { some: { schoolId: { in: schoolIds } } } });
    for (const where of wheres) await refreshStudentsWhere(services, where);
  },
});
