// Owns how a file travels to a browser: papers are saved, pictures (drawn anew by us) may be shown, voices played, and nothing
// in any of them may act in our name.
import type { Viewer } from "~/app/domain/permission";
import { isPicture, isVoice } from "~/app/domain/stored-file";
import { orNotFound } from "~/app/platform/http.server";
import type { Services } from "~/app/platform/services.server";
import { findFile, type OpenFile } from "./read-files.server";

/** The file of an address, small for `?part=thumb`; 404 for everybody who may not have it. */
export async function sendFile(
  services: Pick<Services, "db" | "storage">,
  viewer: Viewer,
  request: Request,
  fileId: string | undefined,
): Promise<Response> {
  const part = new URL(request.url).searchParams.get("part") === "thumb" ? "thumb" : "whole";
  const file = orNotFound(await findFile(services, viewer, fileId ?? "", part));
  return answerWithFile(request, file);
}

/** A file as an answer. Voices come in pieces to whoever asks for a piece: some telephones play nothing else (RFC 9110, 14). */
export function answerWithFile(request: Request, file: OpenFile): Response {
  const whole = file.bytes.length;
  const piece = isVoice(file.mime) ? pieceOf(request.headers.get("range"), whole) : null;
  const headers = {
    "content-type": file.mime,
    "content-disposition": dispositionOf(file),
    "content-security-policy": "default-src 'none'; sandbox",
    "x-content-type-options": "nosniff",
    "cache-control": "private, no-store",
    "cross-origin-resource-policy": "same-origin",
    ...(isVoice(file.mime) ? { "accept-ranges": "bytes" } : {}),
  };
  if (piece === "none") {
    const range = { ...headers, "content-range": `bytes */${String(whole)}` };
    return new Response(null, { status: 416, headers: range });
  }
  const { from, to } = piece ?? { from: 0, to: whole - 1 };
  const bytes = new Uint8Array(file.bytes.subarray(from, to + 1));
  const length = { "content-length": String(bytes.length) };
  if (!piece) return new Response(bytes, { headers: { ...headers, ...length } });
  const range = `bytes ${String(from)}-${String(to)}/${String(whole)}`;
  const inPart = { ...headers, ...length, "content-range": range };
  return new Response(bytes, { status: 206, headers: inPart });
}

/** The piece that a header asks for; null for the whole, also where it asks for several or for what is no range. */
function pieceOf(
  range: string | null,
  whole: number,
): { from: number; to: number } | "none" | null {
  const asked = /^bytes=(?=.*\d)(\d*)-(\d*)$/.exec(range ?? "");
  if (!asked) return null;
  const [, first = "", last = ""] = asked;
  const from = first === "" ? Math.max(0, whole - Number(last)) : Number(first);
  const to = first === "" || last === "" ? whole - 1 : Math.min(Number(last), whole - 1);
  return from > to ? "none" : { from, to };
}

/** RFC 6266: a plain name for old browsers, the real one beside it. */
function dispositionOf({ name, mime }: { name: string; mime: string }): string {
  const how = isPicture(mime) || isVoice(mime) ? "inline" : "attachment";
  const ending = name.slice(name.lastIndexOf("."));
  const coded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `${how}; filename="file${ending}"; filename*=UTF-8''${coded}`;
}
