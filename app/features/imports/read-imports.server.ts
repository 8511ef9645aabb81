// Owns how imports are shown to those who may see them: the list, one run, its rows page by page. Decides nothing.
import type { Importer } from "~/app/domain/import-run";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { RowFilter, RunLines, RunLink, RunRows, RunView } from "./run-view";

/** The imports within somebody's reach, newest first. */
export function listRuns(
  _services: Pick<Services, "db">,
  _actor: Importer,
  page: number,
): Promise<RunLines> {
  return Promise.resolve({ runs: [], page, pages: 1, total: 0 });
}

/** One run within reach; null for any other. */
export function findRun(
  _services: Pick<Services, "db">,
  _actor: Importer,
  _runId: Id,
): Promise<RunView | null> {
  return Promise.resolve(null);
}

/** The rows of a run that came out so, in the order of the file. */
export function listRunRows(
  _services: Pick<Services, "db">,
  _actor: Importer,
  _runId: Id,
  { page }: { only: RowFilter; page: number },
): Promise<RunRows> {
  return Promise.resolve({ rows: [], page, pages: 1, total: 0 });
}

/** The links of a committed list that nobody has used yet, each opening one new account. */
export function listRunLinks(
  _services: Pick<Services, "db" | "env" | "clock">,
  _actor: Importer,
  _runId: Id,
): Promise<RunLink[]> {
  return Promise.resolve([]);
}
