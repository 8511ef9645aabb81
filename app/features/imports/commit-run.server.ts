// Owns the moment in which a checked file counts.
import { type Outcome, refuse } from "~/app/domain/refusal";
import type { RunCounts } from "~/app/domain/import-run";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { Progress } from "./check-run.server";

/** Commits a run. What refuses it stands in the run, which is `failed` then. */
export function commitRun(
  _services: Services,
  _runId: Id,
  _onProgress: Progress = () => {},
): Promise<Outcome<RunCounts>> {
  return Promise.resolve(refuse("import.not_found"));
}
