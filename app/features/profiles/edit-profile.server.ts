// Owns what a student tells about themselves, one group of questions at a time: skills with step and evidence, wishes,
// words, languages, who may find them. Records and files have their own verbs; what was sent keeps its snapshot.
import { findContact } from "~/app/domain/contact";
import type { StudentActor } from "~/app/domain/permission";
import { stepOf, visibilityOf } from "~/app/domain/profile";
import type { Reference } from "~/app/domain/reference";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import type { Day } from "~/app/domain/values";
import { announce, audit, inTransaction, type Tx } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import type { EditProfile } from "./profile-answers.server";
import { profileSelect, versionOf } from "./read-profile-row.server";

type Skills = Extract<EditProfile, { group: "skills" }>;

/** Saves one group of the student's own words; codes that no longer exist are left out, and a minor's profile stays hidden
 * whatever was sent. Refuses `profile.contact_in_text` (a minor's words) with the `field` and what was `found`, and `profile.changed_meanwhile` when the group
 * has changed since the page was read. */
export async function editProfile(
  { db, clock, reference }: Pick<Services, "db" | "clock" | "reference">,
  actor: StudentActor,
  input: EditProfile,
): Promise<Outcome<null>> {
  const now = clock.now();
  const { personId } = actor;
  for (const [field, text] of actor.isMinor ? wordsOf(input) : []) {
    const found = findContact(text);
    if (found) return refuse("profile.contact_in_text", { field, found });
  }
  const { group, version } = input;
  const told = toldBy(input, reference, actor);
  return inTransaction(db, async (tx) => {
    // Written first: it holds the row until the end, so that two windows come one after the other.
    const held = { where: { personId }, create: { personId }, update: { updatedAt: now } };
    await tx.studentProfile.upsert(held);
    const { profile } = await tx.person.findUniqueOrThrow({
      where: { id: personId },
      select: { profile: profileSelect.profile },
    });
    if (versionOf(profile, group) !== version) return refuse("profile.changed_meanwhile");
    await tx.studentProfile.update({ where: { personId }, data: { ...told, updatedAt: now } });
    if (group === "skills") await writeSkills(tx, personId, input, reference);
    const fields = group === "skills" ? ["skills"] : Object.keys(told);
    await announce(tx, now, { name: "profile.changed", personId });
    await audit(tx, now, { actor, action: "profile.edit", subject: ["person", personId], fields });
    return accept(null);
  });
}

/** What is written in own words, by the name of its field. */
function wordsOf(input: EditProfile): [field: string, text: string][] {
  if (input.group === "about") return [["about", input.about]];
  if (input.group !== "skills") return [];
  return Object.entries(input.evidence).map(([code, text]) => [`evidence-${code}`, text ?? ""]);
}

/** The columns of the profile that a group fills. */
function toldBy(
  input: EditProfile,
  { regions, occupations }: Reference,
  { isMinor }: StudentActor,
): Prisma.StudentProfileUncheckedUpdateInput {
  const known = (codes: readonly string[], of: ReadonlyMap<string, unknown>) =>
    [...new Set(codes)].filter((code) => of.has(code));
  switch (input.group) {
    case "skills":
      return {};
    case "work": {
      const { wishedKinds, wishedOccupations } = input;
      const kinds = [...new Set(wishedKinds)];
      return { wishedKinds: kinds, wishedOccupations: known(wishedOccupations, occupations) };
    }
    case "places":
      return { wishedRegions: known(input.wishedRegions, regions) };
    case "terms": {
      const { wishedPay = null, availableFrom, availableUntil, refusedShifts } = input;
      const { refusesNight, needsDorm } = input;
      const dates = {
        availableFrom: dateOf(availableFrom),
        availableUntil: dateOf(availableUntil),
      };
      return {
        wishedPay,
        ...dates,
        refusedShifts: [...new Set(refusedShifts)],
        refusesNight,
        needsDorm,
      };
    }
    case "about":
      return { about: input.about };
    case "languages":
      return { languages: [...new Set(input.languages)] };
    case "visibility":
      return { visibility: visibilityOf(input.visibility, isMinor) };
  }
}

const dateOf = (day: Day | undefined): Date | null => (day ? new Date(`${day}T00:00:00Z`) : null);

async function writeSkills(tx: Tx, personId: string, input: Skills, { skills }: Reference) {
  await tx.profileSkill.deleteMany({ where: { personId } });
  const chosen = [...new Set(input.skills)].flatMap((code) => skills.get(code) ?? []);
  await tx.profileSkill.createMany({
    data: chosen.map((skill) => ({
      personId,
      skillCode: skill.code,
      evidence: input.evidence[skill.code] ?? "",
      level: stepOf(skill, input.level[skill.code]),
    })),
  });
}
