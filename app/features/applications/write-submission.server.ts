// Owns what a submission writes, in one statement: the application, its step, its event, the consent, the chosen files and
// the audit line together, or nothing. Whether it may be: submit-application.
import type { ProfileSnapshot } from "~/app/domain/profile";
import { answerDue } from "~/app/domain/application-times";
import { consentVersions } from "~/app/domain/consent";
import type { StudentActor } from "~/app/domain/permission";
import { educationRankAt, isMinor } from "~/app/domain/student";
import { dayOf, type Id } from "~/app/domain/values";
import { profileSnapshotOf } from "~/app/features/profiles/read-snapshot.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { type Facts, isLive } from "./read-facts.server";

/** What the student typed and ticked, checked against the listing. */
export type Said = {
  note: string;
  answers: { question: string; answer: string }[];
  siteIds: Id[];
  fileIds: Id[];
};

const snapshot = `$6::jsonb || ${profileSnapshotOf("$3")}`;
const isTakingApplications = `l.id = $2 and l.status = 'live' and l."validUntil" > $7`;

const fresh = `
    insert into "Application" (id, "listingId", "studentId", "enrolmentId", status, note, snapshot, "submittedAt",
      "movedAt", "answerBy", "createdAt", answers, "siteIds")
    select $1, l.id, $3, $4, 'submitted', $5, ${snapshot}, $7, $7, $8, $7, $14, $15
    from "Listing" l where ${isTakingApplications}
    on conflict ("listingId", "studentId") where ${isLive} do nothing
    returning id, "listingId"`;
const fromDraft = `
    update "Application" a set status = 'submitted', note = $5, snapshot = ${snapshot}, "submittedAt" = $7,
      "movedAt" = $7, "answerBy" = $8, answers = $14, "siteIds" = $15, "enrolmentId" = $4, version = a.version + 1
    from "Listing" l where a.id = $1 and a."studentId" = $3 and a.status = 'draft' and a."listingId" = l.id
      and ${isTakingApplications}
    returning a.id, a."listingId"`;

/** Only files of the student's own that are still offered. */
const files = `, filed as (
    insert into "ApplicationFile" ("applicationId", "fileId")
    select opened.id, f.id from opened, "StoredFile" f
    where f.id = any($16) and f."personId" = $3 and f."removedAt" is null
    on conflict do nothing
  )`;
const filesOfDraft = `${files}, unfiled as (
    delete from "ApplicationFile" where "applicationId" in (select id from opened) and "fileId" <> all($16)
  )`;

const writeAll = (opened: string, from: string, more = "") => `
  with opened as (${opened}
  ), stepped as (
    insert into "ApplicationMove" (id, "applicationId", move, "from", "to", "actorId", "actorRole", at)
    select $9, id, 'submit', ${from}, 'submitted', $3, 'student', $7 from opened
  ), announced as (
    insert into "OutboxEvent" (id, name, payload, "createdAt")
    select $10, 'application.submitted', jsonb_build_object('applicationId', id, 'listingId', "listingId"), $7 from opened
  ), consented as (
    insert into "Consent" (id, "personId", purpose, version, "givenById", "givenAt")
    select $11, $3, 'application_sharing', $13, $3, $7 from opened where not $12::boolean
    on conflict ("personId", purpose) where "withdrawnAt" is null do nothing
  ), audited as (
    insert into "AuditEntry" (id, at, "actorId", "actorRole", action, "subjectKind", "subjectId", fields)
    select $9, $7, $3, 'student', 'application.submit', 'application', id,
      array['status', 'note', 'snapshot', 'answers', 'siteIds', 'files'] from opened
  )${more}
  select id from opened`;

const plain = { name: "apply", text: writeAll(fresh, "null") };
const withFiles = { name: "apply-with-files", text: writeAll(fresh, "null", files) };
const ofDraft = { name: "apply-draft", text: writeAll(fromDraft, "'draft'", filesOfDraft) };

/** Submits, from the student's draft where there is one. Answers the application's id; null when another press was faster
 * or the listing has just closed. */
export async function writeSubmission(
  { pool }: Pick<Services, "pool">,
  actor: StudentActor,
  facts: Facts,
  said: Said,
  now: Date,
): Promise<Id | null> {
  const [freshId, stepId, eventId, consentId] = [1, 2, 3, 4].map(() => newId(now.getTime()));
  const { applicationId: draftId, listingId, enrolmentId } = facts;
  const answerBy = answerDue(now, facts.answerDays);
  const own = [draftId ?? freshId, listingId, actor.personId, enrolmentId, said.note];
  const times = [snapshotOf(facts, now), now, answerBy, stepId, eventId, consentId, facts.sharing];
  const typed = [consentVersions.application_sharing, JSON.stringify(said.answers), said.siteIds];
  const isPlain = draftId === null && said.fileIds.length === 0;
  const statement = draftId ? ofDraft : isPlain ? plain : withFiles;
  const values = [...own, ...times, ...typed, ...(isPlain ? [] : [said.fileIds])];
  const { rows } = await pool.query<{ id: Id }>({ ...statement, values });
  return rows[0]?.id ?? null;
}

/** What an application freezes of its student beside `profileSnapshotOf`. */
export function snapshotOf(facts: Facts, now: Date): ProfileSnapshot {
  if (facts.enrolmentId === null) throw new Error("a student without enrolment was let through");
  const { name, school, className, majorCode, studyYear, about, skillCodes } = facts;
  const known = { name, school, className, majorCode, studyYear, about, skillCodes };
  const educationRank = educationRankAt(facts.schoolKind);
  return { ...known, educationRank, isMinor: isMinor(facts.birthDate, dayOf(now)) };
}
