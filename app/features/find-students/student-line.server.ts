// Owns what a firm sees of a student who has not applied: family name, school, major, year, skills with the kind of their
// evidence, certificates, places and times. Nothing the student wrote in own words, no contact, no age.
import { familyNameOf } from "~/app/domain/find-students";
import type { LanguageCode } from "~/app/domain/listing-terms";
import type { ListingKind } from "~/app/domain/listing";
import { type RecordKind, recordKinds } from "~/app/domain/profile";
import { invitationState, type InvitationState } from "~/app/domain/student-invitation";
import type { Day, Id, Locale } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import { tradeWords } from "~/search/trade-words";

export type SkillShown = { code: string; name: string; evidence: RecordKind[]; isMatched: boolean };
export type StudentLine = {
  id: Id;
  family: string;
  school: string;
  major: string;
  studyYear: number;
  /** Those that were looked for first, then those with evidence. */
  skills: SkillShown[];
  certificates: string[];
  places: string[];
  kinds: ListingKind[];
  languages: LanguageCode[];
  availableFrom: Day | null;
  availableUntil: Day | null;
  /** The firm's last invitation. */
  invited: InvitationState | null;
};

/** The columns of a line; the invitations are the firm's own. */
export function lineSelect(enterpriseId: Id) {
  return {
    ...{ id: true, name: true },
    enrolments: {
      where: { state: "enrolled" },
      orderBy: { startedOn: "desc" },
      take: 1,
      select: {
        studyYear: true,
        school: { select: { shortName: true } },
        schoolClass: { select: { majorCode: true } },
      },
    },
    profile: {
      select: {
        ...{ wishedRegions: true, wishedKinds: true, languages: true },
        ...{ availableFrom: true, availableUntil: true },
        skills: { select: { skillCode: true }, orderBy: { skillCode: "asc" } },
      },
    },
    records: { select: { kind: true, certificateCode: true, skillCodes: true } },
    invitations: {
      where: { enterpriseId },
      orderBy: { sentAt: "desc" },
      take: 1,
      select: { answer: true, expiresAt: true },
    },
  } as const satisfies Prisma.PersonSelect;
}
type Row = Prisma.PersonGetPayload<{ select: ReturnType<typeof lineSelect> }>;

type Known = Pick<Services, "reference" | "text"> & { locale: Locale; now: Date };
/** What was looked for: words as the index matched them, and codes. */
export type LookedFor = { matched: readonly string[]; skillCodes: readonly string[] };

const nothingTold = {
  ...{ wishedRegions: [], wishedKinds: [], languages: [], skills: [] },
  ...{ availableFrom: null, availableUntil: null },
};

/** A row as a firm reads it. */
export function toLine(row: Row, known: Known, lookedFor: LookedFor): StudentLine {
  const { locale, now } = known;
  const { certificates, regions } = known.reference;
  const told = row.profile ?? nothingTold;
  const held = new Set(row.records.flatMap(({ certificateCode }) => certificateCode ?? []));
  const [last] = row.invitations;
  return {
    ...{ id: row.id, family: familyNameOf(row.name) },
    ...learning(row, known),
    skills: skillsOf(row, known, lookedFor),
    certificates: [...held].flatMap((code) => certificates.get(code)?.names[locale] ?? []),
    places: told.wishedRegions.flatMap((code) => regions.get(code)?.names[locale] ?? []),
    kinds: told.wishedKinds,
    languages: told.languages as LanguageCode[],
    availableFrom: dayOrNull(told.availableFrom),
    availableUntil: dayOrNull(told.availableUntil),
    invited: last ? invitationState(last, now) : null,
  };
}

function learning({ enrolments: [enrolment] }: Row, { reference, locale }: Known) {
  if (!enrolment) return { school: "", major: "", studyYear: 0 };
  const { studyYear, school, schoolClass } = enrolment;
  const { majorCode } = schoolClass;
  const major = reference.majors.get(majorCode)?.names[locale] ?? majorCode;
  return { school: school.shortName, major, studyYear };
}

const dayOrNull = (date: Date | null): Day | null =>
  date ? date.toISOString().slice(0, 10) : null;

function skillsOf(
  { profile, records }: Row,
  { reference, text, locale }: Known,
  { matched, skillCodes }: LookedFor,
): SkillShown[] {
  const known = tradeWords(text, reference);
  const words = new Set(matched);
  const shown = (profile?.skills ?? []).flatMap(({ skillCode: code }): SkillShown[] => {
    const name = reference.skills.get(code)?.names[locale];
    if (name === undefined) return [];
    const { tokens, pinyin } = known.trade(code);
    const isMatched =
      skillCodes.includes(code) || [...tokens, ...pinyin].some((one) => words.has(one));
    const showing = records.filter((record) => record.skillCodes.includes(code));
    const evidence = recordKinds.filter((one) => showing.some(({ kind }) => kind === one));
    return [{ code, name, evidence, isMatched }];
  });
  const rank = ({ isMatched, evidence }: SkillShown) =>
    (isMatched ? 2 : 0) + (evidence.length > 0 ? 1 : 0);
  return shown.sort((a, b) => rank(b) - rank(a));
}
