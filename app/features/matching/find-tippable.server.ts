// Owns to whom of a class a listing may be held up: what the listing itself, the school's word on its firm and the law say.
import { isOpen } from "~/app/domain/listing";
import { lawOf } from "~/app/domain/listing-kind";
import type { SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { judgeEligibility, type OpeningFacts } from "~/app/domain/student";
import { dayOf, type Id } from "~/app/domain/values";
import { studentsOf } from "~/app/features/files/file-reach.server";
import type { Services } from "~/app/platform/services.server";
import { matchStudentSelect, toMatchStudent } from "./match-student.server";

type Db = Services["db"];
type Asked = { classId: Id; listingId: Id; ids: readonly Id[] };

/** Those of the chosen students who may apply to the listing now. Refusals: `listing.not_found`, `listing.not_open` (also
 * where the law lets none of them apply), `recommendation.firm_not_approved`, `recommendation.students_not_yours`. */
export async function findTippable(
  db: Db,
  actor: SchoolActor,
  { classId, listingId, ids }: Asked,
  now: Date,
): Promise<Outcome<Id[]>> {
  const opening = await findOpening(db, actor, listingId, now);
  if (!opening) return refuse("listing.not_found");
  const { kind, schoolVerdict } = opening;
  if (!opening.isOpen) return refuse("listing.not_open");
  const waits = lawOf(kind).opensBySchool && schoolVerdict !== "approved";
  if (waits || schoolVerdict === "not_a_fit") return refuse("recommendation.firm_not_approved");
  const inClass = { enrolments: { some: { classId, state: "enrolled" as const } } };
  const rows = await db.person.findMany({
    where: { AND: [{ id: { in: [...ids] }, disabledAt: null }, studentsOf(actor), inClass] },
    select: { id: true, ...matchStudentSelect },
  });
  if (rows.length < ids.length) return refuse("recommendation.students_not_yours");
  const today = dayOf(now);
  const able = rows.filter((row) => {
    const student = toMatchStudent(row, today);
    return student !== null && judgeEligibility(student.facts, opening, today).ok;
  });
  return able.length > 0 ? accept(able.map(({ id }) => id)) : refuse("listing.not_open");
}

async function findOpening(
  db: Db,
  { schoolId }: SchoolActor,
  listingId: Id,
  now: Date,
): Promise<OpeningFacts | null> {
  const row = await db.listing.findFirst({
    where: { id: listingId, source: "posted" },
    select: {
      ...{ status: true, source: true, validUntil: true, applyBy: true, seats: true, taken: true },
      ...{ kind: true, educationRank: true, hazardous: true, startsOn: true },
      enterprise: {
        select: { status: true, schools: { where: { schoolId }, select: { verdict: true } } },
      },
    },
  });
  if (!row) return null;
  const { enterprise, kind, educationRank, hazardous, startsOn, ...listing } = row;
  return {
    ...{ kind, educationRank, hazardous, reposted: false },
    startsOn: startsOn && dayOf(startsOn),
    isOpen: isOpen({ ...listing, enterpriseStatus: enterprise.status }, now),
    schoolVerdict: enterprise.schools[0]?.verdict ?? null,
  };
}
