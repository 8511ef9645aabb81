// Owns the verdict of the law on placements as they stand in the database, one or many, and its keeping. The law itself is
// domain/internship-law.ts'; whose placements they are, the callers'.
import type { LawFacts } from "~/app/domain/internship-facts";
import { judgeInternship, type LawVerdict, type Waiver } from "~/app/domain/internship-law";
import type { RuleId, Stage } from "~/app/domain/law-rule";
import { factsOfPlacement } from "~/app/domain/placement-facts";
import { type Day, dayOf, type Id } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";
import { type Gathered, gatherPlacements } from "./read-law-facts.server";

/** The verdict on a placement at a stage by the rules of a day; null where there is no such placement, or it is work on
 * which the law of 岗位实习 has no word. */
export async function judgePlacement(
  tx: Tx,
  placementId: Id,
  stage: Stage,
  on: Day,
): Promise<LawVerdict | null> {
  return (await judgePlacements(tx, [placementId], stage, on)).get(placementId) ?? null;
}

/** The same of many, in as many statements as for one. */
export async function judgePlacements(
  tx: Tx,
  ids: readonly Id[],
  stage: Stage,
  on: Day,
): Promise<Map<Id, LawVerdict>> {
  const gathered = await gatherPlacements(tx, ids, on);
  return new Map([...gathered].map(([id, one]) => [id, judgeGathered(one, stage, on)]));
}

/** The verdict on what was gathered. */
export function judgeGathered({ row, told }: Gathered, stage: Stage, on: Day): LawVerdict {
  const waivers = row.waivers.map(({ rule, ...by }): Waiver => ({ rule: rule as RuleId, ...by }));
  const facts: LawFacts = factsOfPlacement(told);
  return judgeInternship(facts, stage, on, waivers);
}

/** Keeps the verdict on placements where their pages and lists read it: at the stage of the agreement, which asks all that
 * has to be there before the first day. */
export async function storeVerdicts(tx: Tx, ids: readonly Id[], now: Date): Promise<void> {
  const verdicts = await judgePlacements(tx, ids, "agreement", dayOf(now));
  if (verdicts.size === 0) return;
  const rows = [...verdicts].map(([id, verdict]) => ({ id, verdict }));
  await tx.$executeRaw`
    update "Placement" p set verdict = r.verdict, "verdictAt" = ${now}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, verdict jsonb)
    where p.id = r.id`;
}

/** Keeps the verdict on one placement. */
export function storeVerdict(tx: Tx, placementId: Id, now: Date): Promise<void> {
  return storeVerdicts(tx, [placementId], now);
}
