// Owns amending a valid agreement: typed changes, written down as a paper of its own that the original parties sign. What
// it changes of the placement once it is valid is apply-amendment's.
import { z } from "zod";
import { endReasons, fieldLabels, phrases } from "~/app/domain/paper-blocks.data";
import { judgeChange } from "~/app/domain/amendment";
import { type Delta, deltaInputs, deltasBetween } from "~/app/domain/paper-deltas";
import { baseOf, numberOf } from "~/app/domain/paper-guards";
import { paperSteps } from "~/app/domain/paper";
import type { SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { dayOf, Id } from "~/app/domain/values";
import { inTransaction, type Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { freeze } from "./freeze-paper.server";
import { judgeNewDays } from "./judge-new-days.server";
import { lockPaper, papersOf } from "./own-papers.server";
import { termValues } from "./paper-values.server";
import { findFacts, type PlacementFacts } from "./read-paper-facts.server";
import { recordStep } from "./record-step.server";
import { inviteSigners, makePlaces } from "./signature-places.server";
import { snapshotOf } from "./terms-snapshot";

const { dates, place, break: pause, mentor, teacher, pay, termination } = deltaInputs;
export const Change = z.discriminatedUnion("kind", [
  ...([dates, place, pause, mentor, teacher] as const),
  ...([pay, termination] as const),
]);
export type Change = z.infer<typeof Change>;
export const AmendPaper = z.strictObject({ paperId: Id, change: Change });
export type AmendPaper = z.infer<typeof AmendPaper>;

/** Draws up an amendment and asks for its signatures. Nothing is dated back: a day that is changed lies ahead. Refusals:
 * `paper.not_found`, `paper.not_yours_to_move`, `paper.step_not_allowed` unless the agreement is valid,
 * `paper.nothing_changed`, those of `judgeChange` and `judgeNewDays`, `paper.person_not_here`. */
export function amendPaper(
  { db, clock, env }: Pick<Services, "db" | "clock" | "env">,
  actor: SchoolActor,
  { paperId, change }: AmendPaper,
): Promise<Outcome<{ paperId: Id }>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    const paper = await lockPaper(tx, paperId, papersOf(actor));
    if (!paper || paper.kind !== "agreement") return refuse("paper.not_found");
    if (!paperSteps.open.by.includes(actor.role)) return refuse("paper.not_yours_to_move");
    if (paper.state !== "valid") return refuse("paper.step_not_allowed", { state: paper.state });
    const { placementId, schoolId } = paper;
    const facts = await findFacts(tx, placementId, { now, dutyPhone: env.COMPLAINT_PHONE });
    const { kind: _kind, overlapReason: _note, ...after } = { overlapReason: "", ...change };
    const terms = deltasBetween({ ...snapshotOf(facts), lastDay: facts.endsOn }, after);
    if (terms.length === 0) return refuse("paper.nothing_changed");
    const may = judgeChange(change, facts, dayOf(now));
    if (!may.ok) return may;
    const noted = await judgeNewDays(tx, placementId, change);
    if (!noted.ok) return noted;
    const said = await sayChanges(tx, actor, terms, facts);
    if (!said.ok) return said;
    const nth = await tx.paper.count({ where: { placementId, kind: "amendment" } });
    const number = numberOf(baseOf(paper.number), "amendment", nth + 1);
    const words = { changes: said.value, amends: paper.number };
    const fresh = { kind: "amendment" as const, number, schoolId };
    const frozen = await freeze(tx, fresh, facts, now, words);
    const id = newId(now.getTime());
    const deltas = [...terms, ...noted.value];
    await tx.paper.create({
      data: {
        ...{ id, ...fresh, placementId, amendsId: paper.id, deltas, state: "signing", ...frozen },
        ...{ createdAt: now, createdById: actor.personId },
      },
    });
    await makePlaces(tx, now, { paperId: id, kind: "amendment", facts });
    const invited = { id, kind: fresh.kind, placementId, facts, byId: actor.personId };
    await inviteSigners(env, tx, now, invited);
    const draft = { id, kind: fresh.kind, state: "draft" as const };
    await recordStep(tx, now, { paper: draft, step: "open", to: "signing", actor });
    return accept({ paperId: id });
  });
}

const dayFields = ["startsOn", "endsOn", "lastDay", "breakFrom", "breakUntil"];

/** The changes as lines of the paper: what, from what, to what. */
async function sayChanges(
  tx: Tx,
  { schoolId }: SchoolActor,
  deltas: readonly Delta[],
  { terms, values }: PlacementFacts,
): Promise<Outcome<string>> {
  const lines: string[] = [];
  for (const { field, from, to } of deltas) {
    const say = (value: Delta["to"]) => sayValue(field, value, terms);
    let pair: [string, string] = [say(from), say(to)];
    if (field === "teacherId") {
      const grants = { some: { schoolId } };
      const person = await tx.person.findFirst({ where: { id: String(to), grants } });
      if (!person) return refuse("paper.person_not_here");
      pair = [values.teacher ?? "", person.name];
    }
    const [was, will] = pair;
    lines.push(`${fieldLabels[field] ?? field}|${was ? phrases.changed(was, will) : will}`);
  }
  return accept(lines.join("\n"));
}

function sayValue(field: string, value: Delta["to"], terms: PlacementFacts["terms"]): string {
  if (value === null) return "";
  if (dayFields.includes(field)) return phrases.day(String(value));
  if (field === "pay") return termValues({ ...terms, pay: Number(value) }).pay ?? "";
  if (field === "endCode") return endReasons[value as keyof typeof endReasons];
  return String(value);
}
