// Owns how a student writes down what they have done: a course, certificate, project, competition or work, with the skills
// it shows and a file to prove it. Those skills become skills of the profile.
import { z } from "zod";
import { findContact } from "~/app/domain/contact";
import type { StudentActor } from "~/app/domain/permission";
import { mostRecords, mostSkills, recordKinds } from "~/app/domain/profile";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { announce, audit, inTransaction, type Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { profileSelect, recordVersionOf } from "./read-profile-row.server";
import { TypedMonth } from "./typed-month.server";

/** What compares fields is told together with what is wrong in one of them; months that are none come as "". */
const always = () => true;

export const SaveRecord = z
  .strictObject({
    /** None: a new one. */
    recordId: z.optional(Id),
    version: z.string().max(40),
    kind: z.enum(recordKinds),
    title: z.string().trim().max(60).default(""),
    organisation: z.string().trim().max(60).default(""),
    startedOn: TypedMonth.optional(),
    endedOn: TypedMonth.optional(),
    description: z.string().trim().max(500).default(""),
    certificateCode: z.string().max(60).optional(),
    skillCodes: z.array(z.string().max(40)).max(mostSkills).default([]),
    fileId: z.optional(Id),
    /** The name of a file that came along; its bytes travel beside the fields. */
    file: z.string().optional(),
  })
  .refine(({ title, certificateCode }) => title !== "" || certificateCode, {
    path: ["title"],
    error: "required",
    when: always,
  })
  .refine(({ startedOn, endedOn }) => !startedOn || !endedOn || startedOn <= endedOn, {
    path: ["endedOn"],
    error: "profiles:invalid.until_before_from",
    when: always,
  });
export type SaveRecord = z.infer<typeof SaveRecord>;

/** Saves one record; a certificate chosen from the list gives its name where none was written. Refusals:
 * `profile.record_not_found`, `profile.changed_meanwhile`, `profile.too_many_records`, `file.not_found` (not the student's
 * own), `profile.contact_in_text` (a minor's words) with the `field` and what was `found`. */
export async function saveRecord(
  { db, clock, reference }: Pick<Services, "db" | "clock" | "reference">,
  actor: StudentActor,
  input: SaveRecord,
): Promise<Outcome<{ recordId: Id }>> {
  const now = clock.now();
  const { personId } = actor;
  for (const field of actor.isMinor ? (["title", "organisation", "description"] as const) : []) {
    const found = findContact(input[field]);
    if (found) return refuse("profile.contact_in_text", { field, found });
  }
  const data = columnsOf(input, reference);
  return inTransaction(db, async (tx) => {
    const held = { where: { personId }, create: { personId }, update: { updatedAt: now } };
    await tx.studentProfile.upsert(held);
    const no = await whyNot(tx, personId, input);
    if (no) return no;
    const recordId = input.recordId ?? newId(now.getTime());
    await tx.profileRecord.upsert({
      where: { id: recordId, personId },
      create: { id: recordId, personId, createdAt: now, ...data },
      update: data,
    });
    const skills = data.skillCodes.map((skillCode) => ({ personId, skillCode }));
    await tx.profileSkill.createMany({ data: skills, skipDuplicates: true });
    const subject: [string, Id] = ["profile_record", recordId];
    await announce(tx, now, { name: "profile.changed", personId });
    await audit(tx, now, { actor, action: "profile.record", subject, fields: Object.keys(data) });
    return accept({ recordId });
  });
}

async function whyNot(
  tx: Tx,
  personId: Id,
  { recordId, version, fileId }: SaveRecord,
): Promise<Outcome<never> | null> {
  if (recordId) {
    const { select } = profileSelect.records;
    const found = await tx.profileRecord.findFirst({ where: { id: recordId, personId }, select });
    if (!found) return refuse("profile.record_not_found");
    if (recordVersionOf(found) !== version) return refuse("profile.changed_meanwhile");
  } else if ((await tx.profileRecord.count({ where: { personId } })) >= mostRecords) {
    return refuse("profile.too_many_records", { most: mostRecords });
  }
  const file = fileId && { id: fileId, personId, removedAt: null };
  return file && !(await tx.storedFile.findFirst({ where: file, select: { id: true } }))
    ? refuse("file.not_found")
    : null;
}

const dateOf = (day: string | undefined) => (day ? new Date(day) : null);

function columnsOf(input: SaveRecord, { certificates, skills }: Services["reference"]) {
  const { kind, organisation, startedOn, endedOn, description, fileId = null } = input;
  const code = kind === "certificate" ? (input.certificateCode ?? "") : "";
  const chosen = certificates.get(code);
  return {
    kind,
    title:
      input.title ||
      Array.from(chosen?.names["zh-CN"] ?? code)
        .slice(0, 60)
        .join(""),
    organisation,
    startedOn: dateOf(startedOn),
    endedOn: dateOf(endedOn),
    description,
    certificateCode: chosen ? code : null,
    skillCodes: [...new Set(input.skillCodes)].filter((one) => skills.has(one)),
    fileId,
  };
}
