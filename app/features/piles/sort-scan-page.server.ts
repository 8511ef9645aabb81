// Owns what a person does with a page that the machine could not sort: says which it is, or takes it out.
import { z } from "zod";
import type { SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { keepsPiles } from "~/app/domain/scan-pile";
import { Id } from "~/app/domain/values";
import { papersOf } from "~/app/features/printing/read-paper-scope.server";
import { audit, inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import { pagesOf } from "./read-pile-scope.server";
import { settlePile } from "./settle-pile.server";

/** `place`: paper and page, as one choice of a list: `<paperId>.<page>`. */
export const SortScanPage = z.strictObject({
  pageId: Id,
  place: z.string().regex(/^[0-9a-f-]{36}\.\d{1,3}$/),
});
export const DropScanPage = z.strictObject({ pageId: Id });

type On = Pick<Services, "db" | "clock">;
const open: Prisma.EnumScanPileStateFilter = { in: ["read", "confirmed", "reading"] };

/** Says of a page which one it is; whoever says so has looked at it, so that it counts as legible. Refusals: `pile.not_yours`,
 * `pile.no_such_page`, `pile.not_found`. */
export function sortScanPage(
  { db, clock }: On,
  actor: SchoolActor,
  input: z.infer<typeof SortScanPage>,
): Promise<Outcome<null>> {
  const now = clock.now();
  const [paperId = "", word] = input.place.split(".");
  const page = Number(word);
  return inTransaction(db, async (tx) => {
    if (!keepsPiles(actor.role)) return refuse("pile.not_yours");
    const paper = await tx.paper.findFirst({
      where: { AND: [papersOf(actor), { id: paperId }] },
      select: { id: true, pages: true },
    });
    if (!paper || page < 1 || page > (paper.pages ?? 0)) return refuse("pile.no_such_page");
    const where = {
      AND: [pagesOf(actor), { id: input.pageId, droppedAt: null, pile: { state: open } }],
    };
    const found = await tx.scanPage.findFirst({ where, select: { pileId: true } });
    if (!found) return refuse("pile.not_found");
    await tx.scanPage.update({
      where: { id: input.pageId },
      data: { paperId, page, reading: "good", sortedById: actor.personId },
    });
    await settlePile(tx, found.pileId);
    await audit(tx, now, { actor, action: "pile.sort_page", subject: ["scan_page", input.pageId] });
    return accept(null);
  });
}

/** Takes a page out of its pile: it counts no more. Refusals: `pile.not_yours`, `pile.not_found`. */
export function dropScanPage(
  { db, clock }: On,
  actor: SchoolActor,
  { pageId }: z.infer<typeof DropScanPage>,
): Promise<Outcome<null>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    if (!keepsPiles(actor.role)) return refuse("pile.not_yours");
    const where = { AND: [pagesOf(actor), { id: pageId, droppedAt: null, pile: { state: open } }] };
    const found = await tx.scanPage.findFirst({ where, select: { pileId: true } });
    if (!found) return refuse("pile.not_found");
    await tx.scanPage.update({ where: { id: pageId }, data: { droppedAt: now } });
    await settlePile(tx, found.pileId);
    await audit(tx, now, { actor, action: "pile.drop_page", subject: ["scan_page", pageId] });
    return accept(null);
  });
}
