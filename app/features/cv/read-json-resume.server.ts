// Owns how a profile is told as JSON Resume. School data go out as education, and never come in again; no birth date, no
// guardian, no number of the student; contact only as on the CV.
import type { StudentActor } from "~/app/domain/permission";
import type { RecordKind } from "~/app/domain/profile";
import type { Day } from "~/app/domain/values";
import { findMyProfile, type MyProfile } from "~/app/features/profiles/read-my-profile.server";
import type { RecordView } from "~/app/features/profiles/read-told-profile.server";
import { serverTranslators } from "~/app/messages/server-translators";
import type { TextKey } from "~/app/messages/texts";
import { say } from "~/app/messages/translators";
import type { Services } from "~/app/platform/services.server";
import { type JsonResume, jsonResumeSchema } from "./json-resume";
import { type CvAsked, readContact } from "./read-cv.server";

/** The student's profile as JSON Resume v1.0.0, names in the student's language; null for a person that is no more. */
export async function readJsonResume(
  { db, reference }: Pick<Services, "db" | "reference">,
  actor: StudentActor,
  { locale, withContact }: CvAsked,
): Promise<JsonResume | null> {
  const profile = await findMyProfile({ db, reference }, actor, { locale });
  if (!profile) return null;
  const speak = (key: TextKey) => say(serverTranslators[locale], key);
  const contact = withContact ? await readContact(db, actor) : [];
  const email = contact.find(isMail) ?? "";
  const phone = contact.find((one) => !isMail(one)) ?? "";
  const { name, about, skills, languages } = profile;
  return {
    $schema: jsonResumeSchema,
    basics: filled({ name, summary: about, email, phone }),
    ...doneBy(profile),
    education: educationOf(profile),
    skills: skills.map(({ name, level, evidence }) =>
      filled({
        name,
        level: level ? speak(`profiles:step.${level}`) : "",
        keywords: evidence ? [evidence] : [],
      }),
    ),
    languages: languages.map((code) => ({ language: speak(`listings:language.${code}`) })),
    meta: { version: "v1.0.0" },
  };
}

const isMail = (contact: string) => contact.includes("@");

function educationOf({ enrolment }: MyProfile): JsonResume["education"] {
  return enrolment ? [{ institution: enrolment.school, area: enrolment.major }] : [];
}

function doneBy({ records }: MyProfile) {
  const of = (...kinds: RecordKind[]) => records.filter(({ kind }) => kinds.includes(kind));
  return {
    work: of("work").map((one) =>
      filled({
        position: one.title,
        name: one.organisation,
        summary: one.description,
        ...stretch(one),
      }),
    ),
    awards: of("competition").map((one) =>
      filled({
        ...{ title: one.title, awarder: one.organisation, summary: one.description },
        ...occasion(one),
      }),
    ),
    certificates: of("certificate").map((one) =>
      filled({
        ...{ name: one.title, issuer: one.organisation, summary: one.description },
        ...occasion(one),
      }),
    ),
    projects: of("project", "course").map((one) =>
      filled({
        ...{ name: one.title, entity: one.organisation, description: one.description },
        ...{ type: one.kind === "course" ? ("course" as const) : ("project" as const) },
        ...stretch(one),
      }),
    ),
  };
}

const monthOf = (day: Day | null) => day?.slice(0, 7) ?? "";
const shownBy = ({ skills }: RecordView) => ({ keywords: skills.map(({ name }) => name) });

function stretch(record: RecordView) {
  const { startedOn, endedOn } = record;
  return { startDate: monthOf(startedOn), endDate: monthOf(endedOn), ...shownBy(record) };
}

/** Of one day, mostly: only what lasted has an end. */
function occasion(record: RecordView) {
  const { startedOn, endedOn } = record;
  return { date: monthOf(startedOn), endDate: monthOf(endedOn), ...shownBy(record) };
}

/** Without what was not said: an empty date or address is no valid one. */
function filled<T extends Record<string, unknown>>(all: T): T {
  const said = Object.entries(all).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== "" && value !== undefined,
  );
  return Object.fromEntries(said) as T;
}
