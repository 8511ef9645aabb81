// Owns how words are tried before they are saved: as the paper of a real placement, or with the names of what is filled in.
// Nothing is written.
import { paperNumber, signersOf } from "~/app/domain/paper";
import type { PaperContent } from "~/app/domain/paper-content";
import { templateConditions, type TemplateBlock } from "~/app/domain/paper-template";
import { writePaper } from "~/app/domain/paper-writing";
import type { SchoolActor } from "~/app/domain/permission";
import { placeholderNames } from "~/app/domain/placeholder-names.data";
import type { TemplateKind } from "~/app/domain/template-words";
import { dayOf, Id } from "~/app/domain/values";
import { placementsOf } from "~/app/features/placements/placement-scope.server";
import { readPaperFacts } from "~/app/features/papers/read-paper-facts.server";
import type { Services } from "~/app/platform/services.server";

type On = Pick<Services, "db" | "clock" | "env">;
export type TryOn = { value: Id; label: string };

/** Placements of the actor's scope on which words can be tried, the newest first. */
export async function listTryOns({ db }: Pick<On, "db">, actor: SchoolActor): Promise<TryOn[]> {
  const rows = await db.placement.findMany({
    where: { AND: [placementsOf(actor), { state: { in: ["confirmed", "running"] } }] },
    orderBy: { createdAt: "desc" },
    take: 40,
    select: {
      ...{ id: true, number: true, student: { select: { name: true } } },
      enterprise: { select: { shortName: true } },
    },
  });
  return rows.map(({ id, number, student, enterprise }) => ({
    value: id,
    label: `${student.name} · ${enterprise.shortName} · SX-${String(number)}`,
  }));
}

/** The paper of a kind with these words: of a placement in the actor's scope, else with a name for everything filled in and
 * every block that may ever stand in it. */
export async function previewTemplate(
  on: On,
  actor: SchoolActor,
  kind: TemplateKind,
  blocks: readonly TemplateBlock[],
  placementId: string,
): Promise<PaperContent> {
  const now = on.clock.now();
  const number = paperNumber(Number(dayOf(now).slice(0, 4)), 0);
  const facts = await findFacts(on, actor, placementId, now);
  const who = signersOf(kind, {
    isMinor: facts?.isMinor ?? true,
    hasCoHost: facts?.coHostId != null,
  });
  return writePaper({
    ...{ kind, number, own: blocks },
    values: facts?.values ?? sampleValues,
    given: facts?.given ?? [...templateConditions, ...blocks.map(({ when }) => when)],
    signers: who.map((party) => ({ party, name: facts?.signers[party].name ?? "" })),
  });
}

const sampleValues = Object.fromEntries(
  Object.entries(placeholderNames).map(([code, name]) => [code, `〔${name}〕`]),
);

async function findFacts({ db, env }: On, actor: SchoolActor, placementId: string, now: Date) {
  if (!Id.safeParse(placementId).success) return null;
  const where = { AND: [{ id: placementId }, placementsOf(actor)] };
  const found = await db.placement.findFirst({ where, select: { id: true } });
  if (!found) return null;
  const facts = await readPaperFacts(db, [found.id], { now, dutyPhone: env.COMPLAINT_PHONE });
  return facts.get(found.id) ?? null;
}
