// Owns what of placements waits for a firm: papers without its seal, weeks that no mentor has confirmed. What of applicants
// and listings waits is read-home's.
import type { EnterpriseActor } from "~/app/domain/permission";
import type { Day } from "~/app/domain/values";
import { atWork } from "~/app/features/journal/placement-scope.server";
import { textOfDay } from "~/app/features/journal/stay-of";
import { papersOf } from "~/app/features/papers/own-papers.server";
import { placementsOfFirm } from "~/app/features/placements/placement-scope.server";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";

export type FirmPlacements = { toSeal: number; sealBy: Day | null; weeks: number };

/** How many papers and weeks, and the nearest last day of a paper. */
export async function readFirmPlacements(
  { db }: Pick<Services, "db">,
  actor: EnterpriseActor,
): Promise<FirmPlacements> {
  const { enterpriseId } = actor;
  const without = (party: "firm" | "co_host") => ({
    signatures: { some: { party, signedAt: null, voidedAt: null } },
  });
  const where = {
    AND: [papersOf(actor), { state: "signing" }],
    OR: [
      { placement: { enterpriseId }, ...without("firm") },
      { placement: { coHostId: enterpriseId }, ...without("co_host") },
    ],
  } satisfies Prisma.PaperWhereInput;
  const [papers, weeks] = await Promise.all([
    db.paper.aggregate({ where, _count: true, _min: { signBy: true } }),
    db.journalEntry.count({
      where: {
        ...{ submittedAt: { not: null }, returnedAt: null, confirmedAt: null },
        placement: { AND: [placementsOfFirm(actor), { state: { in: [...atWork] } }] },
      },
    }),
  ]);
  const { signBy } = papers._min;
  return { toSeal: papers._count, sealBy: signBy && textOfDay(signBy), weeks };
}
