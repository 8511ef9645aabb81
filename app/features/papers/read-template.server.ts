// Owns which words of a school stand behind the compulsory ones: the newest published version of a kind, until it is retired.
import { z } from "zod/mini";
import type { PaperKind } from "~/app/domain/paper";
import { TemplateBlock } from "~/app/domain/paper-template";
import type { Id } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";

/** The blocks of a school for a kind, and the version they are of; null where the school has written none, or has gone back
 * to those that come with the product. */
export async function readOwnBlocks(
  tx: Pick<Tx, "paperTemplate">,
  schoolId: Id,
  kind: PaperKind,
): Promise<{ id: Id | null; version: number; name: string; blocks: TemplateBlock[] | null }> {
  const row = await tx.paperTemplate.findFirst({
    where: { schoolId, kind, publishedAt: { not: null } },
    orderBy: { version: "desc" },
    select: { id: true, version: true, name: true, blocks: true, retiredAt: true },
  });
  if (!row || row.retiredAt)
    return { id: null, version: row?.version ?? 0, name: "", blocks: null };
  const { retiredAt: _, ...template } = row;
  return { ...template, blocks: z.array(TemplateBlock).parse(template.blocks) };
}
