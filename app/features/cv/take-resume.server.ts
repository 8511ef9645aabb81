// Owns how a JSON Resume becomes part of a profile: shown first, taken by one press, nothing overwritten. The plan is made
// anew when it is taken, so that what was written meanwhile counts.
import type { StudentActor } from "~/app/domain/permission";
import { accept, type Outcome } from "~/app/domain/refusal";
import type { Locale } from "~/app/domain/values";
import { announce, audit, inTransaction, type Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { type Held, planResume, type ResumePlan } from "./plan-resume.server";
import { readResumeFile } from "./resume-file.server";

type On = Pick<Services, "db" | "clock" | "reference">;
/** A plan in the reader's words. */
export type ResumeLook = {
  plan: ResumePlan;
  skills: string[];
  hasContact: boolean;
  hasSchool: boolean;
  hasOtherAbout: boolean;
  wasCut: boolean;
};

/** What taking a file would add; writes nothing. Refuses `cv.not_json` and `cv.not_resume`. */
export async function findResumeLook(
  { db, reference }: Pick<On, "db" | "reference">,
  actor: StudentActor,
  bytes: Uint8Array,
  locale: Locale,
): Promise<Outcome<ResumeLook>> {
  const read = readResumeFile(bytes);
  if (!read.ok) return read;
  const { hasContact, hasSchool, wasCut, about } = read.value;
  const held = await heldBy(db, actor);
  const plan = planResume(read.value, held, reference);
  const hasOtherAbout = about !== "" && held.about !== "" && about !== held.about;
  const skills = plan.skills.map(({ code }) => reference.skills.get(code)?.names[locale] ?? code);
  return accept({ plan, skills, hasContact, hasSchool, hasOtherAbout, wasCut });
}

/** Adds what is new in a file to the student's profile; a second time nothing is new. The name, the school, the contact
 * and what was written before stay. Refuses `cv.not_json` and `cv.not_resume`. */
export async function takeResume(
  { db, clock, reference }: On,
  actor: StudentActor,
  bytes: Uint8Array,
): Promise<Outcome<ResumePlan>> {
  const read = readResumeFile(bytes);
  if (!read.ok) return read;
  const now = clock.now();
  const { personId } = actor;
  return inTransaction(db, async (tx) => {
    // Written first: it holds the row until the end, so that two presses come one after the other.
    const kept = { where: { personId }, create: { personId }, update: { updatedAt: now } };
    await tx.studentProfile.upsert(kept);
    const plan = planResume(read.value, await heldBy(tx, actor), reference);
    await write(tx, personId, plan, now);
    await announce(tx, now, { name: "profile.changed", personId });
    await audit(tx, now, {
      ...{ actor, action: "profile.resume", subject: ["person", personId] },
      fields: fieldsOf(plan),
    });
    return accept(plan);
  });
}

const fieldsOf = ({ about, skills, records, languages }: ResumePlan) => [
  ...(about ? ["about"] : []),
  ...(skills.length > 0 ? ["skills"] : []),
  ...(records.length > 0 ? ["records"] : []),
  ...(languages.length > 0 ? ["languages"] : []),
];

async function heldBy(db: Tx | Services["db"], actor: StudentActor): Promise<Held> {
  const { personId, isMinor } = actor;
  const records = await db.profileRecord.findMany({
    where: { personId },
    select: { kind: true, title: true, organisation: true, startedOn: true },
  });
  const profile = await db.studentProfile.findUnique({
    where: { personId },
    select: { about: true, languages: true, skills: { select: { skillCode: true } } },
  });
  return {
    isMinor,
    about: profile?.about ?? "",
    languages: profile?.languages ?? [],
    skills: profile?.skills.map(({ skillCode }) => skillCode) ?? [],
    records: records.map(({ startedOn, ...record }) => {
      return { ...record, startedOn: startedOn?.toISOString().slice(0, 10) ?? null };
    }),
  };
}

async function write(tx: Tx, personId: string, plan: ResumePlan, now: Date): Promise<void> {
  const { about, skills, records, languages } = plan;
  if (about || languages.length > 0) {
    await tx.studentProfile.update({
      where: { personId },
      data: { ...(about ? { about } : {}), languages: { push: languages } },
    });
  }
  // The first of a file is the latest: it gets the latest time.
  await tx.profileRecord.createMany({
    data: records.map(({ startedOn, endedOn, ...record }, n) => ({
      ...{ id: newId(now.getTime()), personId, ...record },
      startedOn: startedOn ? new Date(startedOn) : null,
      endedOn: endedOn ? new Date(endedOn) : null,
      createdAt: new Date(now.getTime() - n),
    })),
  });
  const shown = records.flatMap(({ skillCodes }) => skillCodes);
  await tx.profileSkill.createMany({
    data: [
      ...skills.map(({ code, level, evidence }) => ({
        personId,
        skillCode: code,
        level,
        evidence,
      })),
      ...shown.map((skillCode) => ({ personId, skillCode })),
    ],
    skipDuplicates: true,
  });
}
