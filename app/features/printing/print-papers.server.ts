// Owns printing papers together: which ones, in which order, so that a returned pile is told by «the 17th, page 3».
import { z } from "zod";
import type { SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { keepsPiles } from "~/app/domain/scan-pile";
import { Id } from "~/app/domain/values";
import { audit, inTransaction } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { papersOf } from "./read-paper-scope.server";

/** Papers of one print: more would be no pile that somebody can carry. */
export const mostOfPrint = 400;

export const PrintPapers = z.strictObject({ paperIds: z.array(Id).default([]) });
export type PrintPapers = z.infer<typeof PrintPapers>;

/** Notes a print of frozen papers, by class, then student, then kind. Refusals: `pile.not_yours`, `print.nothing_chosen` (none
 * that may be printed), `print.too_many`. */
export function printPapers(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: SchoolActor,
  input: PrintPapers,
): Promise<Outcome<{ printId: Id }>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    if (!keepsPiles(actor.role)) return refuse("pile.not_yours");
    const ids = [...new Set(input.paperIds)];
    if (ids.length > mostOfPrint) return refuse("print.too_many", { most: mostOfPrint });
    const papers = await tx.paper.findMany({
      where: { AND: [papersOf(actor), { id: { in: ids }, contentHash: { not: null } }] },
      select: { id: true, pages: true },
      orderBy: [
        { placement: { enrolment: { schoolClass: { name: "asc" } } } },
        { placement: { enrolment: { studentNumber: "asc" } } },
        { kind: "asc" },
        { number: "asc" },
      ],
    });
    if (papers.length === 0) return refuse("print.nothing_chosen");
    const printId = newId(now.getTime());
    const pages = papers.reduce((sum, paper) => sum + (paper.pages ?? 0), 0);
    const { schoolId, personId: createdById } = actor;
    await tx.paperPrint.create({
      data: { id: printId, schoolId, pages, createdById, createdAt: now },
    });
    await tx.printedPaper.createMany({
      data: papers.map((paper, n) => ({
        ...{ printId, paperId: paper.id, position: n + 1, pages: paper.pages ?? 0 },
      })),
    });
    await audit(tx, now, { actor, action: "paper.print", subject: ["paper_print", printId] });
    return accept({ printId });
  });
}
