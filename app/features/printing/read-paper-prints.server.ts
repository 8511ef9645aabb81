// Owns reading what is printed of papers: their frozen words, and who signed so far. A draft has no words yet.
import { PaperContent } from "~/app/domain/paper-content";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import type { PaperPrint } from "./paper-print";

const select = {
  ...{ id: true, content: true, contentHash: true, verifyCode: true },
  signatures: {
    where: { voidedAt: null },
    select: {
      ...{ party: true, signerName: true, typedName: true, drawing: true },
      ...{ method: true, signedAt: true },
    },
  },
} satisfies Prisma.PaperSelect;

/** The frozen papers among those of a `where`, by id. */
export async function readPaperPrints(
  { db }: Pick<Services, "db">,
  where: Prisma.PaperWhereInput,
): Promise<Map<Id, PaperPrint>> {
  const rows = await db.paper.findMany({ where: { AND: [where, isFrozen] }, select });
  return new Map(
    rows.map(({ id, content, ...row }) => [
      id,
      { paperId: id, content: PaperContent.parse(content), corrections: [], ...row },
    ]),
  );
}

const isFrozen = { contentHash: { not: null } } satisfies Prisma.PaperWhereInput;
