// Owns how the words of a school change: each save is a version of its own, the newest stands, none is ever deleted. Papers
// that were frozen with older words keep them.
import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { z as mini } from "zod/mini";
import { defaultTemplates } from "~/app/domain/paper-blocks.data";
import { TemplateBlock } from "~/app/domain/paper-template";
import type { SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import {
  judgeTemplate,
  mostBlocks,
  type TemplateKind,
  templateKinds,
  type TypedBlock,
} from "~/app/domain/template-words";
import { audit, inTransaction, type Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { writesTemplates } from "./read-templates.server";

type On = Pick<Services, "db" | "clock">;
export type SaveTemplate = {
  kind: TemplateKind;
  /** What the office calls this version. */
  name: string;
  blocks: readonly TypedBlock[];
  /** The newest version there was when the editor was opened. */
  after: number;
};
export const RetireTemplate = z.strictObject({
  kind: z.enum(templateKinds),
  version: z.coerce.number().int().min(1),
});

/** Makes the words the next version of their kind. Refusals: `template.not_yours`, `template.faulty` (judgeTemplate says
 * where), `template.too_many`, `template.changed_meanwhile` where somebody has saved since, `template.nothing_changed`. */
export function saveTemplate(
  { db, clock }: On,
  actor: SchoolActor,
  { kind, name, blocks: typed, after }: SaveTemplate,
): Promise<Outcome<{ version: number }>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    if (!writesTemplates(actor)) return refuse("template.not_yours");
    const { blocks, faults } = judgeTemplate(kind, typed);
    if (faults.length > 0) return refuse("template.faulty", { n: faults.length });
    if (blocks.length > mostBlocks) return refuse("template.too_many", { most: mostBlocks });
    const newest = await lockNewest(tx, actor, kind);
    if ((newest?.version ?? 0) !== after) return refuse("template.changed_meanwhile");
    const standing =
      newest && !newest.retiredAt
        ? mini.array(TemplateBlock).parse(newest.blocks)
        : defaultTemplates[kind];
    if (isDeepStrictEqual(blocks, standing)) return refuse("template.nothing_changed");
    const id = newId(now.getTime());
    const version = after + 1;
    const { schoolId, personId: createdById } = actor;
    await tx.paperTemplate.create({
      data: {
        ...{ id, schoolId, kind, version, name, blocks, createdById },
        ...{ createdAt: now, publishedAt: now },
      },
    });
    const fields = ["blocks", "name"];
    await audit(tx, now, { actor, action: "template.save", subject: ["template", id], fields });
    return accept({ version });
  });
}

/** Goes back to the words that come with the product; the version stays to be read and to begin another with. Refusals:
 * `template.not_yours`, `template.not_found` for one that does not stand. */
export function retireTemplate(
  { db, clock }: On,
  actor: SchoolActor,
  { kind, version }: z.infer<typeof RetireTemplate>,
): Promise<Outcome<null>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    if (!writesTemplates(actor)) return refuse("template.not_yours");
    const newest = await lockNewest(tx, actor, kind);
    if (newest?.version !== version || newest.retiredAt) return refuse("template.not_found");
    const { id } = newest;
    await tx.paperTemplate.update({
      where: { id },
      data: { retiredAt: now, retiredById: actor.personId },
    });
    const fields = ["retiredAt"];
    await audit(tx, now, { actor, action: "template.retire", subject: ["template", id], fields });
    return accept(null);
  });
}

/** The newest version of a kind; two who save at once come one after the other. */
async function lockNewest(tx: Tx, { schoolId }: SchoolActor, kind: TemplateKind) {
  const lock = `template:${schoolId}:${kind}`;
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${lock}, 0))`;
  return tx.paperTemplate.findFirst({
    where: { schoolId, kind },
    orderBy: { version: "desc" },
    select: { id: true, version: true, blocks: true, retiredAt: true },
  });
}
