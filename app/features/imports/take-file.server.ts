// Owns bringing a file: read, staged row by row, its columns recognised. Nothing counts yet; checking is check-run's.
import type { Importer, ImportKind } from "~/app/domain/import-run";
import { type Outcome, refuse } from "~/app/domain/refusal";
import type { Day, Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";

export type TakeFile = {
  kind: ImportKind;
  bytes: Buffer;
  fileName: string;
  /** Postings: where they come from, as shown to students. */
  sourceName?: string;
  /** Postings: the day they were seen there; today when it is not known. */
  sourcedOn?: Day | null;
  /** Lists of people: the school, when an operator brings them. */
  schoolId?: Id;
};

/** Takes a file in. Refuses `import.not_allowed` for the role, `import.school_needed`, and what the reader refuses. */
export function takeFile(
  _services: Services,
  _actor: Importer,
  _file: TakeFile,
): Promise<Outcome<{ runId: Id }>> {
  return Promise.resolve(refuse("import.not_allowed"));
}
