// Owns the pages that many strangers open at the same moment, a listing shared in the chat of a class: one of them is
// rendered, all others get its bytes. Nothing is kept for longer than a second, and nothing of anybody who is known.
import type { Request, RequestHandler, Response } from "express";

const freshMs = 1_000;
const mostPages = 500;
const publicPage = /^\/(listings(\/[0-9a-f-]{36})?)?$/;
/** A stranger, who may have chosen a language here. */
const strangersCookies = /^(locale=[\w-]*)?$/;

type Kept = {
  headers: Record<string, string>;
  body: Buffer;
  /** What counts a visit of this page. */
  count: () => void;
};

/** Counts a visit now, and again whenever this answer's bytes are sent to somebody else. */
export function countEveryVisit(res: Response, count: () => void): void {
  count();
  const again = res.locals.countAgain as ((count: () => void) => void) | undefined;
  again?.(count);
}

/** Answers with the bytes that were sent to another stranger within the last second; those who come while a page is made
 * wait for it. To stand before all that writes headers, so that it keeps them too. */
export function sharePages(): RequestHandler {
  const pages = new Map<string, Promise<Kept | null>>();
  return (req, res, next) => {
    const key = keyOf(req);
    if (key === null) {
      next();
      return;
    }
    const shared = pages.get(key);
    if (shared) {
      shared.then((page) => (page ? send(res, page) : next()), next);
      return;
    }
    if (pages.size < mostPages) {
      const made = take(res);
      pages.set(key, made);
      const forget = () => pages.delete(key);
      void made.then((page) => (page ? setTimeout(forget, freshMs).unref() : forget()));
    }
    next();
  };
}

/** Headers that a page depends on; the address by which this house was reached is among them, for pages name it. */
const varying = [
  ...["host", "x-forwarded-host", "x-forwarded-proto"],
  ...["cookie", "accept-language", "accept-encoding"],
];

/** What a page depends on; null where it may be somebody's own. */
function keyOf(req: Request): string | null {
  const { method, path, url, headers } = req;
  if (method !== "GET" || !publicPage.test(path)) return null;
  if (!strangersCookies.test(headers.cookie ?? "")) return null;
  return JSON.stringify([url, ...varying.map((name) => headers[name] ?? "")]);
}

function send(res: Response, { headers, body, count }: Kept): void {
  count();
  res.set(headers).end(body);
}

/** Listens to what is sent: the page when it is made, null when it was none, or not for everybody. Nobody waits for how fast
 * its first reader takes it in: it is all held anyway, so its maker is never told to pause. */
function take(res: Response): Promise<Kept | null> {
  const parts: Buffer[] = [];
  let count: () => void = () => undefined;
  res.locals.countAgain = (deed: () => void) => {
    count = deed;
  };
  const listen = (part: unknown) => {
    if (typeof part === "string") parts.push(Buffer.from(part));
    else if (part instanceof Uint8Array) parts.push(Buffer.from(part));
  };
  const write = res.write.bind(res) as (...sent: unknown[]) => boolean;
  const end = res.end.bind(res) as (...sent: unknown[]) => Response;
  res.write = (...sent: unknown[]) => {
    listen(sent[0]);
    write(...sent);
    return true;
  };
  return new Promise((done) => {
    res.end = (...sent: unknown[]) => {
      listen(sent[0]);
      const isForAll = res.statusCode === 200 && !res.hasHeader("set-cookie");
      done(isForAll ? { headers: headersOf(res), body: Buffer.concat(parts), count } : null);
      return end(...sent);
    };
    // Broken off: no end came before.
    res.once("close", () => {
      done(null);
    });
  });
}

/** All but what belongs to one answer. */
function headersOf(res: Response): Kept["headers"] {
  const own = ["x-request-id", "transfer-encoding", "date", "connection"];
  return Object.fromEntries(
    Object.entries(res.getHeaders()).flatMap(([name, value]) =>
      own.includes(name) || value === undefined ? [] : [[name, String(value)]],
    ),
  );
}
