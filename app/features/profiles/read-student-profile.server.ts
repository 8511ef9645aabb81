// Owns what a school's role sees of a student's profile: what was told and shown, within the role's scope. A visit leaves
// nothing behind.
import type { SchoolActor } from "~/app/domain/permission";
import { Id, type Locale } from "~/app/domain/values";
import { studentsOf } from "~/app/features/files/file-reach.server";
import { listFilesOf, type FileLine } from "~/app/features/files/read-files.server";
import type { Services } from "~/app/platform/services.server";
import {
  type EnrolmentView,
  enrolmentOf,
  type ToldProfile,
  toTold,
} from "./read-told-profile.server";
import { profileSelect } from "./read-profile-row.server";

export type StudentProfileView = ToldProfile & {
  name: string;
  enrolment: EnrolmentView | null;
  /** Names of what is looked for, and where. */
  trades: string[];
  places: string[];
  files: FileLine[];
};

/** A student's profile for the school; null outside the role's scope. Never contact, birth date or guardian. */
export async function findStudentProfile(
  { db, reference }: Pick<Services, "db" | "reference">,
  actor: SchoolActor,
  { personId, locale }: { personId: string; locale: Locale },
): Promise<StudentProfileView | null> {
  if (!Id.safeParse(personId).success) return null;
  const row = await db.person.findFirst({
    where: { id: personId, ...studentsOf(actor) },
    select: profileSelect,
  });
  if (!row) return null;
  const told = toTold(row, reference, locale);
  const { occupations, regions } = reference;
  return {
    ...told,
    name: row.name,
    trades: told.wishedOccupations.map((code) => occupations.get(code)?.names[locale] ?? code),
    places: told.wishedRegions.map((code) => regions.get(code)?.names[locale] ?? code),
    enrolment: enrolmentOf(row, reference, locale),
    files: await listFilesOf({ db }, actor, personId),
  };
}
