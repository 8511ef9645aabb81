// Owns the dry run of a file: its rows read by their kind and compared with what is known. Changes nothing but staging.
import { type Outcome, refuse } from "~/app/domain/refusal";
import type { RunCounts } from "~/app/domain/import-run";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";

export type Progress = (done: number, of: number) => void;

/** Checks a run that was asked for. What refuses it stands in the run, which is `failed` then. */
export function checkRun(
  _services: Services,
  _runId: Id,
  _onProgress: Progress = () => {},
): Promise<Outcome<RunCounts>> {
  return Promise.resolve(refuse("import.not_found"));
}
