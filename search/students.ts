// Owns the document of a student who may be found: codes and reference names only. No name, nothing that anybody wrote, no
// sex, age, birth date, photo, origin or household is in it. What a query lets through is student-index.ts'.
import { freeStates } from "~/app/domain/placement";
import { z } from "zod";
import { circleOf } from "~/app/domain/find-students";
import type { Reference } from "~/app/domain/reference";
import { majorField } from "~/app/domain/search-bands";
import { isMinor } from "~/app/domain/student";
import { type Day, dayOf } from "~/app/domain/values";
import type { Prisma } from "~/prisma/generated/client";
import { unique } from "./besides";
import { dayFigure } from "./open-to";
import { placesOf, skillsOf, wordsOf } from "./student-words";
import type { Text } from "./text";

const tokens = (of: string) => z.array(z.string()).describe(`${of}: tokens in no order`);
const codes = (of: string) => z.array(z.string()).describe(of);

/** One student in the index: what firms may search, filter and count, and nothing by which a person could be known. */
export const StudentDocument = z.strictObject({
  id: z.uuid().describe("Person.id"),
  version: z.string().describe("studentVersion: the reconciler compares it"),
  provenTokens: tokens("All names of the skills that a record shows"),
  skillTokens: tokens("All names of the other skills"),
  certificateTokens: tokens("All names of the certificates"),
  majorTokens: tokens("All names of the major and its group"),
  relatedTokens: tokens("Names of the trades that the major leads to"),
  schoolTokens: tokens("Name and short name of the school"),
  placeTokens: tokens("The places, all names"),
  namePinyin: tokens("Pinyin of skills and major"),
  circle: z.enum(["school_approved", "verified"]).describe("Scope: who may find the student"),
  schoolId: z.uuid().describe("Scope"),
  majorField: z.string().nullable().describe("Filter: field of the major (search-bands.ts)"),
  majorCode: z.string().describe("Filter"),
  studyYear: z.string().describe("Filter"),
  skillCodes: codes("Filter"),
  evidence: codes("Facet: kinds of records that show a skill"),
  placeCodes: codes("Filter: wished places, else the school's, with everything above them"),
  cityCodes: codes("Facet: the cities among them"),
  kinds: codes("Filter: kinds of work looked for"),
  languages: codes("Filter"),
  availableFrom: z.int().describe("Filter: first day as a figure, 20270301; 0 = not said"),
  startMonth: z.string().describe("Facet: 2027-03; empty = not said"),
  updatedAt: z.int().describe("Epoch seconds; who has just told something stands first"),
});
export type StudentDocument = z.infer<typeof StudentDocument>;

const present = {
  where: { state: "enrolled" },
  orderBy: { startedOn: "desc" },
  take: 1,
} as const satisfies Prisma.Person$enrolmentsArgs;
const placements = {
  where: { state: { notIn: [...freeStates] } },
  select: { endsOn: true as const },
};

/** What decides whether there is a document, and which version of it: the reconciler reads no more. Whatever a student tells
 * changes the profile's own time. */
export const studentStanding = {
  ...{ id: true, birthDate: true, disabledAt: true, placements },
  enrolments: {
    ...present,
    select: {
      ...{ studyYear: true, schoolId: true },
      school: { select: { studentSearch: true } },
      schoolClass: { select: { majorCode: true } },
    },
  },
  profile: { select: { visibility: true, updatedAt: true } },
} as const satisfies Prisma.PersonSelect;
type Standing = Prisma.PersonGetPayload<{ select: typeof studentStanding }>;

/** What a document is made of. The birth date and the placements decide only whether there is one. */
export const studentSelect = {
  ...studentStanding,
  enrolments: {
    ...present,
    select: {
      ...studentStanding.enrolments.select,
      school: { select: { name: true, shortName: true, regionCode: true, studentSearch: true } },
    },
  },
  profile: {
    select: {
      ...studentStanding.profile.select,
      ...{ wishedRegions: true, wishedKinds: true, availableFrom: true, languages: true },
      skills: { select: { skillCode: true }, orderBy: { skillCode: "asc" } },
    },
  },
  records: {
    select: { kind: true, certificateCode: true, skillCodes: true },
    orderBy: { id: "asc" },
  },
} as const satisfies Prisma.PersonSelect;
export type StudentRow = Prisma.PersonGetPayload<{ select: typeof studentSelect }>;

/** Of which making a document is: to be raised when documents are made otherwise, so that all are made anew. */
export const studentShape = 2;

/** Who may find a student today; null: nobody, for the student hides, is under age, placed or gone. */
function circleIn(row: Standing, now: Date): StudentDocument["circle"] | null {
  const [enrolment] = row.enrolments;
  const { profile } = row;
  const today = dayOf(now);
  if (!enrolment || !profile || row.disabledAt || isPlaced(row, today)) return null;
  const birth = row.birthDate && dayIn(row.birthDate);
  const { studentSearch } = enrolment.school;
  const circle = circleOf(profile.visibility, studentSearch, isMinor(birth, today));
  return circle === "hidden" ? null : circle;
}

const isPlaced = ({ placements: all }: Standing, today: Day) =>
  all.some(({ endsOn }) => endsOn === null || dayIn(endsOn) >= today);
const dayIn = (date: Date): Day => date.toISOString().slice(0, 10);

/** The version of what is found of a row today; null where nothing may be. */
export function studentVersion(row: Standing, now: Date): string | null {
  const circle = circleIn(row, now);
  const [enrolment] = row.enrolments;
  if (!circle || !enrolment) return null;
  const { schoolId, studyYear, schoolClass } = enrolment;
  const told = row.profile?.updatedAt.getTime() ?? 0;
  return [studentShape, circle, schoolId, schoolClass.majorCode, studyYear, told].join("/");
}

/** The document of a row; null where the student may not be found, and is to be taken out. Pure. */
export function toStudentDocument(
  row: StudentRow,
  { text, reference }: { text: Text; reference: Reference },
  now: Date,
): StudentDocument | null {
  const circle = circleIn(row, now);
  const version = studentVersion(row, now);
  const { profile } = row;
  const [enrolment] = row.enrolments;
  if (!circle || !version || !profile || !enrolment) return null;
  const { schoolId, studyYear, schoolClass, school } = enrolment;
  const { majorCode } = schoolClass;
  const { startMonth, availableFrom } = startOf(profile.availableFrom);
  const skills = skillsOf(row);
  return {
    ...{ id: row.id, version, circle, schoolId, majorCode, availableFrom, startMonth },
    ...wordsOf(row, { text, reference }, skills),
    schoolTokens: unique(text.documentTokens(`${school.name}\n${school.shortName}`)),
    majorField: majorField(majorCode),
    studyYear: String(studyYear),
    skillCodes: skills.all,
    evidence: skills.kinds,
    ...placesOf(profile.wishedRegions, school.regionCode, { text, reference }),
    kinds: profile.wishedKinds,
    languages: profile.languages,
    updatedAt: Math.floor(profile.updatedAt.getTime() / 1000),
  };
}

function startOf(day: Date | null) {
  if (!day) return { startMonth: "", availableFrom: 0 };
  return { startMonth: dayIn(day).slice(0, 7), availableFrom: dayFigure(dayIn(day)) };
}
