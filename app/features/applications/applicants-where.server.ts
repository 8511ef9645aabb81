// Owns how the conditions and the order of an applicants' table become SQL. The firm stands inside every `where`; a
// draft is nobody's but the student's.
import { type ApplicationStatus, waitingForFirm } from "~/app/domain/application";
import type { EnterpriseActor } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import { Prisma } from "~/prisma/generated/client";
import { groupNames, groups } from "./applicant-groups";
import type { ApplicantConditions, ApplicantSort } from "./applicants-query";

const soonMs = 2 * 86_400_000;
const list = (statuses: readonly ApplicationStatus[]) =>
  Prisma.raw(statuses.map((status) => `'${status}'`).join(", "));
const waiting = list(waitingForFirm);

/** The applications of the actor's firm, of one listing or of all, from table aliases `a` and `l`. */
export function ofFirm({ enterpriseId }: EnterpriseActor, listingId: Id | null): Prisma.Sql {
  const one = listingId ? Prisma.sql`and a."listingId" = ${listingId}::uuid` : Prisma.empty;
  return Prisma.sql`"Application" a join "Listing" l on l.id = a."listingId"
    where l."enterpriseId" = ${enterpriseId}::uuid and a.status <> 'draft' ${one}`;
}

/** What narrows them, each condition behind an `and`. */
export function narrowing(actor: EnterpriseActor, asked: ApplicantConditions, now: Date) {
  const parts = [
    ...byStatus(asked),
    ...byPeople(actor, asked),
    ...bySnapshot(asked),
    ...byDue(asked, now),
  ];
  return Prisma.join([Prisma.empty, ...parts.map((part) => Prisma.sql`and ${part}`)], " ");
}

function byStatus({ status, group, listing }: ApplicantConditions): Prisma.Sql[] {
  const wanted = status ? [status] : group && groups[group];
  return [
    ...(wanted ? [Prisma.sql`a.status in (${list(wanted)})`] : []),
    ...(listing ? [Prisma.sql`a."listingId" = ${listing}::uuid`] : []),
  ];
}

function byPeople({ personId }: EnterpriseActor, { assignee }: ApplicantConditions): Prisma.Sql[] {
  if (!assignee) return [];
  if (assignee === "none") return [Prisma.sql`a."assigneeId" is null`];
  return [Prisma.sql`a."assigneeId" = ${assignee === "me" ? personId : assignee}::uuid`];
}

function bySnapshot({ school, major, year, q }: ApplicantConditions): Prisma.Sql[] {
  const found = (text: Prisma.Sql) => Prisma.sql`position(lower(${q}::text) in lower(${text})) > 0`;
  return [
    ...(school ? [Prisma.sql`a.snapshot->>'school' = ${school}`] : []),
    ...(major ? [Prisma.sql`a.snapshot->>'majorCode' = ${major}`] : []),
    ...(year ? [Prisma.sql`a.snapshot->>'studyYear' = ${String(year)}`] : []),
    ...(q
      ? [
          found(
            Prisma.sql`concat_ws(' ', a.snapshot->>'name', a.snapshot->>'school',
              a.snapshot->>'className', a.note, l.title)`,
          ),
        ]
      : []),
  ];
}

function byDue({ due }: ApplicantConditions, now: Date): Prisma.Sql[] {
  if (!due) return [];
  const soon = new Date(now.getTime() + soonMs);
  const when =
    due === "late"
      ? Prisma.sql`a."answerBy" <= ${now}`
      : Prisma.sql`a."answerBy" > ${now} and a."answerBy" <= ${soon}`;
  return [Prisma.sql`a.status in (${waiting}) and ${when}`];
}

/** Whom the firm owes an answer first, the nearest promise on top; then the others, latest news first. */
export const byUrgency = Prisma.sql`
  case when a.status in (${waiting}) then a."answerBy" end asc nulls last, a."movedAt" desc, a.id desc`;

/** The order that was asked for; equal ones stand by urgency. The best fitting are put in order by their reader. */
export function ordered(sort: ApplicantSort, isTurned: boolean): Prisma.Sql {
  if (sort === "fit") return byUrgency;
  if (sort === "due") {
    return isTurned
      ? Prisma.sql`case when a.status in (${waiting}) then a."answerBy" end desc nulls last, a.id`
      : byUrgency;
  }
  const columns: Record<
    Exclude<ApplicantSort, "due" | "fit">,
    [by: string, usual: "asc" | "desc"]
  > = {
    applied: [`a."submittedAt"`, "desc"],
    moved: [`a."movedAt"`, "desc"],
    school: [`a.snapshot->>'school' || ' ' || (a.snapshot->>'className')`, "asc"],
    year: [`a.snapshot->>'studyYear'`, "asc"],
  };
  const [by, usual] = columns[sort];
  const way = (usual === "asc") === isTurned ? "desc" : "asc";
  return Prisma.sql`${Prisma.raw(`${by} ${way} nulls last`)}, ${byUrgency}`;
}

/** The stage of the pipeline that an application stands in, as a word of SQL. */
export const stage = Prisma.sql`case ${Prisma.join(
  groupNames.map(
    (group) =>
      Prisma.sql`when a.status in (${list(groups[group])}) then ${Prisma.raw(`'${group}'`)}`,
  ),
  " ",
)} end`;
