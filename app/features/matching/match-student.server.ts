// Owns how the rows of a student become what the law of fit sees. What is not selected here cannot weigh: no name, no
// address, no guardian, no photo; the birth date goes to the gates alone. What counts how much is domain/matching.ts'.
import { circleOf } from "~/app/domain/find-students";
import { type Jurisdiction, jurisdictionOf } from "~/app/domain/jurisdiction";
import type { Learnt } from "~/app/domain/matching-learnt";
import { type MatchStudent, type Strength, strengths } from "~/app/domain/matching-views";
import { type Commitment, committed } from "~/app/domain/placement";
import type { RecordKind } from "~/app/domain/profile";
import { isMinor } from "~/app/domain/student";
import { type Day, dayOf } from "~/app/domain/values";
import { nothingTold } from "~/app/features/profiles/read-profile-row.server";
import type { Prisma } from "~/prisma/generated/client";

const wishes = {
  ...{ wishedRegions: true, wishedKinds: true, wishedOccupations: true, wishedPay: true },
  ...{ availableFrom: true, availableUntil: true, refusedShifts: true, refusesNight: true },
  ...{ needsDorm: true, languages: true, visibility: true },
} as const;

/** The columns of Person that a match is made of. */
export const matchStudentSelect = {
  birthDate: true,
  enrolments: {
    select: {
      ...{ programme: true, studyYear: true, state: true, startedOn: true },
      school: { select: { id: true, kind: true, regionCode: true, studentSearch: true } },
      schoolClass: { select: { majorCode: true } },
    },
  },
  profile: {
    select: { ...wishes, skills: { select: { skillCode: true }, orderBy: { skillCode: "asc" } } },
  },
  records: {
    select: {
      ...{ kind: true, certificateCode: true, skillCodes: true, startedOn: true, endedOn: true },
    },
  },
  refusesFirms: { select: { enterpriseId: true } },
  applications: {
    where: { status: { in: [...committed] } },
    select: {
      ...{ status: true, movedAt: true },
      listing: { select: { kind: true } },
      placement: { select: { startsOn: true, endsOn: true } },
    },
  },
} as const satisfies Prisma.PersonSelect;
export type MatchStudentRow = Prisma.PersonGetPayload<{ select: typeof matchStudentSelect }>;
type Wishes = Omit<NonNullable<MatchStudentRow["profile"]>, "skills">;

/** The student as the law of fit sees one on a day; null without any enrolment. Pure. `learnt`: only for the student's own
 * lists (learnt.server.ts). */
export function toMatchStudent(
  row: MatchStudentRow,
  today: Day,
  learnt?: Learnt,
): MatchStudent | null {
  const enrolment = presentOf(row.enrolments);
  if (!enrolment) return null;
  const { programme, studyYear, state, school, schoolClass } = enrolment;
  const birthDate = row.birthDate && dayIn(row.birthDate);
  const told = row.profile ?? nothingTold;
  return {
    facts: { birthDate, programme, studyYear, state, schoolKind: school.kind },
    ...{ schoolId: school.id, schoolPlace: school.regionCode, majorCode: schoolClass.majorCode },
    mayWorkIn: rightsAt(jurisdictionOf(school.regionCode)),
    circle: circleOf(told.visibility, school.studentSearch, isMinor(birthDate, today)),
    refusedFirms: row.refusesFirms.map(({ enterpriseId }) => enterpriseId),
    commitments: row.applications.map(commitmentOf),
    ...wishesOf(told),
    skills: bestShown(row.profile?.skills.map(({ skillCode }) => skillCode) ?? [], row.records),
    certificates: unique(row.records.flatMap(({ certificateCode }) => certificateCode ?? [])),
    monthsWorked: monthsOf(row.records, today),
    ...(learnt ? { learnt } : {}),
  };
}

type Enrolments = MatchStudentRow["enrolments"];

/** The stretch that counts now, as for applying: one at school before one that is over, the latest first. */
function presentOf(enrolments: Enrolments): Enrolments[number] | null {
  const isAtSchool = ({ state }: Enrolments[number]) =>
    state === "enrolled" || state === "on_leave";
  const later = (a: Enrolments[number], b: Enrolments[number]) =>
    Number(isAtSchool(b)) - Number(isAtSchool(a)) || b.startedOn.getTime() - a.startedOn.getTime();
  return [...enrolments].sort(later)[0] ?? null;
}

/** People of Hong Kong and Macao need no permit on the mainland (国发〔2018〕28号). */
const rightsAt = (home: Jurisdiction): Jurisdiction[] =>
  home === "mainland" ? [home] : [home, "mainland"];

function commitmentOf(row: MatchStudentRow["applications"][number]): Commitment {
  const { placement, listing, movedAt, status } = row;
  const day = (date: Date | null | undefined) => (date ? dayIn(date) : null);
  return {
    ...{ kind: listing.kind, startsOn: day(placement?.startsOn), endsOn: day(placement?.endsOn) },
    ...{ status: status as Commitment["status"], since: dayOf(movedAt) },
  };
}

function wishesOf(told: Wishes) {
  const { wishedKinds, wishedOccupations, wishedRegions, wishedPay } = told;
  const { availableFrom, availableUntil, refusedShifts, refusesNight, needsDorm, languages } = told;
  const day = (date: Date | null) => date && dayIn(date);
  return {
    ...{ wishedKinds, wishedOccupations, wishedPlaces: wishedRegions, wishedPay },
    ...{ availableFrom: day(availableFrom), availableUntil: day(availableUntil) },
    ...{ refusedShifts, refusesNight, needsDorm, languages },
  };
}

const shownBy: Record<RecordKind, Strength> = {
  course: "course",
  project: "shown",
  competition: "shown",
  work: "shown",
  certificate: "certified",
};

/** Every skill by the best that speaks for it: only said, or shown in a record of some kind. */
export function bestShown(
  said: readonly string[],
  records: readonly { kind: RecordKind; skillCodes: readonly string[] }[],
): MatchStudent["skills"] {
  const best = new Map<string, Strength>();
  const put = (code: string, strength: Strength) => {
    const known = strengths.indexOf(best.get(code) ?? "said");
    best.set(code, strengths[Math.max(known, strengths.indexOf(strength))] ?? strength);
  };
  for (const code of said) put(code, "said");
  for (const { kind, skillCodes } of records)
    for (const code of skillCodes) put(code, shownBy[kind]);
  return [...best].map(([code, strength]) => ({ code, strength }));
}

/** Whole months of work that the records tell of; one that has no last day goes on. */
function monthsOf(records: MatchStudentRow["records"], today: Day): number {
  const days = records.flatMap(({ kind, startedOn, endedOn }) => {
    if (kind !== "work" || !startedOn) return [];
    const until = endedOn ?? new Date(today);
    return [Math.max(0, (until.getTime() - startedOn.getTime()) / 86_400_000)];
  });
  return Math.floor(days.reduce((sum, one) => sum + one, 0) / 30);
}

const dayIn = (date: Date): Day => date.toISOString().slice(0, 10);
const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
