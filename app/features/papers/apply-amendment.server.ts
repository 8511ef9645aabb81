// Owns what an amendment does to its placement once it is valid: each delta is written where it belongs, and in the history.
import { z } from "zod/mini";
import { Delta, deltaColumns } from "~/app/domain/paper-deltas";
import type { SchoolActor } from "~/app/domain/permission";
import { readTerms } from "~/app/domain/placement-terms";
import { accept, type Outcome } from "~/app/domain/refusal";
import { type Id } from "~/app/domain/values";
import { audit, type Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";

type Amendment = { id: Id; placementId: Id; amendsId: Id | null; deltas: unknown; number: string };
const columns: readonly string[] = deltaColumns;

/** Writes the deltas of a valid amendment into the placement. A termination ends the last day; that somebody left is then
 * the placement's own step. */
export async function applyAmendment(
  tx: Tx,
  now: Date,
  actor: SchoolActor,
  { id, placementId, deltas: stored, number }: Amendment,
): Promise<Outcome<null>> {
  const deltas = z.array(Delta).parse(stored);
  const placement = await tx.placement.findUniqueOrThrow({
    where: { id: placementId },
    select: { terms: true, state: true, version: true },
  });
  const own = deltas.filter(({ field }) => columns.includes(field));
  const known = readTerms(placement.terms);
  const inTerms = deltas.filter(({ field }) => field in known);
  await tx.placement.update({
    where: { id: placementId },
    data: {
      ...Object.fromEntries(own.map(({ field, to }) => [field, columnValue(field, to)])),
      terms: readTerms({
        ...known,
        ...Object.fromEntries(inTerms.map(({ field, to }) => [field, to])),
      }),
      ...lastDayOf(deltas),
      version: { increment: 1 },
    },
  });
  await tx.placementStep.create({
    data: {
      ...{ id: newId(now.getTime()), placementId, step: "amend", from: placement.state },
      ...{ to: placement.state, actorId: actor.personId, actorRole: actor.role, at: now },
      ...{ reason: number, changes: changesOf(deltas) },
    },
  });
  const fields = deltas.map(({ field }) => field);
  await audit(tx, now, { actor, action: "placement.amend", subject: ["paper", id], fields });
  return accept(null);
}

const changesOf = (deltas: readonly Delta[]) =>
  Object.fromEntries(deltas.map(({ field, from, to }) => [field, [from, to]]));

function columnValue(field: string, to: Delta["to"]) {
  return field === "startsOn" || field === "endsOn" ? new Date(String(to)) : to;
}

/** A termination changes only the last day; today is the last that can be named. */
function lastDayOf(deltas: readonly Delta[]) {
  const last = deltas.find(({ field }) => field === "lastDay")?.to;
  return typeof last === "string" ? { endsOn: new Date(last) } : {};
}
