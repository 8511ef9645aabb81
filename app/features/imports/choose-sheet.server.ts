// Owns which sheet of a workbook is taken.
import { z } from "zod";
import type { Importer } from "~/app/domain/import-run";
import { type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";

export const ChooseSheet = z.strictObject({ runId: Id, sheetNo: z.coerce.number() });
export type ChooseSheet = z.infer<typeof ChooseSheet>;

/** Takes another sheet of the file; its columns are proposed anew. */
export function chooseSheet(
  _services: Services,
  _actor: Importer,
  _input: ChooseSheet,
): Promise<Outcome<{ runId: Id }>> {
  return Promise.resolve(refuse("import.not_found"));
}
