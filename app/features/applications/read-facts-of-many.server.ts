// Owns the facts of read-facts for many students and listings at once, as a round needs them: everybody's and every listing's
// once, and what the schools say of the firms.
import type { SchoolVerdict } from "~/app/domain/school-verdict";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import {
  type Enrolled,
  type Facts,
  opening as openingColumns,
  type OpeningAlone,
  studentOf,
} from "./read-facts.server";

const factsOfStudents = { name: "facts-of-students", text: studentOf("= any($1)") };
const openings = {
  name: "facts-of-openings",
  text: `select ${openingColumns}, l."enterpriseId" from "Listing" l join "Enterprise" e on e.id = l."enterpriseId" where l.id = any($1)`,
};
const verdicts = {
  name: "facts-of-verdicts",
  text: `select "schoolId", "enterpriseId", verdict::text from "SchoolEnterprise"
    where "enterpriseId" = any($1) and "schoolId" = any($2)`,
};

/** Everything that decides on applications of many students and listings in three queries, but for the applications that are there already; null for a
 * student without any enrolment, or a listing that is gone. */
export async function readFactsOfMany(
  { pool }: Pick<Services, "pool">,
  studentIds: readonly Id[],
  listingIds: readonly Id[],
): Promise<(studentId: Id, listingId: Id) => Facts | null> {
  const [students, offered] = await Promise.all([
    pool.query<Enrolled>({ ...factsOfStudents, values: [studentIds] }),
    pool.query<OpeningAlone & { enterpriseId: Id }>({ ...openings, values: [listingIds] }),
  ]);
  const firms = [...new Set(offered.rows.map(({ enterpriseId }) => enterpriseId))];
  const schools = [...new Set(students.rows.map(({ schoolId }) => schoolId))];
  const said = await pool.query<{ schoolId: Id; enterpriseId: Id; verdict: SchoolVerdict }>({
    ...verdicts,
    values: [firms, schools],
  });
  const verdictOf = new Map(said.rows.map((one) => [one.schoolId + one.enterpriseId, one.verdict]));
  const studentById = new Map(students.rows.map((one) => [one.studentId, one]));
  const openingById = new Map(offered.rows.map((one) => [one.listingId, one]));
  return (studentId, listingId) => {
    const student = studentById.get(studentId);
    const opening = openingById.get(listingId);
    if (!student || !opening) return null;
    const schoolVerdict = verdictOf.get(student.schoolId + opening.enterpriseId) ?? null;
    return { ...opening, ...student, schoolVerdict, applicationId: null, applicationStatus: null };
  };
}
