// Owns what the web process refuses before a page hears of it: other sites' writes, bodies too large, too many writes,
// addresses that are no text.
import type { Request, RequestHandler, Response } from "express";
import { paths } from "~/app/paths";
import type { Env } from "./env.server";
import type { Services } from "./services.server";
import { largestHeardUpload } from "./upload.server";

/** No state changes for another site: whatever is not a read must come from our own pages (also `*.data`). */
export function refuseForeignOrigin({ PUBLIC_URL, MODE }: Env): RequestHandler {
  const ours = PUBLIC_URL ? new URL(PUBLIC_URL).host : null;
  const isOurs = (req: Request, origin: string) => {
    if (!URL.canParse(origin)) return false;
    const { host } = new URL(origin);
    return host === ours || (MODE !== "production" && host === req.headers.host);
  };
  return (req, res, next) => {
    if (["GET", "HEAD", "OPTIONS"].includes(req.method) || isNoBrowser(req)) {
      next();
      return;
    }
    const site = req.headers["sec-fetch-site"];
    const { origin } = req.headers;
    const allowed =
      (site === undefined || site === "same-origin") && origin !== undefined && isOurs(req, origin);
    if (allowed) next();
    else res.status(403).type("text").send("cross-site request refused");
  };
}

/** Mail programs press it for their reader, e-seal services tell what they have sealed: neither says an origin. The secret in
 * the path counts (RFC 8058), or the signature of the message. */
const isNoBrowser = (req: Request) =>
  req.method === "POST" && (req.path.startsWith(paths.unsubscribe("")) || isOfSealService(req));
const isOfSealService = (req: Request) => req.path.startsWith(paths.sealWord(""));

/** A path that is no text is answered here, before a router complains of it on the console. */
export function refuseBrokenPaths(req: Request, res: Response, next: () => void) {
  try {
    decodeURIComponent(req.path);
  } catch {
    res.status(400).type("text").send("bad address");
    return;
  }
  next();
}

const largestBody = 1_000_000;
/** A sealed paper in Base64 with a few words beside it. */
const largestSealWord = 7_500_000;
/** Where files are brought: their own page says what is too large. */
const uploads = new Set(
  [
    ...[paths.school.imports(), paths.operator.imports(), paths.school.newPile()],
    ...[paths.school.sealAuthorities(), paths.enterprise.sealAuthorities()],
    ...[paths.enterprise.profile(), paths.student.newPlacement()],
    paths.school.internship(),
  ].flatMap((path) => [path, `${path}.data`]),
);
/** Everything below is a page that takes files. */
const uploadFolders = [
  paths.school.classBoard(""),
  `${paths.student.profile()}/`,
  `${paths.student.placementJournal()}/`,
  `${paths.school.papers()}/`,
  `${paths.school.placements()}/`,
  `${paths.school.visits()}/`,
];
const takesFiles = (path: string) =>
  uploads.has(path) || uploadFolders.some((folder) => path.startsWith(folder));

/** No other form of ours is larger; a body that does not say its size is not read at all. */
export function refuseLargeBodies(req: Request, res: Response, next: () => void) {
  const size = Number(req.headers["content-length"] ?? 0);
  const isChunked = req.headers["transfer-encoding"] !== undefined;
  const isUpload = takesFiles(req.path) && req.is("multipart/form-data") !== false;
  const most = isOfSealService(req) ? largestSealWord : largestBody;
  if (!isChunked && size <= (isUpload ? largestHeardUpload : most)) next();
  else
    res
      .status(isChunked ? 411 : 413)
      .type("text")
      .send("body too large");
}

/** A ceiling on writes per address, shared by all processes; forms have narrower ones of their own. */
export function limitWrites({ limits }: Services): RequestHandler {
  return (req, res, next) => {
    if (req.method === "GET" || req.method === "HEAD") {
      next();
      return;
    }
    limits.hit("write", req.ip ?? "").then((wait) => {
      if (wait === null) next();
      else res.status(429).set("retry-after", String(wait)).type("text").send("too many requests");
    }, next);
  };
}
