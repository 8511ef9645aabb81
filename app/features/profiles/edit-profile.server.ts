// Owns what a student tells about themselves: skills with their evidence, a few words, wishes, who may find them.
// What the school registered is the school's; applications that were sent keep their snapshot.
import { z } from "zod";
import { holdsPhone } from "~/app/domain/contact";
import { listingKinds } from "~/app/domain/listing";
import type { StudentActor } from "~/app/domain/permission";
import { visibilities, visibilityOf } from "~/app/domain/profile";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { audit, inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";

const Code = z.string().max(40);

export const EditProfile = z.strictObject({
  about: z.string().trim().max(500).default(""),
  skills: z.array(Code).max(60).default([]),
  /** By skill: where it was learned or shown. */
  evidence: z.record(Code, z.string().trim().max(100).optional()).default({}),
  wishedRegions: z.array(Code).max(20).default([]),
  wishedKinds: z.array(z.enum(listingKinds)).max(listingKinds.length).default([]),
  visibility: z.enum(visibilities),
});
export type EditProfile = z.infer<typeof EditProfile>;

/** Saves the student's own words; codes that no longer exist are left out, and a minor's profile stays hidden whatever
 * was sent. Refuses a telephone number in a minor's words: `application.phone_in_text`. */
export async function editProfile(
  { db, clock, reference }: Pick<Services, "db" | "clock" | "reference">,
  actor: StudentActor,
  input: EditProfile,
): Promise<Outcome<null>> {
  const now = clock.now();
  const { personId } = actor;
  const words = [input.about, ...Object.values(input.evidence)];
  if (actor.isMinor && words.some((text) => holdsPhone(text ?? ""))) {
    return refuse("application.phone_in_text");
  }
  const skills = [...new Set(input.skills)].filter((code) => reference.skills.has(code));
  const told = {
    about: input.about,
    wishedRegions: input.wishedRegions.filter((code) => reference.regions.has(code)),
    wishedKinds: [...new Set(input.wishedKinds)],
    visibility: visibilityOf(input.visibility, actor.isMinor),
    updatedAt: now,
  };
  return inTransaction(db, async (tx) => {
    await tx.studentProfile.upsert({
      where: { personId },
      create: { personId, ...told },
      update: told,
    });
    await tx.profileSkill.deleteMany({ where: { personId } });
    await tx.profileSkill.createMany({
      data: skills.map((skillCode) => {
        return { personId, skillCode, evidence: input.evidence[skillCode] ?? "" };
      }),
    });
    const fields = ["about", "skills", "wishedRegions", "wishedKinds", "visibility"];
    await audit(tx, now, { actor, action: "profile.edit", subject: ["person", personId], fields });
    return accept(null);
  });
}
