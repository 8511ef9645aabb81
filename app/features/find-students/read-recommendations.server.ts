// Owns what a school sees of the lists by which it recommends students: those of the actor, all of them for the school's
// offices. And what is needed to make a new one.
import type { SchoolActor } from "~/app/domain/permission";
import { dayOf, type Id } from "~/app/domain/values";
import { studentsOf } from "~/app/features/files/file-reach.server";
import { titleAsStood } from "~/app/features/listings/read-stood.server";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import { stillLooking } from "./student-scope.server";
import { listOpenListings, type OpenListing } from "./list-open-listings.server";

type On = Pick<Services, "db" | "clock">;

/** The lists that an actor may see and take back. */
export function ownLists(actor: SchoolActor): Prisma.RecommendedListWhereInput {
  const { schoolId, personId, classId, collegeId, majorCode } = actor;
  const isWide = classId === null && collegeId === null && majorCode === null;
  return isWide ? { schoolId } : { schoolId, createdById: personId };
}

export type ListState = "asked" | "agreed" | "declined";
export type SchoolList = {
  listId: Id;
  firm: string;
  title: string | null;
  note: string;
  createdAt: Date;
  isWithdrawn: boolean;
  students: { id: Id; name: string; state: ListState }[];
};
const most = 100;

/** The lists, the newest first. */
export async function listRecommendations({ db }: On, actor: SchoolActor): Promise<SchoolList[]> {
  const rows = await db.recommendedList.findMany({
    where: ownLists(actor),
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: most,
    select: {
      ...{ id: true, note: true, createdAt: true, withdrawnAt: true },
      enterprise: { select: { shortName: true } },
      listing: { select: { title: true, stoodAs: true } },
      students: {
        select: { state: true, student: { select: { id: true, name: true } } },
        orderBy: { studentId: "asc" },
      },
    },
  });
  return rows.map(
    ({ id: listId, note, createdAt, withdrawnAt, enterprise, listing, students }) => ({
      ...{ listId, note, createdAt, firm: enterprise.shortName, isWithdrawn: withdrawnAt !== null },
      title: listing && titleAsStood(listing),
      students: students.map(({ state, student }) => ({ ...student, state })),
    }),
  );
}

export type RecommendForm = {
  firms: { id: Id; name: string }[];
  classes: { id: Id; name: string }[];
  firm: { id: Id; name: string; listings: OpenListing[] } | null;
  schoolClass: { id: Id; name: string } | null;
  students: { id: Id; name: string; number: string }[];
};

/** What can be chosen: firms the school approved, classes of the actor, and of those chosen the listings and students. */
export async function readRecommendForm(
  { db, clock }: On,
  actor: SchoolActor,
  chosen: { firm: string | null; schoolClass: string | null },
): Promise<RecommendForm> {
  const { schoolId, classId, collegeId, majorCode } = actor;
  const word = { schoolId, verdict: "approved" as const };
  const [firms, classes] = await Promise.all([
    db.enterprise.findMany({
      where: { status: "approved", schools: { some: word } },
      orderBy: { shortName: "asc" },
      select: { id: true, shortName: true },
    }),
    db.schoolClass.findMany({
      where: {
        schoolId,
        ...(classId ? { id: classId } : {}),
        ...(collegeId ? { collegeId } : {}),
        ...(majorCode ? { majorCode } : {}),
        enrolments: { some: { state: "enrolled" } },
      },
      orderBy: [{ entryYear: "desc" }, { name: "asc" }],
      select: { id: true, name: true },
    }),
  ]);
  const firm = firms.find(({ id }) => id === chosen.firm);
  const only = classes.length === 1 ? classes[0] : undefined;
  const schoolClass = classes.find(({ id }) => id === chosen.schoolClass) ?? only ?? null;
  return {
    firms: firms.map(({ id, shortName }) => ({ id, name: shortName })),
    classes,
    firm: firm
      ? {
          id: firm.id,
          name: firm.shortName,
          listings: await listOpenListings({ db, clock }, firm.id),
        }
      : null,
    schoolClass,
    students: schoolClass ? await listStudents({ db, clock }, actor, schoolClass.id) : [],
  };
}

/** Who is at school there and has no place yet. */
async function listStudents({ db, clock }: On, actor: SchoolActor, classId: Id) {
  const today = dayOf(clock.now());
  const rows = await db.person.findMany({
    where: {
      AND: [
        studentsOf(actor),
        stillLooking(today),
        { enrolments: { some: { classId, state: "enrolled" } } },
      ],
    },
    select: {
      ...{ id: true, name: true },
      enrolments: { where: { classId }, select: { studentNumber: true } },
    },
  });
  return rows
    .map(({ enrolments, ...student }) => ({
      ...student,
      number: enrolments[0]?.studentNumber ?? "",
    }))
    .sort((a, b) => a.number.localeCompare(b.number));
}
