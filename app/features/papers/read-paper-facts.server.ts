// Owns gathering what a paper says of placements: their rows, who teaches, who is called, what insurance there is; in a
// constant number of statements, however many they are. How it is said is paper-values'.
import type { Party } from "~/app/domain/paper";
import { phoneMeant } from "~/app/domain/guest-link";
import { phrases } from "~/app/domain/paper-blocks.data";
import type { PaperValues, TemplateCondition } from "~/app/domain/paper-template";
import { type PlacementTerms, readTerms } from "~/app/domain/placement-terms";
import { isMinor } from "~/app/domain/student";
import { type Day, dayOf, type Id } from "~/app/domain/values";
import { toDay } from "~/app/features/applications/stay-of.server";
import type { Tx } from "~/app/platform/db.server";
import type { Prisma } from "~/prisma/generated/client";
import { type Signer, signersIn } from "./paper-signers";
import { circumstancesOf, spanOf, termValues } from "./paper-values.server";

const person = { select: { name: true, phone: true } } as const;
const factsSelect = {
  ...{
    id: true,
    schoolId: true,
    origin: true,
    kind: true,
    state: true,
    startsOn: true,
    endsOn: true,
  },
  ...{ terms: true, enterpriseId: true, coHostId: true, coHostShare: true, teacherId: true },
  ...{ mentorName: true, mentorPhone: true, contactName: true, contactPhone: true },
  student: {
    select: {
      ...{ id: true, name: true, phone: true, passwordHash: true, birthDate: true },
      ...{ guardianName: true, guardianPhone: true },
    },
  },
  enrolment: {
    select: {
      studentNumber: true,
      schoolClass: {
        select: { id: true, name: true, majorCode: true, major: { select: { zhCN: true } } },
      },
    },
  },
  school: { select: { name: true } },
  enterprise: { select: { name: true, registrationNumber: true } },
  coHost: { select: { name: true } },
  teacher: person,
} as const satisfies Prisma.PlacementSelect;
type Row = Prisma.PlacementGetPayload<{ select: typeof factsSelect }>;

/** A placement as a paper tells it. */
export type PlacementFacts = {
  placementId: Id;
  schoolId: Id;
  state: Row["state"];
  enterpriseId: Id;
  coHostId: Id | null;
  teacherId: Id | null;
  isMinor: boolean;
  terms: PlacementTerms;
  startsOn: Day | null;
  endsOn: Day | null;
  values: PaperValues;
  given: TemplateCondition[];
  signers: Record<Party, Signer>;
  /** The student has never signed in: a link goes to the telephone. */
  needsLink: boolean;
};
type Desk = { name: string; phone: string };

/** What papers say of placements, by their ids. Scope is the caller's. `dutyPhone`: who answers by day and night. */
export async function readPaperFacts(
  tx: Tx,
  ids: readonly Id[],
  { now, dutyPhone }: { now: Date; dutyPhone: string },
): Promise<Map<Id, PlacementFacts>> {
  const where = { id: { in: [...ids] } };
  const rows = await tx.placement.findMany({ where, select: factsSelect });
  const advisers = await readAdvisers(tx, rows, now);
  return new Map(
    rows.map((row) => {
      const adviser = advisers.get(row.enrolment.schoolClass.id) ?? { name: "", phone: "" };
      return [row.id, toFacts(row, adviser, now, dutyPhone)];
    }),
  );
}

/** The same of one that is there. */
export async function findFacts(
  tx: Tx,
  placementId: Id,
  on: { now: Date; dutyPhone: string },
): Promise<PlacementFacts> {
  const facts = (await readPaperFacts(tx, [placementId], on)).get(placementId);
  if (!facts) throw new Error("a paper without its placement"); // the foreign key forbids it
  return facts;
}

async function readAdvisers(tx: Tx, rows: readonly Row[], now: Date): Promise<Map<Id, Desk>> {
  const classIds = [...new Set(rows.map((row) => row.enrolment.schoolClass.id))];
  const grants = await tx.roleGrant.findMany({
    where: {
      ...{ role: "class_adviser", classId: { in: classIds }, validFrom: { lte: now } },
      OR: [{ validUntil: null }, { validUntil: { gt: now } }],
    },
    orderBy: { validFrom: "asc" },
    select: { classId: true, person },
  });
  return new Map(
    grants.map(({ classId, person: { name, phone } }) => [classId!, { name, phone: phone ?? "" }]),
  );
}

function toFacts(row: Row, adviser: Desk, now: Date, dutyPhone: string): PlacementFacts {
  const terms = readTerms(row.terms);
  const [startsOn, endsOn] = [toDay(row.startsOn), toDay(row.endsOn)];
  const birth = toDay(row.student.birthDate);
  // An unknown birth date counts as a minor's: the safe side.
  const minor = isMinor(birth, dayOf(now));
  const { coHostId, enterpriseId, schoolId, state, teacherId } = row;
  return {
    ...{ placementId: row.id, schoolId, state, enterpriseId, coHostId, isMinor: minor },
    ...{ terms, startsOn, endsOn, teacherId, signers: signersIn(row) },
    given: circumstancesOf(terms, minor, row),
    values: {
      ...termValues(terms),
      ...peopleValues(row, adviser),
      ...{ days: spanOf(startsOn, endsOn), duty_phone: dutyPhone || adviser.phone },
      ...{ starts_on: sayDay(startsOn), ends_on: sayDay(endsOn), today: phrases.day(dayOf(now)) },
    },
    needsLink: row.student.passwordHash === null,
  };
}

const sayDay = (day: Day | null) => (day ? phrases.day(day) : "");

function peopleValues(row: Row, adviser: Desk): PaperValues {
  const { student, enrolment, school, enterprise, coHost, teacher } = row;
  return {
    ...{ student: student.name, student_number: enrolment.studentNumber, school: school.name },
    ...{ class: enrolment.schoolClass.name, guardian: student.guardianName ?? "" },
    major: enrolment.schoolClass.major.zhCN,
    ...{ firm: enterprise.name, firm_number: enterprise.registrationNumber ?? "" },
    co_host: coHost?.name ?? "",
    co_host_share: row.coHostShare === null ? "" : phrases.share(row.coHostShare),
    ...{ mentor: row.mentorName, mentor_phone: row.mentorPhone },
    ...{ contact: row.contactName, contact_phone: row.contactPhone },
    ...{ adviser: adviser.name, adviser_phone: phoneMeant(adviser.phone) },
    ...{ teacher: teacher?.name ?? "", teacher_phone: phoneMeant(teacher?.phone ?? "") },
  };
}
