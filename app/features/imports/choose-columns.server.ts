// Owns which column of a file means what, as a person says it.
import { z } from "zod";
import type { Importer } from "~/app/domain/import-run";
import { type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";

export const ChooseColumns = z.strictObject({
  runId: Id,
  /** `column` null or "": left unread. */
  columns: z.array(z.strictObject({ position: z.coerce.number(), column: z.nullable(z.string()) })),
});
export type ChooseColumns = z.infer<typeof ChooseColumns>;

/** Remembers the choice for the person's organisation and asks for the check. Refuses `import.columns_missing`. */
export function chooseColumns(
  _services: Services,
  _actor: Importer,
  _input: ChooseColumns,
): Promise<Outcome<{ runId: Id }>> {
  return Promise.resolve(refuse("import.not_found"));
}
