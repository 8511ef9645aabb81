// Owns which students a firm may see before they apply, as the `where` of every read: those it may find, and those a
// school recommends to it. The index is told the same in search/student-index.ts; a stale index never widens this.
import { type FirmReach, lastAdultBirth } from "~/app/domain/find-students";
import { freeStates } from "~/app/domain/placement";
import type { EnterpriseActor } from "~/app/domain/permission";
import type { Day, Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";

type Firm = Pick<EnterpriseActor, "enterpriseId">;

/** What decides whom the actor's firm may find; null while its papers are not checked, or no longer good. */
export async function findFirmReach(
  { db }: Pick<Services, "db">,
  { enterpriseId }: Firm,
): Promise<FirmReach | null> {
  const [firm, never] = await Promise.all([
    db.enterprise.findFirst({
      where: { id: enterpriseId, status: "approved" },
      select: {
        schools: { select: { schoolId: true, verdict: true } },
        refusedBy: { select: { personId: true } },
      },
    }),
    db.matchRefusal.findMany({
      where: neverThe(enterpriseId),
      select: { personId: true },
      distinct: ["personId"],
    }),
  ]);
  if (!firm) return null;
  const saying = (word: "approved" | "not_a_fit") =>
    firm.schools.flatMap(({ schoolId, verdict }) => (verdict === word ? [schoolId] : []));
  const refusedBy = [...firm.refusedBy, ...never].map(({ personId }) => personId);
  return { approvedBy: saying("approved"), unfitFor: saying("not_a_fit"), refusedBy };
}

/** A student's «never this firm», said of any of its listings: as good as refusing the firm. */
export function neverThe(enterpriseId: Id): Prisma.MatchRefusalWhereInput {
  return { never: true, reason: "firm", listing: { enterpriseId } };
}

/** At school, with an open account and no placement that stands. */
export function stillLooking(today: Day): Prisma.PersonWhereInput {
  const notOver = [{ endsOn: null }, { endsOn: { gte: new Date(today) } }];
  return {
    disabledAt: null,
    enrolments: { some: { state: "enrolled" } },
    placements: { none: { state: { notIn: [...freeStates] }, OR: notOver } },
  };
}

/** Whom a firm may find: grown up, where both the student and the school allow it. */
export function findableBy(
  { approvedBy, unfitFor, refusedBy }: FirmReach,
  today: Day,
): Prisma.PersonWhereInput {
  const at = (of: Prisma.EnrolmentWhereInput) => ({
    enrolments: { some: { state: "enrolled" as const, ...of } },
  });
  const ofAllVerified = at({
    schoolId: { notIn: [...unfitFor] },
    school: { studentSearch: "verified_enterprises" },
  });
  const ofSchools = at({
    schoolId: { in: [...approvedBy] },
    school: { studentSearch: { not: "off" } },
  });
  return {
    ...stillLooking(today),
    id: { notIn: [...refusedBy] },
    birthDate: { lte: new Date(lastAdultBirth(today)) },
    OR: [
      { profile: { visibility: "verified" }, ...ofAllVerified },
      { profile: { visibility: { not: "hidden" } }, ...ofSchools },
    ],
  };
}

/** Lists that stand, of schools that still approve the firm. */
export function listsFor(enterpriseId: Id): Prisma.RecommendedListWhereInput {
  return {
    ...{ enterpriseId, withdrawnAt: null, enterprise: { status: "approved" } },
    school: { enterprises: { some: { enterpriseId, verdict: "approved" } } },
  };
}

/** Whom a school recommends to the firm, with the student's own yes; minors are reached in no other way. Who never was
 * asked, being findable, is on no list any more once hidden, and who left the school on none of its lists. */
export function recommendedTo({ enterpriseId }: Firm, today: Day): Prisma.PersonWhereInput {
  const agreed = { state: "agreed" as const, list: listsFor(enterpriseId) };
  return {
    ...stillLooking(today),
    enrolments: {
      some: { state: "enrolled", school: { recommended: { some: listsFor(enterpriseId) } } },
    },
    refusesFirms: { none: { enterpriseId } },
    matchRefusals: { none: neverThe(enterpriseId) },
    OR: [
      { recommended: { some: { ...agreed, answeredAt: { not: null } } } },
      { recommended: { some: agreed }, profile: { visibility: { not: "hidden" } } },
    ],
  };
}

/** Everybody whom the firm may see and invite. */
export function reachableBy(firm: Firm, reach: FirmReach, today: Day): Prisma.PersonWhereInput {
  return { OR: [findableBy(reach, today), recommendedTo(firm, today)] };
}
