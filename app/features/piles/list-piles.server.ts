// Owns the list of piles that came back, newest first.
import type { SchoolActor } from "~/app/domain/permission";
import type { PileState } from "~/app/domain/scan-pile";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { pilesOf } from "./read-pile-scope.server";

export type PileLine = {
  pileId: Id;
  state: PileState;
  createdAt: Date;
  by: string;
  files: number;
  pages: number;
  printNumber: number | null;
};

/** The latest hundred piles within the actor's reach. */
export async function listPiles(
  { db }: Pick<Services, "db">,
  actor: SchoolActor,
): Promise<PileLine[]> {
  const rows = await db.scanPile.findMany({
    where: { AND: [pilesOf(actor), { state: { not: "dropped" } }] },
    orderBy: { createdAt: "desc" },
    take: 100,
    select: {
      ...{ id: true, state: true, createdAt: true, uploadedById: true },
      print: { select: { number: true } },
      _count: { select: { files: true, pages: { where: { droppedAt: null } } } },
    },
  });
  const ids = [...new Set(rows.map(({ uploadedById }) => uploadedById))];
  const people = await db.person.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map(({ id: pileId, state, createdAt, uploadedById, print, _count }) => ({
    ...{ pileId, state, createdAt, by: names.get(uploadedById) ?? "" },
    ...{ files: _count.files, pages: _count.pages, printNumber: print?.number ?? null },
  }));
}
