// Owns what a person says about class names that are nearly known ones: the same class, or one of its own.
import { z } from "zod";
import type { Importer } from "~/app/domain/import-run";
import { type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { audit, inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { askFor } from "./ask-for.server";
import { findOwnRun } from "./own-run.server";

const longest = 60;

export const ChooseClasses = z.strictObject({
  runId: Id,
  /** `means`: the class that is meant by the name in the list; the name itself for a class of its own. */
  classes: z
    .array(z.strictObject({ name: z.string().max(longest), means: z.string().max(longest) }))
    .max(500),
});
export type ChooseClasses = z.infer<typeof ChooseClasses>;

/** Keeps the answers with the run and asks for the check. Refuses `import.not_found`, `import.step_not_allowed`. */
export function chooseClasses(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: Importer,
  { runId, classes }: ChooseClasses,
): Promise<Outcome<{ runId: Id }>> {
  return inTransaction(db, async (tx) => {
    const run = await findOwnRun(tx, actor, runId);
    if (run?.kind !== "roster") return refuse("import.not_found");
    const now = clock.now();
    const said = Object.fromEntries(classes.map(({ name, means }) => [name, means]));
    const options = { ...run.options, classes: { ...run.options.classes, ...said } };
    const action = "import.classes_chosen";
    await audit(tx, now, { actor, action, subject: ["ImportRun", runId] });
    return askFor(tx, now, actor, run, "check", { options });
  });
}
