// The whole product in one process for journeys: the built pages behind real Requests, a real database, search engine
// and queue, one clock for web and worker.
import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import pg from "pg";
import { inject } from "vitest";
import type { Role } from "~/app/domain/permission";
import type { Env } from "~/app/platform/env.server";
import { auditRefused, hearRequest } from "~/app/platform/refused.server";
import { openSession } from "~/app/platform/session.server";
import { type Cookies, keep, openPlainBrowser, type PlainBrowser } from "~/scripts/plain-browser";
import type { QueuedJob } from "~/workers/define-job";
import { relayOnce } from "~/workers/outbox";
import { openQueue } from "~/workers/queue";
import { runJob } from "~/workers/run-job";
import { aDatabase, type TestServices } from "./database";
import { aRequestContext } from "./request-context";

/** Somebody to act as: an actor of the factories, or a person row and the role they take. */
export type Somebody = { personId: string; role?: Role };
export type App = {
  services: TestServices;
  /** The browser of a person, signed in by a real session; the same one each time. */
  as: (who: Somebody) => PlainBrowser;
  /** A browser of nobody in particular; a new one each time. */
  visitor: () => PlainBrowser;
  /** Relays the outbox and runs jobs until both are empty; throws what a job threw. `twice`: every job twice. */
  drainJobs: (how?: { twice?: boolean }) => Promise<void>;
  /** Runs one of the clock's jobs now. */
  run: (job: "sweep-due" | "reconcile-search" | "send-notices" | "sweep-sessions") => Promise<void>;
  /** Lets hours go by for everybody, and the clock's sweep with what follows from it. */
  pass: (hours: number) => Promise<void>;
  close: () => Promise<void>;
};

const origin = "http://market.test";

/** The build of `npm run build`; `npm test` makes it first. */
export async function builtPages(): Promise<ServerBuild> {
  const { href } = new URL("../../build/server/index.js", import.meta.url);
  return (await import(href)) as ServerBuild;
}

/** Starts it on a database, an index prefix and a queue of its own. */
export async function startApp(env: Partial<Record<keyof Env, string>> = {}): Promise<App> {
  const { REDIS_URL } = process.env;
  const meili = inject("meili");
  const services = await aDatabase({
    MEILI_URL: meili.url,
    MEILI_KEY: meili.key,
    ...(REDIS_URL ? { REDIS_URL } : {}),
    ...env,
  });
  for (const index of Object.values(services.search)) await index.applySettings();
  const handle = createRequestHandler(await builtPages(), "production");
  const browse = (cookies?: Promise<Cookies>) => openPlainBrowser(origin, send, cookies);
  async function send(request: Request): Promise<Response> {
    request.headers.set("host", new URL(origin).host); // Remix compares it with the origin of a post
    const { pathname: path } = new URL(request.url);
    const { method } = request;
    return hearRequest(async (heard) => {
      const response = await handle(request, aRequestContext(services, "203.0.113.7"));
      await auditRefused(services, { ...heard, method, path, status: response.status });
      return response;
    });
  }
  const worker = await startWorker(services);
  const known = new Map<string, PlainBrowser>();
  return {
    services,
    visitor: () => browse(),
    as({ personId, role }) {
      const key = `${personId} ${role ?? ""}`;
      const browser = known.get(key) ?? browse(cookiesOf(services, personId, role));
      known.set(key, browser);
      return browser;
    },
    drainJobs: worker.drain,
    run: (job) => runJob(services, job, {}),
    async pass(hours) {
      services.clock.pass(hours);
      await runJob(services, "sweep-due", {});
      await worker.drain();
    },
    async close() {
      await worker.close();
      for (const index of Object.values(services.search)) await index.clear();
      await services.close();
    },
  };
}

/** What the browser of a person holds after signing in. */
export async function cookiesOf(
  services: TestServices,
  personId: string,
  role?: Role,
): Promise<Cookies> {
  const grant = await services.db.roleGrant.findFirst({
    where: { personId, ...(role ? { role } : {}) },
    orderBy: { validFrom: "asc" },
    select: { id: true },
  });
  const jar: Cookies = new Map();
  keep(jar, await openSession(services, personId, grant?.id ?? null, "a test"));
  return jar;
}

async function startWorker(services: TestServices) {
  const { env } = services;
  const failures: unknown[] = [];
  const client = new pg.Client({ connectionString: env.DATABASE_URL });
  await client.connect();
  const queue = await openQueue(env);
  queue.onError((err) => failures.push(err));
  const worker = queue.work(
    async (name, payload) => {
      await runJob(services, name, payload).catch((error: unknown) => {
        failures.push(new Error(`job ${name} failed`, { cause: error }));
        throw error;
      });
    },
    () => Promise.resolve(),
  );
  const again = (jobs: { id: string; job: QueuedJob }[]) =>
    jobs.flatMap(({ id, job }) => [
      { id, job },
      { id: `${id}-again`, job },
    ]);
  return {
    drain: async ({ twice = false } = {}) => {
      const add: typeof queue.add = (jobs) => queue.add(twice ? again(jobs) : jobs);
      for (;;) {
        const relayed = await relayOnce(client, { add });
        const { waiting, active, delayed } = await queue.depth();
        if (failures.length > 0) throw failures.splice(0)[0];
        if (relayed + waiting + active + delayed === 0) return;
        if (relayed === 0) await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    async close() {
      await worker.close();
      await queue.close();
      await client.end();
    },
  };
}
