// Owns how what a student tells reads on a page, for the student and for the school: codes in the reader's language, never
// whose it is, never contact.
import type { LanguageCode, Shift } from "~/app/domain/listing-terms";
import type { ListingKind } from "~/app/domain/listing";
import { type RecordKind, skillSteps } from "~/app/domain/profile";
import type { Reference } from "~/app/domain/reference";
import type { Day, Locale } from "~/app/domain/values";
import { type FileLine, toFileLine } from "~/app/features/files/read-files.server";
import {
  nothingTold,
  type ProfileRow,
  type RecordRow,
  recordVersionOf,
} from "./read-profile-row.server";

export type HeldSkill = {
  code: string;
  name: string;
  evidence: string;
  /** The steps in which this skill is told, lowest first; empty for one that is there or not. */
  steps: readonly string[];
  level: string | null;
};
export type RecordView = {
  recordId: string;
  kind: RecordKind;
  title: string;
  organisation: string;
  startedOn: Day | null;
  endedOn: Day | null;
  description: string;
  certificateCode: string | null;
  certificate: string | null;
  skills: { code: string; name: string }[];
  file: FileLine | null;
  version: string;
};
/** What a student tells, with codes in the reader's language. */
export type ToldProfile = {
  about: string;
  skills: HeldSkill[];
  records: RecordView[];
  languages: LanguageCode[];
  wishedRegions: string[];
  wishedKinds: ListingKind[];
  wishedOccupations: string[];
  /** Minor units of CNY per month. */
  wishedPay: number | null;
  availableFrom: Day | null;
  availableUntil: Day | null;
  refusedShifts: Shift[];
  refusesNight: boolean;
  needsDorm: boolean;
};
export type EnrolmentView = {
  school: string;
  college: string | null;
  className: string;
  major: string;
  majorCode: string;
  studyYear: number;
  studentNumber: string;
};
/** What was told, as a page says it; never whose it is. */
export function toTold(row: ProfileRow, reference: Reference, locale: Locale): ToldProfile {
  const { skills, visibility: _, languages, ...told } = row.profile ?? nothingTold;
  return {
    ...told,
    availableFrom: dayText(told.availableFrom),
    availableUntil: dayText(told.availableUntil),
    languages: languages as LanguageCode[],
    records: row.records.map((record) => toRecord(record, reference, locale)),
    skills: skills.map(({ skillCode: code, evidence, level }) => {
      const { names, levels } = reference.skills.get(code) ?? { names: null, levels: "none" };
      return { code, name: names?.[locale] ?? code, evidence, level, steps: skillSteps[levels] };
    }),
  };
}

function toRecord(record: RecordRow, reference: Reference, locale: Locale): RecordView {
  const { id: recordId, startedOn, endedOn, skillCodes, certificateCode, file, ...said } = record;
  return {
    ...said,
    recordId,
    startedOn: dayText(startedOn),
    endedOn: dayText(endedOn),
    certificateCode,
    certificate: reference.certificates.get(certificateCode ?? "")?.names[locale] ?? null,
    skills: skillCodes.map((code) => {
      return { code, name: reference.skills.get(code)?.names[locale] ?? code };
    }),
    file: file && toFileLine(file),
    version: recordVersionOf(record),
  };
}

const dayText = (day: Date | null): Day | null => day?.toISOString().slice(0, 10) ?? null;

/** The present enrolment, else the latest. */
export function enrolmentOf(
  { enrolments }: ProfileRow,
  { majors }: Reference,
  locale: Locale,
): EnrolmentView | null {
  const isPresent = (one: ProfileRow["enrolments"][number]) =>
    one.state === "enrolled" || one.state === "on_leave";
  const found = enrolments.find(isPresent) ?? enrolments[0];
  if (!found) return null;
  const { school, schoolClass, studyYear, studentNumber } = found;
  const { name: className, majorCode, college } = schoolClass;
  const major = majors.get(majorCode)?.names[locale] ?? majorCode;
  const where = { school: school.name, college: college?.name ?? null, className };
  return { ...where, major, majorCode, studyYear, studentNumber };
}
