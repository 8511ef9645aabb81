// Owns the page on which a firm looks for students: the index gives ids, the rows are read again under the firm's scope,
// so that who hides is gone at once.
import type { EnterpriseActor } from "~/app/domain/permission";
import { invitationsAMonth, invitationsLeft, monthBegan } from "~/app/domain/student-invitation";
import { dayOf, type Id, type Locale } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { CorrectionsFor } from "~/search/corrections";
import { type Answered, type AskNeeds, askStudents, pageSize } from "./ask-students.server";
import { type AskChip, askChips } from "./ask-chips.server";
import { type AskFacets, askFacets } from "./ask-facets.server";
import type { StudentAsk } from "./student-ask";
import { lineSelect, type LookedFor, type StudentLine, toLine } from "./student-line.server";
import { findableBy, findFirmReach } from "./student-scope.server";

export type FoundStudents = Pick<Answered, "total" | "degraded" | "isLoose"> & {
  rows: StudentLine[];
  pages: number;
  reading: { words: string; typed: string } | null;
  facets: AskFacets;
  chips: AskChip[];
  /** Schools that let the firm search at all. */
  schools: number;
};
type Needs = AskNeeds & Pick<Services, "db" | "clock">;

/** One page of students whom the actor's firm may find, best first; null while the firm's papers are not checked. */
export async function listStudents(
  services: Needs,
  actor: EnterpriseActor,
  { ask, locale, correctionsFor }: Asked,
): Promise<FoundStudents | null> {
  const reach = await findFirmReach(services, actor);
  if (!reach) return null;
  const now = services.clock.now();
  const answered = await askStudents(services, reach, ask, correctionsFor);
  const { ids, total, degraded, isLoose, matched, reading, words } = answered;
  const scope = findableBy(reach, dayOf(now));
  const found = await services.db.person.findMany({
    where: { AND: [{ id: { in: ids } }, scope] },
    select: lineSelect(actor.enterpriseId),
  });
  const lookedFor: LookedFor = { matched, skillCodes: ask.skill };
  const byId = new Map(
    found.map((row) => [row.id, toLine(row, { ...services, locale, now }, lookedFor)]),
  );
  return {
    ...{ total, degraded, isLoose, rows: ids.flatMap((id) => byId.get(id) ?? []) },
    pages: Math.min(50, Math.ceil(total / pageSize)),
    reading: reading === null ? null : { words: reading, typed: words },
    facets: askFacets(services, locale, ask, answered),
    chips: askChips(services, locale, ask, answered),
    schools: await countSchools(services, reach),
  };
}
type Asked = { ask: StudentAsk; locale: Locale; correctionsFor: CorrectionsFor };

/** Schools that let a firm of that reach search at all. */
export function countSchools(
  { db }: Pick<Services, "db">,
  { approvedBy, unfitFor }: { approvedBy: readonly Id[]; unfitFor: readonly Id[] },
): Promise<number> {
  const ofAll = { studentSearch: "verified_enterprises" as const, id: { notIn: [...unfitFor] } };
  const ofApproved = { studentSearch: { not: "off" as const }, id: { in: [...approvedBy] } };
  return db.school.count({ where: { OR: [ofAll, ofApproved] } });
}

/** How many invitations the firm may still send this month, of how many. */
export async function countInvitationsLeft(
  { db, clock }: Pick<Services, "db" | "clock">,
  { enterpriseId }: Pick<EnterpriseActor, "enterpriseId">,
): Promise<{ left: number; of: number }> {
  const sentAt = { gte: monthBegan(clock.now()) };
  const sent = await db.studentInvitation.count({ where: { enterpriseId, sentAt } });
  return { left: invitationsLeft(sent), of: invitationsAMonth };
}
