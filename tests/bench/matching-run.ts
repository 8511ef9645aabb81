// `npm run bench -- matching-run`: a run over the whole market as it happens at night: jobs of the queue, taken by several
// worker processes, against the same run in one process; the lists must be the same. Then once more while a worker is killed.
// `npm run bench -- matching-run 20000 10000 4`: students, listings, workers.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { OperatorActor } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import { startRun } from "~/app/features/match-runs/start-run.server";
import { Env } from "~/app/platform/env.server";
import { createServices, type Services } from "~/app/platform/services.server";
import { seedDemo } from "~/prisma/seed/demo";
import { type EngineUrls, toEnvironment } from "~/scripts/services";
import { runMatching } from "~/workers/matching/run-matching";
import { runBench, seed, tell } from "./run-bench";

const [students = 20_000, listings = 10_000, workers = 4] = process.argv.slice(2).map(Number);
const patienceMs = 20 * 60_000;
const goals = { unequal: { max: 0 }, unequalAfterKill: { max: 0 } };

type Own = Record<string, string>;

/** Starts a worker that can be killed, and waits until it is ready. */
async function startWorker(own: Own): Promise<ChildProcess> {
  const child = spawn(process.execPath, ["--import", "tsx", "workers/main.ts"], {
    env: {
      ...{ ...process.env, MODE: "demo", LOG_LEVEL: "error", NODE_ENV: "production" },
      ...own,
    },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  await once(child, "message");
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
}

async function anOperator({ db }: Services): Promise<OperatorActor> {
  const { personId } = await db.roleGrant.findFirstOrThrow({
    where: { role: "operator_admin" },
    select: { personId: true },
  });
  const nobody = { name: "", sessionId: "", locale: "zh-CN" } as const;
  return { ...nobody, side: "operator", role: "operator_admin", personId };
}

/** A market without lists gets its first run from the workers' own clock: a run can be asked for once that has ended. */
async function noneRuns({ db }: Services): Promise<void> {
  const from = performance.now();
  while ((await db.matchRun.count({ where: { finishedAt: null, failure: null } })) > 0) {
    if (performance.now() - from > patienceMs) throw new Error("the clock's run did not end");
    await new Promise((next) => setTimeout(next, 200));
  }
}

/** Asks for a run and waits for its end; `beside` is called once a shard is done. */
async function runByWorkers(
  services: Services,
  actor: OperatorActor,
  beside: () => void = () => undefined,
): Promise<{ id: Id; seconds: number }> {
  await noneRuns(services);
  const from = performance.now();
  const asked = await startRun(services, actor);
  if (!asked.ok) throw new Error(`the run was refused: ${JSON.stringify(asked)}`);
  const { id } = asked.value;
  for (let isTold = false; performance.now() - from < patienceMs;) {
    const run = await services.db.matchRun.findUniqueOrThrow({ where: { id } });
    if (run.failure) throw new Error(run.failure);
    if (run.finishedAt) return { id, seconds: (performance.now() - from) / 1_000 };
    if (run.done > 0 && !isTold) {
      isTold = true;
      beside();
    }
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error("the run did not come to its end");
}

/** Lists that are not the same in the two slots. */
async function differing({ pool }: Services): Promise<number> {
  const { rows } = await pool.query<{ n: number }>(
    `select count(*)::int as n from "MatchList" a full join "MatchList" b
       on b."ownerId" = a."ownerId" and b.slot <> a.slot
     where (a.slot = 0 or a.slot is null) and (b.slot = 1 or b.slot is null) and a.list is distinct from b.list`,
  );
  return rows[0]!.n;
}

async function measure(urls: EngineUrls & { databaseUrl: string }) {
  const own = toEnvironment(urls);
  const env = Env.parse({ ...own, MODE: "test", LOG_LEVEL: "silent" });
  const services = await createServices(env, "bench");
  const running: ChildProcess[] = [];
  try {
    await seedDemo(services, { students, listings, seed });
    await services.pool.query(`update "OutboxEvent" set "relayedAt" = now()`);
    await services.pool.query("analyze");
    tell("market drawn");
    for (let n = 0; n < workers; n++) running.push(await startWorker(own));
    const actor = await anOperator(services);
    await runByWorkers(services, actor); // meanwhile the clock's jobs bring the drawn market up to date
    const whole = await runByWorkers(services, actor);
    tell(`by ${String(workers)} workers: ${whole.seconds.toFixed(1)} s`);
    const from = performance.now();
    await runMatching(services);
    const aloneSeconds = (performance.now() - from) / 1_000;
    tell(`in one process: ${aloneSeconds.toFixed(1)} s`);
    const unequal = await differing(services);
    const killed = await runByWorkers(services, actor, () => running[0]?.kill("SIGKILL"));
    tell(`with one killed: ${killed.seconds.toFixed(1)} s`);
    return {
      figures: {
        ...{ unequal, unequalAfterKill: await differing(services) },
        ...{ aloneSeconds, seconds: whole.seconds, killedSeconds: killed.seconds },
      },
    };
  } finally {
    for (const one of running) await end(one);
    await services.close();
  }
}

await runBench({ name: "matching-run", goals, sizes: { students, listings, workers }, measure });
