// Owns what the page of records shows: what a school keeps, on what, until when; and on what something can be kept.
import type { RecordKind, RecordTarget } from "~/app/domain/internship-record";
import { mayKeep } from "~/app/domain/internship-record";
import type { SchoolActor } from "~/app/domain/permission";
import { type Day, dayOf, type Id } from "~/app/domain/values";
import { classesOf } from "~/app/features/applications/school-scope.server";
import { toDay } from "~/app/features/applications/stay-of.server";
import { placementsOf } from "~/app/features/placements/placement-scope.server";
import type { Services } from "~/app/platform/services.server";
import { targetOf } from "./placement-rows.server";
import { withdrawable } from "./withdraw-record.server";

export type RecordLine = {
  id: Id;
  kind: RecordKind;
  on: RecordTarget;
  target: string;
  /** What it says, by its fields. */
  content: Record<string, unknown>;
  from: Day | null;
  until: Day | null;
  createdOn: Day;
  mayWithdraw: boolean;
  file: { fileId: Id; name: string } | null;
};
export type TargetChoice = { on: RecordTarget; id: Id; name: string };

const most = 300;

/** The records of the actor's school that stand, the newest first; of single placements those in the scope. */
export async function listRecords(
  { db }: Pick<Services, "db">,
  actor: SchoolActor,
): Promise<RecordLine[]> {
  const { schoolId, role } = actor;
  const own = await db.internshipRecord.findMany({
    where: { AND: [{ withdrawnAt: null }, withdrawable(actor)] },
    ...{ orderBy: { createdAt: "desc" }, take: most, select: { id: true } },
  });
  const owned = new Set(own.map(({ id }) => id));
  const rows = await db.internshipRecord.findMany({
    where: {
      ...{ schoolId, withdrawnAt: null },
      OR: [{ placementId: null }, { placement: placementsOf(actor) }],
    },
    orderBy: { createdAt: "desc" },
    take: most,
    include: {
      enterprise: { select: { name: true } },
      round: { select: { name: true } },
      schoolClass: { select: { name: true } },
      placement: { select: { student: { select: { name: true } } } },
      file: { select: { id: true, name: true } },
    },
  });
  return rows.map((row) => ({
    ...{ id: row.id, kind: row.kind, on: targetOf(row), createdOn: dayOf(row.createdAt) },
    target: nameOf([row.placement?.student, row.schoolClass, row.round, row.enterprise]),
    content: row.content as Record<string, unknown>,
    from: toDay(row.validFrom),
    until: toDay(row.validUntil),
    mayWithdraw: owned.has(row.id) && mayKeep(role, row.kind),
    file: row.file && { fileId: row.file.id, name: row.file.name },
  }));
}

/** On what something that one placement lacks can be kept, the narrowest first; null outside the actor's scope. */
export async function listTargetsOf(
  { db }: Pick<Services, "db">,
  actor: SchoolActor,
  placementId: Id,
): Promise<TargetChoice[] | null> {
  const name = { select: { id: true, name: true } };
  const row = await db.placement.findFirst({
    where: { AND: [{ id: placementId }, placementsOf(actor)] },
    select: { student: name, enterprise: name, enrolment: { select: { schoolClass: name } } },
  });
  if (!row) return null;
  return [
    { on: "placement", id: placementId, name: row.student.name },
    { on: "class", ...row.enrolment.schoolClass },
    { on: "firm", ...row.enterprise },
  ];
}

/** The name of the one that is there. */
const nameOf = (some: readonly ({ name: string } | null | undefined)[]) =>
  some.find((one) => one)?.name ?? "";

/** Firms that students of the scope go to or are at, its classes, and the school's rounds. */
export async function listTargets(
  { db }: Pick<Services, "db">,
  actor: SchoolActor,
): Promise<TargetChoice[]> {
  const [firms, classes, rounds] = await Promise.all([
    db.enterprise.findMany({
      where: {
        placements: {
          some: {
            AND: [
              placementsOf(actor),
              { state: { in: ["expected", "proposed", "school_review", "confirmed", "running"] } },
            ],
          },
        },
      },
      orderBy: { name: "asc" },
      select: { id: true, name: true },
    }),
    db.schoolClass.findMany({
      where: classesOf(actor),
      orderBy: [{ entryYear: "desc" }, { name: "asc" }],
      select: { id: true, name: true },
    }),
    db.round.findMany({
      where: { schoolId: actor.schoolId, state: { notIn: ["draft", "cancelled"] } },
      orderBy: { createdAt: "desc" },
      take: 30,
      select: { id: true, name: true },
    }),
  ]);
  const as = (on: RecordTarget, rows: { id: Id; name: string }[]) =>
    rows.map((row): TargetChoice => ({ on, ...row }));
  return [...as("class", classes), ...as("firm", firms), ...as("round", rounds)];
}
