// Owns how a student applies: two statements on the hot path, one that reads the facts for the law, one that writes the
// application, its step, its event, the consent and the audit line together, or nothing.
import { z } from "zod";
import type { ProfileSnapshot } from "~/app/domain/application";
import { answerDue } from "~/app/domain/application-times";
import { consentVersions } from "~/app/domain/consent";
import { holdsPhone } from "~/app/domain/contact";
import type { StudentActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { educationRankAt, isMinor } from "~/app/domain/student";
import { dayOf, Id } from "~/app/domain/values";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { isAlreadyPlaced, judgeFacts } from "./read-eligibility.server";
import { type Facts, isLive, readFacts } from "./read-facts.server";

export const SubmitApplication = z.strictObject({
  listingId: Id,
  note: z.string().trim().max(500).default(""),
});
export type SubmitApplication = z.infer<typeof SubmitApplication>;

type On = Pick<Services, "pool" | "clock" | "repostedOn">;
type Submitted = { applicationId: Id };

/** Applies to a listing, once: a double click, a retry and fifty parallel posts make one application and get the same
 * answer. After an end the student may apply again. Refusals: `listing.not_found`, `listing.not_open`,
 * `application.phone_in_text` (minors), `application.already_placed`, `application.not_eligible` with the first block's `code` and the day `from` which it is gone. */
export async function submitApplication(
  { pool, clock, repostedOn }: On,
  actor: StudentActor,
  input: SubmitApplication,
): Promise<Outcome<Submitted>> {
  const now = clock.now();
  const [facts] = await readFacts({ pool }, actor.personId, [input.listingId]);
  if (!facts || !isVisible(facts, actor, repostedOn)) return refuse("listing.not_found");
  if (facts.applicationId) return accept({ applicationId: facts.applicationId });
  const no = whyNot(facts, actor, input, now);
  if (no) return no;
  const applicationId = await write(pool, actor, facts, input.note, now);
  if (applicationId) return accept({ applicationId });
  const [since] = await readFacts({ pool }, actor.personId, [input.listingId]);
  return since?.applicationId
    ? accept({ applicationId: since.applicationId })
    : refuse("listing.not_open");
}

/** What the law says against it; null when nothing does. */
function whyNot(
  facts: Facts,
  actor: StudentActor,
  { note }: SubmitApplication,
  now: Date,
): Outcome<never> | null {
  if (actor.isMinor && holdsPhone(note)) return refuse("application.phone_in_text");
  if (isAlreadyPlaced(facts, now)) return refuse("application.already_placed");
  const [block] = judgeFacts(facts, now).blocks;
  if (!block) return null;
  const { code, from } = block;
  return refuse("application.not_eligible", from ? { code, from } : { code });
}

/** What was never on the market, and re-posted listings for minors or while switched off, do not exist for students. */
function isVisible(facts: Facts, actor: StudentActor, repostedOn: boolean): boolean {
  if (facts.source === "reposted" && (actor.isMinor || !repostedOn)) return false;
  return facts.listingStatus === "live" || facts.listingStatus === "closed";
}

const writeAll = `
  with opened as (
    insert into "Application" (id, "listingId", "studentId", "enrolmentId", status, note, snapshot, "submittedAt",
      "movedAt", "answerBy", "createdAt")
    select $1, l.id, $3, $4, 'submitted', $5, $6, $7, $7, $8, $7
    from "Listing" l where l.id = $2 and l.status = 'live' and l."validUntil" > $7
    on conflict ("listingId", "studentId") where ${isLive} do nothing
    returning id, "listingId"
  ), stepped as (
    insert into "ApplicationMove" (id, "applicationId", move, "to", "actorId", "actorRole", at)
    select $9, id, 'submit', 'submitted', $3, 'student', $7 from opened
  ), announced as (
    insert into "OutboxEvent" (id, name, payload, "createdAt")
    select $10, 'application.submitted', jsonb_build_object('applicationId', id, 'listingId', "listingId"), $7 from opened
  ), consented as (
    insert into "Consent" (id, "personId", purpose, version, "givenById", "givenAt")
    select $11, $3, 'application_sharing', $13, $3, $7 from opened where not $12::boolean
    on conflict ("personId", purpose) where "withdrawnAt" is null do nothing
  ), audited as (
    insert into "AuditEntry" (id, at, "actorId", "actorRole", action, "subjectKind", "subjectId", fields)
    select $9, $7, $3, 'student', 'application.submit', 'application', id, array['status', 'note', 'snapshot']
    from opened
  )
  select id from opened`;

/** The new application's id; null when another press was faster or the listing has just closed. */
async function write(
  pool: On["pool"],
  actor: StudentActor,
  facts: Facts,
  note: string,
  now: Date,
): Promise<Id | null> {
  const [id, stepId, eventId, consentId] = [1, 2, 3, 4].map(() => newId(now.getTime()));
  const answerBy = answerDue(now, facts.answerDays);
  const values = [
    ...[
      id,
      facts.listingId,
      actor.personId,
      facts.enrolmentId,
      note,
      snapshotOf(facts, now),
      now,
      answerBy,
    ],
    ...[stepId, eventId, consentId, facts.sharing, consentVersions.application_sharing],
  ];
  const { rows } = await pool.query<{ id: Id }>({ name: "apply", text: writeAll, values });
  return rows[0]?.id ?? null;
}

function snapshotOf(facts: Facts, now: Date): ProfileSnapshot {
  if (facts.enrolmentId === null) throw new Error("a student without enrolment was let through");
  const { name, school, className, majorCode, studyYear, about, skillCodes } = facts;
  const known = { name, school, className, majorCode, studyYear, about, skillCodes };
  const educationRank = educationRankAt(facts.schoolKind);
  return { ...known, educationRank, isMinor: isMinor(facts.birthDate, dayOf(now)) };
}
