// Owns whose imports somebody may see and move, and the one guarded way to move one. Which step leads where is
// domain/import-run's.
import {
  decideImportStep,
  type Importer,
  type ImportScope,
  type ImportStep,
  kindsOf,
  scopeOf,
} from "~/app/domain/import-run";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";
import { Prisma } from "~/prisma/generated/client";
import { readOptions } from "./run-json.server";

/** Stands for the command line, where nobody is signed in. */
export const nobody: Id = "00000000-0000-0000-0000-000000000000";
/** Who imports from the command line: the operator, by nobody's name. */
export const commandLine: Importer = {
  ...{ side: "operator", role: "operator_admin", personId: nobody },
  ...{ name: "", sessionId: nobody, locale: null },
};

/** The person behind an import; null for the command line. */
export function starterOf(actor: Importer): Id | null {
  return actor.personId === nobody ? null : actor.personId;
}

/** The imports within somebody's reach: of their kinds and school; the operator sees only their own lists of people,
 * offices of a part of a school only those that they brought for the part that is theirs now. */
export function runsOf(actor: Importer): Prisma.ImportRunWhereInput {
  const kind = { in: kindsOf(actor.role) };
  const own = { startedById: starterOf(actor) };
  if (actor.side === "operator") {
    return { kind, OR: [{ schoolId: null }, own, { startedById: null }] };
  }
  const isWhole = actor.role === "school_admin" || actor.role === "internship_office";
  const ofSchool = { kind, schoolId: actor.schoolId };
  return isWhole ? ofSchool : { ...ofSchool, ...own, AND: ofPart(scopeOf(actor)) };
}

/** Runs that were brought with just this reach: who has another class now has no business with the old one. */
function ofPart(scope: ImportScope): Prisma.ImportRunWhereInput[] {
  return Object.entries(scope).map(([part, id]) => ({
    options: { path: ["scope", part], equals: id ?? Prisma.AnyNull },
  }));
}

/** A run within reach; null for any other. */
export async function findOwnRun(tx: Tx, actor: Importer, runId: Id) {
  const run = await tx.importRun.findFirst({ where: { id: runId, ...runsOf(actor) } });
  return run && { ...run, options: readOptions(run.options) };
}
export type OwnRun = NonNullable<Awaited<ReturnType<typeof findOwnRun>>>;

/** Takes a run one step on, unless somebody else did meanwhile. */
export async function moveRun(
  tx: Tx,
  run: Pick<OwnRun, "id" | "state">,
  step: Exclude<ImportStep, "drop">,
  data: Prisma.ImportRunUpdateManyMutationInput = {},
): Promise<Outcome<{ runId: Id }>> {
  const next = decideImportStep(run.state, step);
  if (!next.ok) return next;
  const state = next.value as Exclude<typeof next.value, "gone">;
  const { count } = await tx.importRun.updateMany({
    where: { id: run.id, state: run.state },
    data: { ...data, state },
  });
  return count === 0 ? refuse("import.changed_meanwhile") : accept({ runId: run.id });
}
