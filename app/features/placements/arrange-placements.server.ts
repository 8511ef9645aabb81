// Owns what a school arranges by hand: one or several students of its classes to one firm, on the same terms.
import { z } from "zod";
import type { SchoolActor } from "~/app/domain/permission";
import { standingTerms } from "~/app/domain/placement-origin";
import { readTerms } from "~/app/domain/placement-terms";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { studentsOf } from "~/app/features/applications/school-scope.server";
import { storeVerdicts } from "~/app/features/law/judge-placement.server";
import { inTransaction, type Tx } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { isTeacherOf } from "./edit-placement.server";
import { findOrAddFirm } from "./find-firm.server";
import { judgeOverlaps } from "./find-overlaps.server";
import {
  lastAfterFirst,
  columnFields,
  termFields,
  onlyTerms,
  termsAsTyped,
} from "./placement-fields.server";
import { beginPlacements } from "./record-step.server";

export const ArrangePlacements = z
  .strictObject({
    enrolmentIds: z.array(Id).min(1, "refusals:placement.none_ticked").max(200),
    firmName: z.string().trim().max(120).default(""),
    firmNumber: z.string().trim().max(40).default(""),
    ...columnFields,
    ...termFields,
  })
  .refine(...lastAfterFirst);
export type ArrangePlacements = z.infer<typeof ArrangePlacements>;

/** Begins a placement for each student at a firm that may be new to us. Refusals: `placement.{student_unknown, overlaps,
 * ends_before_start, teacher_unknown, firm_needed, firm_unknown}`, those of the law. */
export function arrangePlacements(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: SchoolActor,
  input: ArrangePlacements,
): Promise<Outcome<{ placementIds: Id[] }>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    const students = await findStudents(tx, actor, input.enrolmentIds);
    if (!students) return refuse("placement.student_unknown");
    const fit = await judge(tx, actor, students, input);
    if (!fit.ok) return fit;
    const { firmName: name, firmNumber: registrationNumber } = input;
    const firm = await findOrAddFirm(tx, now, { name, registrationNumber });
    if (!firm.ok) return firm;
    const typed = termsAsTyped(readTerms(standingTerms), onlyTerms(input));
    const rows = students.map(({ id, personId, schoolId, majorCode }) => ({
      ...{ studentId: personId, enrolmentId: id, schoolId, enterpriseId: firm.value.enterpriseId },
      ...columnsOf(input),
      ...({ origin: "arranged", kind: "internship" } as const),
      // Who arranges it for a class says that it fits the class, unless other majors are named.
      terms: {
        ...typed,
        targetMajors: typed.targetMajors.length > 0 ? typed.targetMajors : [majorCode],
      },
    }));
    const begun = await beginPlacements(tx, now, actor, "arrange", rows);
    if (!begun.ok) return begun;
    await storeVerdicts(tx, begun.value, now);
    return accept({ placementIds: begun.value });
  });
}

type Student = { id: Id; personId: Id; schoolId: Id; majorCode: string };

async function findStudents(
  tx: Tx,
  actor: SchoolActor,
  enrolmentIds: readonly Id[],
): Promise<Student[] | null> {
  const ids = [...new Set(enrolmentIds)];
  const rows = await tx.enrolment.findMany({
    where: { AND: [{ id: { in: ids }, state: "enrolled" }, studentsOf(actor)] },
    select: {
      ...{ id: true, personId: true, schoolId: true },
      schoolClass: { select: { majorCode: true } },
    },
  });
  if (rows.length !== ids.length) return null;
  // In the order in which they were named: whoever arranges reads the answer beside the list.
  const place = new Map(ids.map((id, at) => [id, at]));
  return rows
    .map(({ schoolClass, ...row }) => ({ ...row, ...schoolClass }))
    .sort((one, other) => (place.get(one.id) ?? 0) - (place.get(other.id) ?? 0));
}

async function judge(
  tx: Tx,
  { schoolId }: SchoolActor,
  students: readonly Student[],
  { startsOn, endsOn, teacherId, overlapReason }: ArrangePlacements,
): Promise<Outcome<null>> {
  if (startsOn && endsOn && endsOn < startsOn) return refuse("placement.ends_before_start");
  if (teacherId && !(await isTeacherOf(tx, schoolId, teacherId)))
    return refuse("placement.teacher_unknown");
  const ids = students.map(({ personId }) => personId);
  return judgeOverlaps(tx, ids, { startsOn, endsOn, overlapReason });
}

function columnsOf({ startsOn, endsOn, ...input }: ArrangePlacements) {
  const { mentorName, mentorPhone, contactName, contactPhone, teacherId, overlapReason } = input;
  return {
    ...{ mentorName, mentorPhone, contactName, contactPhone, teacherId, overlapReason },
    startsOn: startsOn && new Date(startsOn),
    endsOn: endsOn && new Date(endsOn),
  };
}
