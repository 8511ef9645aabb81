// Owns what pages show of a print: its papers in their order, and whose seal or hand each still needs.
import type { PaperKind, Party } from "~/app/domain/paper";
import type { SchoolActor } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { papersOf } from "./read-paper-scope.server";

export type PrintLine = {
  paperId: Id;
  position: number;
  pages: number;
  number: string;
  kind: PaperKind;
  student: string;
  firm: string;
  /** Who has not signed yet. */
  waiting: Party[];
};
export type PrintView = {
  printId: Id;
  number: number;
  pages: number;
  createdAt: Date;
  lines: PrintLine[];
  piles: Id[];
};

/** A print of the actor's school with those of its papers that lie in the actor's scope; null where there are none. */
export async function readPrint(
  { db }: Pick<Services, "db">,
  actor: SchoolActor,
  printId: Id,
): Promise<PrintView | null> {
  const print = await db.paperPrint.findFirst({
    where: { id: printId, schoolId: actor.schoolId },
    select: {
      ...{ id: true, number: true, createdAt: true, piles: { select: { id: true } } },
      papers: {
        where: { paper: papersOf(actor) },
        orderBy: { position: "asc" },
        select: {
          ...{ paperId: true, position: true, pages: true },
          paper: {
            select: {
              ...{ number: true, kind: true },
              signatures: { where: { voidedAt: null, signedAt: null }, select: { party: true } },
              placement: {
                select: {
                  student: { select: { name: true } },
                  enterprise: { select: { name: true } },
                },
              },
            },
          },
        },
      },
    },
  });
  if (!print || print.papers.length === 0) return null;
  const lines = print.papers.map(({ paper, ...line }) => ({
    ...line,
    ...{ number: paper.number, kind: paper.kind },
    student: paper.placement.student.name,
    firm: paper.placement.enterprise.name,
    waiting: paper.signatures.map(({ party }) => party),
  }));
  return {
    ...{ printId: print.id, number: print.number, createdAt: print.createdAt, lines },
    pages: lines.reduce((sum, { pages }) => sum + pages, 0),
    piles: print.piles.map(({ id }) => id),
  };
}
