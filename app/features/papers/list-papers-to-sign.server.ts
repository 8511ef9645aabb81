// Owns what waits for a student's name, for the pages on which one begins. The whole list of papers is read-my-papers'.
import type { PaperKind } from "~/app/domain/paper";
import type { StudentActor } from "~/app/domain/permission";
import type { Day, Id } from "~/app/domain/values";
import { textOfDay } from "~/app/features/journal/stay-of";
import type { Services } from "~/app/platform/services.server";
import { papersOf } from "./own-papers.server";

export type PaperToSign = { paperId: Id; kind: PaperKind; firm: string; signBy: Day | null };

/** The student's papers in which the own name alone, or among others, is missing; the nearest last day first. */
export async function listPapersToSign(
  { db }: Pick<Services, "db">,
  actor: StudentActor,
): Promise<PaperToSign[]> {
  const rows = await db.paper.findMany({
    where: {
      AND: [papersOf(actor), { state: "signing" }],
      signatures: { some: { party: "student", signedAt: null, voidedAt: null } },
    },
    ...{ orderBy: [{ signBy: "asc" }, { number: "asc" }], take: 10 },
    select: {
      ...{ id: true, kind: true, signBy: true },
      placement: { select: { enterprise: { select: { shortName: true } } } },
    },
  });
  return rows.map(({ id, kind, signBy, placement }) => ({
    ...{ paperId: id, kind, firm: placement.enterprise.shortName },
    signBy: signBy && textOfDay(signBy),
  }));
}
