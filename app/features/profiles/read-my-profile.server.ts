// Owns what a student sees of the own profile: what the school registered, what the student tells, what can be chosen.
// No phone, no birth date, no guardian: this page does not show them and the next one cannot leak them.
import type { ListingKind } from "~/app/domain/listing";
import type { StudentActor } from "~/app/domain/permission";
import { type Visibility, visibilityOf } from "~/app/domain/profile";
import type { Reference } from "~/app/domain/reference";
import type { Locale } from "~/app/domain/values";
import { listPlaces, type PlaceChoices } from "~/app/features/listings/list-places.server";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";

const profileSelect = {
  name: true,
  enrolments: {
    select: {
      state: true,
      studentNumber: true,
      studyYear: true,
      school: { select: { name: true } },
      schoolClass: {
        select: { name: true, majorCode: true, college: { select: { name: true } } },
      },
    },
    orderBy: { startedOn: "desc" },
  },
  profile: {
    select: {
      about: true,
      wishedRegions: true,
      wishedKinds: true,
      visibility: true,
      skills: {
        select: { skillCode: true, evidence: true },
        orderBy: { skillCode: "asc" },
      },
    },
  },
} as const satisfies Prisma.PersonSelect;
type Row = Prisma.PersonGetPayload<{ select: typeof profileSelect }>;

const nothingTold: NonNullable<Row["profile"]> = {
  about: "",
  wishedRegions: [],
  wishedKinds: [],
  visibility: "hidden",
  skills: [],
};

export type HeldSkill = { code: string; name: string; evidence: string };
export type MyProfile = {
  name: string;
  /** As the school registered it; null without any enrolment. */
  enrolment: {
    school: string;
    college: string | null;
    className: string;
    major: string;
    majorCode: string;
    studyYear: number;
    studentNumber: string;
  } | null;
  about: string;
  skills: HeldSkill[];
  wishedRegions: string[];
  wishedKinds: ListingKind[];
  visibility: Visibility;
};

/** The student's own profile with codes in their language; the enrolment is the one applications are made with. */
export async function findMyProfile(
  { db, reference }: Pick<Services, "db" | "reference">,
  actor: StudentActor,
  { locale }: { locale: Locale },
): Promise<MyProfile | null> {
  const row = await db.person.findUnique({
    where: { id: actor.personId },
    select: profileSelect,
  });
  if (!row) return null;
  const { skills, visibility, ...told } = row.profile ?? nothingTold;
  return {
    ...told,
    name: row.name,
    enrolment: enrolmentOf(row, reference, locale),
    skills: skills.map(({ skillCode: code, evidence }) => {
      return { code, name: reference.skills.get(code)?.names[locale] ?? code, evidence };
    }),
    visibility: visibilityOf(visibility, actor.isMinor),
  };
}

function enrolmentOf({ enrolments }: Row, { majors }: Reference, locale: Locale) {
  const isPresent = (one: Row["enrolments"][number]) =>
    one.state === "enrolled" || one.state === "on_leave";
  const found = enrolments.find(isPresent) ?? enrolments[0];
  if (!found) return null;
  const { school, schoolClass, studyYear, studentNumber } = found;
  const { name: className, majorCode, college } = schoolClass;
  const major = majors.get(majorCode)?.names[locale] ?? majorCode;
  const where = { school: school.name, college: college?.name ?? null, className };
  return { ...where, major, majorCode, studyYear, studentNumber };
}

export type ProfileChoices = {
  /** Skills that the student's major teaches, then those of the trades it leads to, languages and common ones. */
  skills: { fitting: Choice[]; other: Choice[] };
  /** The places wished for, whatever their level; then the others in groups. */
  wished: Choice[];
  places: PlaceChoices["groups"];
};
type Choice = { value: string; label: string };

/** A skill that so many trades need is offered to everybody. */
const commonFrom = 6;

/** What can be ticked on the profile page; what the profile holds already stands apart. */
export function listProfileChoices(
  reference: Reference,
  { enrolment, skills, wishedRegions }: MyProfile,
  locale: Locale,
): ProfileChoices {
  const held = new Set(skills.map(({ code }) => code));
  const majorCode = enrolment?.majorCode;
  const open = [...reference.skills.values()].filter(
    ({ code, retired }) => !retired && !held.has(code),
  );
  const isTaught = (one: { majorCodes: string[] }) =>
    majorCode !== undefined && one.majorCodes.includes(majorCode);
  const trades = new Set(reference.majors.get(majorCode ?? "")?.occupationCodes ?? []);
  const isUseful = ({ levels, occupationCodes }: (typeof open)[number]) =>
    levels === "language" ||
    occupationCodes.length >= commonFrom ||
    occupationCodes.some((code) => trades.has(code));
  const named = (of: typeof open) =>
    of.map(({ code, names }) => ({ value: code, label: names[locale] }));
  return {
    skills: {
      fitting: named(open.filter(isTaught)),
      other: named(open.filter((skill) => !isTaught(skill) && isUseful(skill))),
    },
    wished: wishedRegions.map((value) => {
      return { value, label: reference.regions.get(value)?.names[locale] ?? value };
    }),
    places: listPlaces(reference, null, locale).groups.map(({ key, places }) => {
      return { key, places: places.filter(({ code }) => !wishedRegions.includes(code)) };
    }),
  };
}
