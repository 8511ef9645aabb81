// The web process: headers, request ids, origin check, limits, health, and the hand-over to Remix. Writes only to
// PostgreSQL through the verbs; knows no queue.
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express from "express";
import type { ViteDevServer } from "vite";
import { byDoor } from "./platform/doors.server";
import { readEnv } from "./platform/env.server";
import {
  limitWrites,
  refuseBrokenPaths,
  refuseForeignOrigin,
  refuseLargeBodies,
} from "./platform/guards.server";
import { forbidStoring, securityHeaders, withNonce } from "./platform/headers.server";
import { isReady } from "./platform/health.server";
import { countEveryVisit, sharePages } from "./platform/page-bytes.server";
import { exitWithParent, tellParentReady } from "./platform/parent.server";
import { followReference } from "./platform/reference.server";
import { auditRefused, hearRequest } from "./platform/refused.server";
import { logRequests } from "./platform/request-log.server";
import { createServices } from "./platform/services.server";

const env = readEnv();
const services = await createServices(env, "web");
const stopFollowing = followReference(services, (err) => {
  services.log.warn({ err }, "reference data could not be read anew");
});
const stopLearning = services.meant.follow((err) => {
  services.log.warn({ err }, "what slips may mean stays as it was");
});
const dev = env.MODE === "development" ? await startVite() : null;
const remixOf = dev
  ? devRemix(dev)
  : byDoor(await builtServer(), (build) => handlerOf(build, "production"));

const app = express();
app.disable("x-powered-by");
app.set("trust proxy", env.TRUSTED_PROXIES);
app.use(logRequests(services));
// A clock that is set moves between two visits: nothing is as it was a moment ago.
if (env.TEST_CLOCK === "off" && env.MODE !== "development") app.use(sharePages());
app.use(withNonce);
app.use(securityHeaders(env));
app.get("/healthz", (_req, res) => void res.type("text").send("ok"));
app.get("/readyz", (_req, res, next) => {
  isReady(services).then((ready) => res.status(ready.ok ? 200 : 503).json(ready), next);
});
app.use(refuseForeignOrigin(env));
app.use(refuseLargeBodies);
app.use(limitWrites(services));
// A page is squeezed while its reader waits: the last few per cent would cost more than they save.
app.use(compression({ level: 4 }));
if (dev) app.use(dev.middlewares);
app.use("/assets", express.static("build/client/assets", { immutable: true, maxAge: "1y" }));
const files = express.static("build/client", { maxAge: "1h" });
app.use((req, res, next) => {
  // Only names with a dot can be files: no page waits for a look at the disk.
  if (req.path.includes(".")) files(req, res, next);
  else next();
});
app.use(forbidStoring);
app.use(refuseBrokenPaths);
app.use((_req, _res, next) => {
  services.clock.refresh().then(() => {
    next();
  }, next);
});
app.all("*", (req, res, next) => {
  hearRequest((heard) => {
    const { method, path } = req;
    res.on("finish", () => {
      auditRefused(services, { ...heard, method, path, status: res.statusCode }).catch(
        (err: unknown) => {
          services.log.error({ err }, "a refusal was not written down");
        },
      );
    });
    void remixOf(path)(req, res, next);
  });
});

const server = app.listen(env.PORT, env.HOST, () => {
  services.log.info({ port: env.PORT }, "web ready");
  tellParentReady();
});
server.on("error", (err) => {
  services.log.error({ err }, "web cannot listen");
  process.exit(1);
});
exitWithParent();
for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, stop);

let isStopping = false;
function stop() {
  if (isStopping) return; // Ctrl-C reaches this process and the one that leads it
  isStopping = true;
  stopFollowing();
  stopLearning();
  server.close(() => void services.close().then(() => process.exit(0)));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), 10_000).unref();
}

function handlerOf(build: ServerBuild | (() => Promise<ServerBuild>), mode: string) {
  return createRequestHandler({
    build,
    mode,
    getLoadContext: (req, res) => ({
      services,
      nonce: res.locals.nonce as string,
      requestId: res.getHeader("x-request-id") as string,
      address: req.ip ?? "",
      countEveryVisit: (count) => {
        countEveryVisit(res, count);
      },
    }),
  });
}

/** What Vite has built last serves every path. */
function devRemix(vite: ViteDevServer) {
  const build = () => vite.ssrLoadModule("virtual:remix/server-build") as Promise<ServerBuild>;
  const remix = handlerOf(build, "development");
  return () => remix;
}

async function builtServer(): Promise<ServerBuild> {
  const { href } = new URL("../build/server/index.js", import.meta.url);
  return (await import(href)) as ServerBuild;
}

async function startVite() {
  const vite = await import("vite");
  return vite.createServer({ server: { middlewareMode: true } });
}
