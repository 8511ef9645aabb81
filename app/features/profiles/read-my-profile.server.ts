// Owns what a student sees of the own profile: what the school registered, what the student tells, how far it has come.
// No phone, no birth date, no guardian: this page does not show them and the next one cannot leak them.
import type { StudentActor } from "~/app/domain/permission";
import {
  type ProfileFilled,
  type ProfileGroup,
  profileGroups,
  type Visibility,
  visibilityOf,
} from "~/app/domain/profile";
import type { Locale } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import {
  nothingTold,
  profileSelect,
  type ProfileRow,
  type Told,
  versionOf,
} from "./read-profile-row.server";
import {
  type EnrolmentView,
  enrolmentOf,
  type ToldProfile,
  toTold,
} from "./read-told-profile.server";

export type MyProfile = ToldProfile & {
  name: string;
  /** As the school registered it; null without any enrolment. */
  enrolment: EnrolmentView | null;
  visibility: Visibility;
  filled: ProfileFilled;
  /** What a form sends back, so that another window's change is not lost. */
  versions: Record<ProfileGroup, string>;
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
  const told = row.profile ?? nothingTold;
  const versions = profileGroups.map((group) => [group, versionOf(told, group)] as const);
  return {
    ...toTold(row, reference, locale),
    name: row.name,
    enrolment: enrolmentOf(row, reference, locale),
    visibility: visibilityOf(told.visibility, actor.isMinor),
    filled: filledOf(row, told),
    versions: Object.fromEntries(versions) as Record<ProfileGroup, string>,
  };
}

function filledOf({ records }: ProfileRow, told: Told): ProfileFilled {
  const { wishedPay, availableFrom, refusedShifts, refusesNight, needsDorm } = told;
  const hasTerms = wishedPay !== null || availableFrom !== null || refusedShifts.length > 0;
  return {
    skills: told.skills.length > 0,
    records: records.length > 0,
    work: told.wishedKinds.length > 0 && told.wishedOccupations.length > 0,
    places: told.wishedRegions.length > 0,
    terms: hasTerms || refusesNight || needsDorm,
    about: told.about !== "",
    languages: told.languages.length > 0,
  };
}
