// Owns the headers that make a browser careful: which scripts may run, who may frame us, what is told to other sites.
import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Request, RequestHandler, Response } from "express";
import helmet from "helmet";
import type { Env } from "./env.server";

/** A new word for every answer: only scripts that carry it run. */
export function withNonce(_req: Request, res: Response, next: () => void) {
  res.locals.nonce = randomBytes(16).toString("base64");
  next();
}

/** The headers of every answer; scripts need the nonce of `withNonce`. Over https browsers are told to stay there. */
export function securityHeaders({ MODE, PUBLIC_URL }: Env): RequestHandler {
  const nonce = (_req: IncomingMessage, res: ServerResponse) =>
    `'nonce-${(res as Response).locals.nonce as string}'`;
  const https = PUBLIC_URL?.startsWith("https://") ?? false;
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", "'strict-dynamic'", nonce],
        styleSrc: MODE === "development" ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        imgSrc: ["'self'", "data:"],
        // A voice that was just recorded is heard before it is sent.
        mediaSrc: ["'self'", "blob:"],
        connectSrc: MODE === "development" ? ["'self'", "ws:"] : ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: "strict-origin-when-cross-origin" },
  });
}

/** Pages are their reader's: nobody between keeps them. */
export function forbidStoring(_req: Request, res: Response, next: () => void) {
  res.setHeader("cache-control", "no-store");
  next();
}
