// Owns visits as a school reads them, and what a form of one needs: firms where students of the scope are, and who they are.
import type { SchoolActor } from "~/app/domain/permission";
import type { Day, Id } from "~/app/domain/values";
import {
  pointsToFollowUp,
  VisitFindings,
  type VisitMode,
  type VisitPoint,
} from "~/app/domain/visit";
import { begun, placementsOfSchool } from "~/app/features/journal/placement-scope.server";
import { textOfDay } from "~/app/features/journal/stay-of";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";

type On = Pick<Services, "db">;
export type VisitLine = {
  visitId: Id;
  firm: string;
  visitedOn: Day;
  mode: VisitMode;
  by: string;
  isPlan: boolean;
  students: string[];
  followUp: VisitPoint[];
};
const lineOf = {
  ...{ id: true, visitedOn: true, mode: true, recordedAt: true, findings: true },
  ...{ by: { select: { name: true } }, enterprise: { select: { shortName: true } } },
  placements: { select: { placement: { select: { student: { select: { name: true } } } } } },
} as const satisfies Prisma.VisitSelect;
type Row = Prisma.VisitGetPayload<{ select: typeof lineOf }>;
function toLine({ id, by, enterprise, placements, recordedAt, findings, ...row }: Row): VisitLine {
  return {
    ...{ visitId: id, firm: enterprise.shortName, by: by.name, mode: row.mode },
    ...{ visitedOn: textOfDay(row.visitedOn), isPlan: recordedAt === null },
    students: placements.map(({ placement }) => placement.student.name),
    followUp: pointsToFollowUp(VisitFindings.parse(findings)),
  };
}

/** A visit is read by whoever made it and by those in whose scope one of its students is. */
function visitsOf(actor: SchoolActor): Prisma.VisitWhereInput {
  return {
    schoolId: actor.schoolId,
    OR: [
      { byId: actor.personId },
      { placements: { some: { placement: placementsOfSchool(actor) } } },
    ],
  };
}

/** Plans first, then what was recorded, the latest first. */
export async function listVisits({ db }: On, actor: SchoolActor): Promise<VisitLine[]> {
  const rows = await db.visit.findMany({
    where: visitsOf(actor),
    orderBy: [{ visitedOn: "desc" }, { id: "desc" }],
    take: 200,
    select: lineOf,
  });
  return rows.map(toLine).sort((a, b) => Number(b.isPlan) - Number(a.isPlan));
}

export type VisitView = VisitLine & {
  enterpriseId: Id;
  note: string;
  findings: VisitFindings;
  placementIds: Id[];
  isMine: boolean;
  file: { fileId: Id; name: string } | null;
};

/** One visit whole; null outside the scope. */
export async function findVisit(
  { db }: On,
  actor: SchoolActor,
  visitId: Id,
): Promise<VisitView | null> {
  const row = await db.visit.findFirst({
    where: { AND: [{ id: visitId }, visitsOf(actor)] },
    select: {
      ...{ ...lineOf, enterpriseId: true, note: true, byId: true },
      file: { select: { id: true, name: true } },
      placements: { select: { ...lineOf.placements.select, placementId: true } },
    },
  });
  if (!row) return null;
  const { enterpriseId, note, byId, placements } = row;
  return {
    ...{ ...toLine(row), enterpriseId, note, isMine: byId === actor.personId },
    ...{ findings: VisitFindings.parse(row.findings) },
    file: row.file && { fileId: row.file.id, name: row.file.name },
    placementIds: placements.map(({ placementId }) => placementId),
  };
}

export type Visited = { placementId: Id; student: string; group: string };

/** Firms where students of the scope are or will be, by name. */
export async function listFirmsToVisit(
  { db }: On,
  actor: SchoolActor,
): Promise<{ value: Id; label: string }[]> {
  const rows = await db.placement.findMany({
    where: { ...placementsOfSchool(actor), state: { in: ["confirmed", "running"] } },
    distinct: ["enterpriseId"],
    orderBy: { enterprise: { shortName: "asc" } },
    select: { enterprise: { select: { id: true, shortName: true } } },
  });
  return rows.map(({ enterprise }) => ({ value: enterprise.id, label: enterprise.shortName }));
}

/** Students of the scope at a firm, by name. */
export async function listVisited(
  { db }: On,
  actor: SchoolActor,
  enterpriseId: Id,
): Promise<Visited[]> {
  const rows = await db.placement.findMany({
    where: {
      AND: [placementsOfSchool(actor), { OR: [{ enterpriseId }, { coHostId: enterpriseId }] }],
      state: { in: ["confirmed", ...begun] },
    },
    orderBy: { student: { name: "asc" } },
    select: {
      id: true,
      student: { select: { name: true } },
      enrolment: { select: { schoolClass: { select: { name: true } } } },
    },
  });
  return rows.map(({ id, student, enrolment }) => ({
    ...{ placementId: id, student: student.name, group: enrolment.schoolClass.name },
  }));
}
