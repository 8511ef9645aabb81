// Owns reading what is printed of papers: their frozen words, who signed so far, what was put right since. A draft has no
// words yet.
import { fieldLabels } from "~/app/domain/paper-blocks.data";
import { PaperContent } from "~/app/domain/paper-content";
import type { Id } from "~/app/domain/values";
import { changesSince } from "~/app/features/papers/changes-since";
import { type PlacementFacts, readPaperFacts } from "~/app/features/papers/read-paper-facts.server";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import type { Correction, PaperPrint } from "./paper-print";

const select = {
  ...{ id: true, content: true, contentHash: true, verifyCode: true, terms: true },
  placementId: true,
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
  { db, clock }: Pick<Services, "db"> & { clock: Pick<Services["clock"], "now"> },
  where: Prisma.PaperWhereInput,
): Promise<Map<Id, PaperPrint>> {
  const rows = await db.paper.findMany({ where: { AND: [where, isFrozen] }, select });
  const ids = [...new Set(rows.map(({ placementId }) => placementId))];
  const facts = await readPaperFacts(db, ids, { now: clock.now(), dutyPhone: "" });
  return new Map(
    rows.map(({ id, content, terms, placementId, ...row }) => {
      const corrections = correctionsIn(terms, facts.get(placementId));
      return [id, { paperId: id, content: PaperContent.parse(content), corrections, ...row }];
    }),
  );
}

function correctionsIn(terms: unknown, facts: PlacementFacts | undefined): Correction[] {
  if (!facts) return [];
  return changesSince(terms, facts).corrections.map(({ field, now }) => ({
    ...{ term: fieldLabels[field] ?? field, detail: now },
  }));
}

const isFrozen = { contentHash: { not: null } } satisfies Prisma.PaperWhereInput;
