// Owns who reads calls for help: the student the own ones with their outcome, the school's roles those in their
// scope. No function here takes somebody of a firm; what the operator reads: read-raised.
import {
  incidentKinds,
  type IncidentKind,
  type IncidentState,
  incidentStateOf,
} from "~/app/domain/incident";
import { isOnDuty } from "~/app/domain/incident";
import type { SchoolActor, StudentActor } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import {
  placementsOfSchool,
  placementsOfStudent,
} from "~/app/features/journal/placement-scope.server";
import type { Services } from "~/app/platform/services.server";

type On = Pick<Services, "db">;
const facts = {
  ...{ id: true, kind: true, openedAt: true, dueAt: true, takenAt: true, closedAt: true },
  ...{ escalation: true, outcome: true, takenBy: { select: { name: true } } },
} as const;
type Facts = {
  id: Id;
  kind: string;
  openedAt: Date;
  dueAt: Date;
  takenAt: Date | null;
  closedAt: Date | null;
  escalation: number;
  outcome: string;
  takenBy: { name: string } | null;
};
export type IncidentLine = {
  incidentId: Id;
  kind: IncidentKind;
  state: IncidentState;
  openedAt: Date;
  dueAt: Date;
  takenBy: string | null;
  escalation: number;
  outcome: string;
};
function toLine({ id, kind, takenBy, takenAt, closedAt, ...row }: Facts): IncidentLine {
  const known = incidentKinds.find((one) => one === kind) ?? "other";
  const state = incidentStateOf({ takenAt, closedAt });
  return { ...row, incidentId: id, kind: known, state, takenBy: takenBy?.name ?? null };
}

/** The student's own of one placement, the latest first. */
export async function listMyIncidents({ db }: On, actor: StudentActor, placementId: Id) {
  const rows = await db.incident.findMany({
    where: { placement: { id: placementId, ...placementsOfStudent(actor) } },
    orderBy: { openedAt: "desc" },
    take: 20,
    select: facts,
  });
  return rows.map(toLine);
}

export type SchoolIncident = IncidentLine & { student: string; group: string; firm: string };
const withPlacement = {
  ...facts,
  placement: {
    select: {
      student: { select: { name: true, phone: true } },
      enterprise: { select: { shortName: true } },
      enrolment: { select: { schoolClass: { select: { name: true } } } },
    },
  },
} as const;

/** Those in the scope of a role on duty: open ones by their time, or closed ones, the latest first. */
export async function listIncidents(
  { db }: On,
  actor: SchoolActor,
  isClosed: boolean,
): Promise<SchoolIncident[]> {
  if (!isOnDuty(actor.role)) return [];
  const rows = await db.incident.findMany({
    where: {
      placement: placementsOfSchool(actor),
      closedAt: isClosed ? { not: null } : null,
    },
    orderBy: isClosed ? { closedAt: "desc" } : { dueAt: "asc" },
    take: 200,
    select: withPlacement,
  });
  return rows.map(({ placement, ...row }) => ({ ...toLine(row), ...partiesOf(placement) }));
}

type Parties = {
  student: { name: string };
  enterprise: { shortName: string };
  enrolment: { schoolClass: { name: string } };
};
function partiesOf({ student, enterprise, enrolment }: Parties) {
  const group = enrolment.schoolClass.name;
  return { student: student.name, group, firm: enterprise.shortName };
}

export type IncidentView = SchoolIncident & {
  body: string;
  phone: string | null;
  notes: { id: Id; author: string; body: string; at: Date }[];
};

/** One of them with its words and notes; null outside the scope, and for roles off duty. */
export async function findIncident(
  { db }: On,
  actor: SchoolActor,
  incidentId: Id,
): Promise<IncidentView | null> {
  if (!isOnDuty(actor.role)) return null;
  const row = await db.incident.findFirst({
    where: { id: incidentId, placement: placementsOfSchool(actor) },
    select: {
      ...{ ...withPlacement, body: true },
      notes: {
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
        select: { id: true, body: true, createdAt: true, author: { select: { name: true } } },
      },
    },
  });
  if (!row) return null;
  const { placement, body, notes, ...line } = row;
  return {
    ...{ ...toLine(line), ...partiesOf(placement), body, phone: placement.student.phone },
    notes: notes.map(({ id, author, createdAt, body: words }) => ({
      ...{ id, author: author.name, body: words, at: createdAt },
    })),
  };
}
