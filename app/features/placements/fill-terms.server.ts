// Owns filling in the same facts of many placements: each is written as by its own form, and papers that are being signed
// under other terms go out anew to those concerned.
import { z } from "zod";
import { fillableColumns } from "~/app/domain/fill-terms";
import type { SchoolActor } from "~/app/domain/permission";
import { readTerms } from "~/app/domain/placement-terms";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import { storeVerdict } from "~/app/features/law/judge-placement.server";
import { renewPapers } from "~/app/features/papers/renew-papers.server";
import { tellPapers } from "~/app/features/papers/tell-papers.server";
import { inTransaction, type Tx } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { type FillLine, PlanFill, planFill } from "./plan-fill.server";
import { recordStep } from "./record-step.server";

export const FillTerms = z.strictObject({
  ...PlanFill.shape,
  /** As the preview showed them: `id.version`. One that has changed since is left alone. */
  seen: z.array(z.string().regex(/^[0-9a-f-]{36}\.\d{1,9}$/)).max(50),
});
type On = Pick<Services, "db" | "clock" | "env">;
export type TermsFilled = { filled: number; anew: number; left: number };

/** Writes what the preview showed, one placement after the other: one goes or stays as a whole. Refusals: those of
 * `planFill`. */
export async function fillTerms(
  on: On,
  actor: SchoolActor,
  { seen, ...input }: z.output<typeof FillTerms>,
): Promise<Outcome<TermsFilled>> {
  const planned = await planFill(on.db, actor, input);
  if (!planned.ok) return planned;
  const isSeen = ({ placementId, version }: FillLine) =>
    seen.includes(`${placementId}.${String(version)}`);
  const done: TermsFilled = { filled: 0, anew: 0, left: 0 };
  const opened: Id[] = [];
  for (const line of planned.value) {
    const outcome =
      line.left === null && isSeen(line)
        ? await fillOne(on, actor, line)
        : refuse("placement.changed_meanwhile");
    done.filled += outcome.ok ? 1 : 0;
    done.left += outcome.ok ? 0 : 1;
    if (outcome.ok) opened.push(...outcome.value);
  }
  const now = on.clock.now();
  await on.db.$transaction((tx) => tellPapers(tx, now, "opened", opened));
  return accept({ ...done, anew: opened.length });
}

/** Answers with the new versions of its papers. */
function fillOne({ db, clock, env }: On, actor: SchoolActor, line: FillLine) {
  const now = clock.now();
  const { placementId: id, version, changes, renews } = line;
  return inTransaction(db, async (tx): Promise<Outcome<Id[]>> => {
    // An agreement that has become valid since the preview is no longer filled in.
    await tx.$queryRaw`select id from "Paper" where "placementId" = ${id}::uuid order by id for update`;
    const holds = { placementId: id, kind: "agreement", state: "valid" } as const;
    if ((await tx.paper.count({ where: holds })) > 0) return refuse("placement.changed_meanwhile");
    const data = await dataOf(tx, id, changes);
    const said = changes.map(({ field, from, to }) => [field, [from, to]] as const);
    const standing = { id, state: "confirmed" as const, version };
    const next = await recordStep(tx, now, actor, standing, {
      ...{ step: "edit", changes: Object.fromEntries(said) as never, data },
    });
    if (!next.ok) return next;
    const ids = renews.map(({ paperId }) => paperId);
    const renewed = ids.length > 0 ? await renewPapers(tx, env, now, actor, ids) : accept([]);
    if (!renewed.ok) return renewed;
    await storeVerdict(tx, id, now);
    return renewed;
  });
}

async function dataOf(tx: Tx, id: Id, changes: FillLine["changes"]) {
  const { terms } = await tx.placement.findUniqueOrThrow({
    where: { id },
    select: { terms: true },
  });
  const isColumn = ({ field }: FillLine["changes"][number]) =>
    (fillableColumns as readonly string[]).includes(field);
  const entries = (of: FillLine["changes"]) =>
    Object.fromEntries(of.map(({ field, to }) => [field, to]));
  const own = entries(changes.filter(isColumn));
  const inTerms = entries(changes.filter((one) => !isColumn(one)));
  return { ...own, terms: readTerms({ ...readTerms(terms), ...inTerms }) };
}
