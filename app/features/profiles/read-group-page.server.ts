// Owns what the pages of a profile need: one group with what can be chosen there, or one record.
import type { StudentActor } from "~/app/domain/permission";
import type { ProfileGroup } from "~/app/domain/profile";
import type { Locale } from "~/app/domain/values";
import { listFiles } from "~/app/features/files/read-files.server";
import type { Services } from "~/app/platform/services.server";
import { countOpenings } from "./count-openings.server";
import {
  listCertificateChoices,
  listPlaceChoices,
  listSkillChoices,
  listTradeChoices,
} from "./list-profile-choices.server";
import { readAdultDay } from "./read-adult-day.server";
import { findMyProfile } from "./read-my-profile.server";

type Needs = Pick<Services, "db" | "pool" | "clock" | "reference">;

/** The overview: the profile, and what telling more would bring; null for a person that is no more. */
export async function readProfilePage(services: Needs, actor: StudentActor, locale: Locale) {
  const profile = await findMyProfile(services, actor, { locale });
  if (!profile) return null;
  const [openings, files] = await Promise.all([
    countOpenings(services, profile, locale),
    listFiles(services, actor),
  ]);
  return { profile, openings, files: files.length };
}

const withOpenings: readonly ProfileGroup[] = ["skills", "records", "places"];

/** One group: the profile, what can be ticked there, the files for the group of files. */
export async function readGroupPage(
  services: Needs,
  actor: StudentActor,
  group: ProfileGroup,
  locale: Locale,
) {
  const profile = await findMyProfile(services, actor, { locale });
  if (!profile) return null;
  const { reference } = services;
  return {
    group,
    profile,
    isMinor: actor.isMinor,
    adultOn: await readAdultDay(services, actor),
    openings: withOpenings.includes(group) ? await countOpenings(services, profile, locale) : null,
    files: group === "files" ? await listFiles(services, actor) : [],
    skills: group === "skills" ? listSkillChoices(reference, profile, locale) : null,
    trades: group === "work" ? listTradeChoices(reference, profile, locale) : null,
    places: group === "places" ? listPlaceChoices(reference, profile, locale) : null,
  };
}
export type GroupPage = NonNullable<Awaited<ReturnType<typeof readGroupPage>>>;

/** One of the student's records, or a new one (`new`), with certificates, skills and files to choose from; null for a
 * record that is not theirs. */
export async function readRecordPage(
  services: Needs,
  actor: StudentActor,
  recordId: string,
  locale: Locale,
) {
  const profile = await findMyProfile(services, actor, { locale });
  const record = profile?.records.find((one) => one.recordId === recordId) ?? null;
  if (!profile || (!record && recordId !== "new")) return null;
  const { skills, enrolment } = profile;
  const held = skills.map(({ code: value, name: label }) => ({ value, label }));
  return {
    record,
    held,
    fitting: listSkillChoices(services.reference, { skills, enrolment }, locale).fitting,
    certificates: listCertificateChoices(services.reference, profile, locale),
    files: await listFiles(services, actor),
    isMinor: actor.isMinor,
  };
}
export type RecordPage = NonNullable<Awaited<ReturnType<typeof readRecordPage>>>;
