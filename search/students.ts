// Owns the document of a student who may be found: codes and reference names only. No name, nothing that anybody wrote, no
// sex, age, birth date, photo, origin or household is in it. What a query lets through is student-index.ts'.
import { createHash } from "node:crypto";
import { z } from "zod";
import { circleOf } from "~/app/domain/find-students";
import { type RecordKind, recordKinds } from "~/app/domain/profile";
import { type Reference, regionPath } from "~/app/domain/reference";
import { majorField } from "~/app/domain/search-bands";
import { isMinor } from "~/app/domain/student";
import { type Day, dayOf } from "~/app/domain/values";
import type { Prisma } from "~/prisma/generated/client";
import { besides, unique } from "./besides";
import { dayFigure } from "./open-to";
import type { Text } from "./text";
import { namesOf, tradeWords } from "./trade-words";

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

/** What a document is made of. The birth date and the placements decide only whether there is one. */
export const studentSelect = {
  ...{ id: true, birthDate: true, disabledAt: true },
  enrolments: {
    where: { state: "enrolled" },
    orderBy: { startedOn: "desc" },
    take: 1,
    select: {
      ...{ studyYear: true, schoolId: true },
      school: { select: { name: true, shortName: true, regionCode: true, studentSearch: true } },
      schoolClass: { select: { majorCode: true } },
    },
  },
  profile: {
    select: {
      ...{ visibility: true, wishedRegions: true, wishedKinds: true, availableFrom: true },
      ...{ languages: true, updatedAt: true },
      skills: { select: { skillCode: true }, orderBy: { skillCode: "asc" } },
    },
  },
  records: {
    select: { kind: true, certificateCode: true, skillCodes: true },
    orderBy: { id: "asc" },
  },
  placements: { where: { state: { not: "cancelled" } }, select: { endsOn: true } },
} as const satisfies Prisma.PersonSelect;
export type StudentRow = Prisma.PersonGetPayload<{ select: typeof studentSelect }>;

/** Of which making a document is: to be raised when documents are made otherwise, so that all are made anew. */
export const studentShape = 1;

type Findable = {
  circle: StudentDocument["circle"];
  enrolment: StudentRow["enrolments"][number];
  profile: NonNullable<StudentRow["profile"]>;
};

/** What may be found of a row today; null: the student stays out of the index, hidden, under age, placed or gone. */
function findableIn(row: StudentRow, now: Date): Findable | null {
  const [enrolment] = row.enrolments;
  const { profile } = row;
  const today = dayOf(now);
  if (!enrolment || !profile || row.disabledAt || isPlaced(row, today)) return null;
  const birth = row.birthDate && dayIn(row.birthDate);
  const { studentSearch } = enrolment.school;
  const circle = circleOf(profile.visibility, studentSearch, isMinor(birth, today));
  return circle === "hidden" ? null : { circle, enrolment, profile };
}

const isPlaced = ({ placements }: StudentRow, today: Day) =>
  placements.some(({ endsOn }) => endsOn === null || dayIn(endsOn) >= today);
const dayIn = (date: Date): Day => date.toISOString().slice(0, 10);

/** The version of what is found of a row today; null where nothing may be. */
export function studentVersion(row: StudentRow, now: Date): string | null {
  const found = findableIn(row, now);
  if (!found) return null;
  const made = JSON.stringify([studentShape, found, row.records]);
  return createHash("sha256").update(made).digest("base64url").slice(0, 16);
}

/** The document of a row; null where the student may not be found, and is to be taken out. Pure. */
export function toStudentDocument(
  row: StudentRow,
  { text, reference }: { text: Text; reference: Reference },
  now: Date,
): StudentDocument | null {
  const found = findableIn(row, now);
  const version = studentVersion(row, now);
  if (!found || !version) return null;
  const { circle, enrolment, profile } = found;
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

/** All skills, those that a record shows, and the kinds of such records. */
function skillsOf({ profile, records }: StudentRow) {
  const all = (profile?.skills ?? []).map(({ skillCode }) => skillCode);
  const showing = records.filter(({ skillCodes }) => skillCodes.some((one) => all.includes(one)));
  const proven = all.filter((code) => showing.some(({ skillCodes }) => skillCodes.includes(code)));
  const kinds: RecordKind[] = recordKinds.filter((one) => showing.some(({ kind }) => kind === one));
  return { all, proven, kinds };
}

type Words = { text: Text; reference: Reference };

function wordsOf(
  { records, enrolments }: StudentRow,
  { text, reference }: Words,
  skills: ReturnType<typeof skillsOf>,
) {
  const known = tradeWords(text, reference);
  const called = (names: readonly string[]) => unique(names.flatMap((n) => text.documentTokens(n)));
  const named = (all: readonly string[]) => all.flatMap((code) => known.trade(code).tokens);
  const certificates = records.flatMap(({ certificateCode }) =>
    certificateCode ? (reference.certificates.get(certificateCode) ?? []) : [],
  );
  const major = reference.majors.get(enrolments[0]?.schoolClass.majorCode ?? "");
  const provenTokens = unique(named(skills.proven));
  const skillTokens = besides(provenTokens, named(skills.all));
  const majorTokens = major
    ? called([...namesOf(major), ...Object.values(major.groupNames)])
    : ([] as string[]);
  const spelt = major ? text.pinyinTokens(major.names["zh-CN"]) : [];
  return {
    ...{ provenTokens, skillTokens, majorTokens },
    certificateTokens: called(certificates.flatMap(namesOf)),
    relatedTokens: besides([...provenTokens, ...skillTokens], named(major?.occupationCodes ?? [])),
    namePinyin: unique([...skills.all.flatMap((code) => known.trade(code).pinyin), ...spelt]),
  };
}

function placesOf(wished: readonly string[], schoolsPlace: string, { text, reference }: Words) {
  const own = wished.length > 0 ? wished : [schoolsPlace];
  const path = own.flatMap((code) => regionPath(reference, code));
  const above = unique([...path.map(({ code }) => code), ...own]);
  const known = tradeWords(text, reference);
  return {
    placeCodes: above,
    cityCodes: unique(path.flatMap(({ kind, code }) => (kind === "prefecture" ? [code] : []))),
    placeTokens: unique(above.flatMap((code) => known.place(code).tokens)),
  };
}
