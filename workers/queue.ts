// Owns BullMQ behind one small type, with its two backends: Redis where REDIS_URL is set, else PostgreSQL (tables of
// its own schema). Only workers know the queue.
import {
  createPostgresBackend,
  type JobsOptions,
  type Processor,
  Queue,
  type QueueOptions,
  Worker,
  withBackend,
} from "bullmq";
import type { Env } from "~/app/platform/env.server";
import type { QueuedJob } from "./define-job";

export type JobQueue = {
  /** Puts jobs in; ids stop doubles while a job is kept. */
  add(jobs: { id: string; job: QueuedJob }[]): Promise<void>;
  /** Runs `name` every so many milliseconds, once however many workers there are. */
  every(ms: number, name: string): Promise<void>;
  /** Starts working; `close` waits for what is running. */
  work(run: Run, onGivenUp: (failed: GivenUp) => Promise<void>): { close(): Promise<void> };
  depth(): Promise<{ waiting: number; active: number; delayed: number; failed: number }>;
  onError(listen: (err: Error) => void): void;
  close(): Promise<void>;
};
type Run = (name: string, payload: unknown) => Promise<void>;
export type GivenUp = { name: string; payload: unknown; reason: string };

const kept: JobsOptions = { removeOnComplete: { count: 1000 }, removeOnFail: { count: 1000 } };

/** Opens the queue on the backend that the environment names. */
export async function openQueue(
  env: Pick<Env, "REDIS_URL" | "DATABASE_URL" | "QUEUE_NAME" | "QUEUE_SCHEMA">,
): Promise<JobQueue> {
  const { queue, startWorker } = env.REDIS_URL ? onRedis(env, env.REDIS_URL) : onPostgres(env);
  let listener: (err: Error) => void = () => undefined;
  queue.on("error", (err) => {
    listener(err);
  });
  await queue.waitUntilReady();
  return {
    async add(jobs) {
      await queue.addBulk(
        jobs.map(({ id, job }) => ({
          name: job.name,
          data: job.payload,
          opts: {
            ...kept,
            jobId: id,
            attempts: job.attempts,
            backoff: { type: "exponential", delay: 1000 },
          },
        })),
      );
    },
    async every(ms, name) {
      await queue.upsertJobScheduler(name, { every: ms }, { name, data: {}, opts: kept });
    },
    work(run, onGivenUp) {
      const worker = startWorker(async (job) => {
        await run(job.name, job.data as unknown);
      });
      worker.on("error", (err) => {
        listener(err);
      });
      worker.on("failed", (job, err) => {
        if (!job || job.attemptsMade < (job.opts.attempts ?? 1)) return;
        onGivenUp({ name: job.name, payload: job.data as unknown, reason: err.message }).catch(
          listener,
        );
      });
      return { close: () => worker.close() };
    },
    async depth() {
      const counts = await queue.getJobCounts("waiting", "active", "delayed", "failed");
      const of = (state: string) => counts[state] ?? 0;
      return {
        waiting: of("waiting"),
        active: of("active"),
        delayed: of("delayed"),
        failed: of("failed"),
      };
    },
    onError(listen) {
      listener = listen;
    },
    close: () => queue.close(),
  };
}

type Backend = { queue: Queue; startWorker: (run: Processor) => Worker };
/** At fifty changes a second the index takes in what has come while it took in the last: all of it must have begun. How
 * many heavy jobs run at once is run-job.ts'. */
const concurrency = 50;

function onRedis({ QUEUE_NAME }: { QUEUE_NAME: string }, url: string): Backend {
  const connection: QueueOptions["connection"] = { url, maxRetriesPerRequest: null };
  return {
    queue: new Queue(QUEUE_NAME, { connection }),
    startWorker: (run) => new Worker(QUEUE_NAME, run, { connection, concurrency }),
  };
}

function onPostgres(env: Pick<Env, "DATABASE_URL" | "QUEUE_NAME" | "QUEUE_SCHEMA">): Backend {
  const bound = withBackend(createPostgresBackend);
  const connection = {
    connectionString: env.DATABASE_URL,
    migrate: true,
    schema: env.QUEUE_SCHEMA,
  };
  return {
    queue: new bound.Queue(env.QUEUE_NAME, { connection }) as unknown as Queue,
    startWorker: (run) =>
      new bound.Worker(env.QUEUE_NAME, run, { connection, concurrency }) as unknown as Worker,
  };
}
