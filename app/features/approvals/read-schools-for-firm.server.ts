// Owns what a firm sees of the schools: each school's word on this firm, with its code. Never a school's own note, never
// a word on another firm.
import { placedStates } from "~/app/domain/placement";
import type { EnterpriseActor } from "~/app/domain/permission";
import type { SchoolVerdict, UnfitReason } from "~/app/domain/school-verdict";
import type { Id, Locale } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";

export type FirmSchoolRow = {
  schoolId: Id;
  name: string;
  region: string | null;
  verdict: SchoolVerdict;
  reason: UnfitReason | null;
  decidedAt: Date;
  /** Students of the school who have a place at the firm. */
  placed: number;
};

/** The schools that have said something about the actor's firm, last word first. */
export async function readSchoolsForFirm(
  { db, reference }: Pick<Services, "db" | "reference">,
  { enterpriseId }: EnterpriseActor,
  locale: Locale,
): Promise<FirmSchoolRow[]> {
  const [rows, placed] = await Promise.all([
    db.schoolEnterprise.findMany({
      where: { enterpriseId },
      select: {
        ...{ schoolId: true, verdict: true, reasonCode: true, decidedAt: true },
        school: { select: { name: true, regionCode: true } },
      },
      orderBy: [{ decidedAt: "desc" }, { schoolId: "asc" }],
      take: 200,
    }),
    db.placement.groupBy({
      by: ["schoolId"],
      where: { enterpriseId, state: { in: [...placedStates] } },
      _count: true,
    }),
  ]);
  const placedOf = new Map(placed.map(({ schoolId, _count }) => [schoolId, _count]));
  return rows.map(({ school, reasonCode, ...row }) => ({
    ...{ ...row, name: school.name, reason: reasonCode as UnfitReason | null },
    region: reference.regions.get(school.regionCode)?.names[locale] ?? null,
    placed: placedOf.get(row.schoolId) ?? 0,
  }));
}
