// Owns what the log says of a request: one line, without what an address can hide (a query, an invitation's token).
import { randomBytes } from "node:crypto";
import type { RequestHandler } from "express";
import { pinoHttp } from "pino-http";
import type { Services } from "./services.server";

const unlogged = /^\/(assets|healthz|readyz)/;

/** Gives a request its id, which the answer carries too, and writes one line when it is answered: method, path without
 * its query, status, milliseconds, id. */
export function logRequests({ log }: Services): RequestHandler {
  return pinoHttp({
    logger: log,
    genReqId: (_req, res) => {
      const id = randomBytes(8).toString("hex");
      res.setHeader("x-request-id", id);
      return id;
    },
    autoLogging: { ignore: (req) => unlogged.test(req.url) },
    serializers: {
      req: (req: { id: string; method: string; url: string }) => ({
        id: req.id,
        method: req.method,
        path: pathOnly(req.url),
      }),
      res: (res: { statusCode: number }) => ({ status: res.statusCode }),
    },
  });
}

/** A path with neither query nor token: invitation links are secrets. */
function pathOnly(url: string): string {
  return url.replace(/\?.*$/s, "").replace(/^\/(join|g|unsubscribe)\/.*/i, "/$1/…");
}
