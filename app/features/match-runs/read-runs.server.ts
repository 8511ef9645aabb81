// Owns the operator's page of runs over the whole market: the current one, the one under way, and those before.
import { isOldRun } from "~/app/domain/match-run";
import { weightsVersion } from "~/app/domain/matching-weights.data";
import type { OperatorActor } from "~/app/domain/permission";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import { orphaned } from "./fail-run.server";

export type RunRow = {
  id: string;
  startedAt: Date;
  /** `under_way`, or how it ended. */
  state: "under_way" | "current" | "over" | "failed";
  seconds: number | null;
  students: number;
  listings: number;
  unlisted: number;
  weightsVersion: string;
  /** Who asked for it; null: the night. */
  by: string | null;
  failure: "orphaned" | { reason: string } | null;
};
export type RunsView = {
  current: (RunRow & { finishedAt: Date; isOld: boolean; isOfTodaysWeights: boolean }) | null;
  underWay: { startedAt: Date; done: number; parts: number } | null;
  /** The last run failed, and no later one came to its end. */
  lastFailed: RunRow | null;
  rows: RunRow[];
  mayStart: boolean;
  /** Changes that are not in the lists yet. */
  waiting: number;
};

const kept = 20;
const select = {
  ...{ id: true, startedAt: true, finishedAt: true, failedAt: true, isCurrent: true },
  ...{ students: true, listings: true, unlisted: true, weightsVersion: true, failure: true },
  ...{ done: true, parts: true, askedById: true },
} as const;

/** The last twenty runs, and what is going on. */
export async function readRuns(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: OperatorActor,
): Promise<RunsView> {
  const [runs, waiting] = await Promise.all([
    db.matchRun.findMany({ select, orderBy: { startedAt: "desc" }, take: kept }),
    db.matchChange.count({ where: { isPending: true } }),
  ]);
  const askers = await db.person.findMany({
    where: { id: { in: runs.flatMap(({ askedById }) => askedById ?? []) } },
    select: { id: true, name: true },
  });
  const nameOf = new Map(askers.map(({ id, name }) => [id, name]));
  const rows = runs.map((run): RunRow => rowOf(run, nameOf));
  const open = runs.find(({ finishedAt, failedAt }) => !finishedAt && !failedAt);
  const current = runs.find(({ isCurrent }) => isCurrent);
  const row = rows.find(({ state }) => state === "current");
  const last = rows.find(({ state }) => state !== "under_way");
  return {
    current:
      row && current?.finishedAt
        ? {
            ...row,
            finishedAt: current.finishedAt,
            isOld: isOldRun(clock.now(), current.finishedAt),
            isOfTodaysWeights: current.weightsVersion === weightsVersion,
          }
        : null,
    underWay: open ? { startedAt: open.startedAt, done: open.done, parts: open.parts } : null,
    lastFailed: last?.state === "failed" ? last : null,
    ...{ rows, waiting, mayStart: actor.role === "operator_admin" },
  };
}

type Run = Prisma.MatchRunGetPayload<{ select: typeof select }>;

function rowOf(run: Run, nameOf: ReadonlyMap<string, string>): RunRow {
  const { id, startedAt, students, listings, unlisted, weightsVersion: version } = run;
  const end = run.finishedAt ?? run.failedAt;
  return {
    ...{ id, startedAt, students, listings, unlisted, weightsVersion: version },
    state: stateOf(run),
    seconds: end && Math.round((end.getTime() - startedAt.getTime()) / 1000),
    by: nameOf.get(run.askedById ?? "") ?? null,
    failure: failureOf(run.failure),
  };
}

function stateOf({ isCurrent, finishedAt, failedAt }: Run): RunRow["state"] {
  if (isCurrent) return "current";
  if (failedAt) return "failed";
  return finishedAt ? "over" : "under_way";
}

function failureOf(failure: string | null): RunRow["failure"] {
  if (failure === null) return null;
  return failure === orphaned ? "orphaned" : { reason: failure };
}
