// Owns how a file travels to a browser: papers are saved, pictures (drawn anew by us) may be shown, and nothing in either
// may act in our name.
import type { Viewer } from "~/app/domain/permission";
import { isPicture } from "~/app/domain/stored-file";
import { orNotFound } from "~/app/platform/http.server";
import type { Services } from "~/app/platform/services.server";
import { findFile } from "./read-files.server";

/** The file of an address, small for `?part=thumb`; 404 for everybody who may not have it. */
export async function sendFile(
  services: Pick<Services, "db" | "storage">,
  viewer: Viewer,
  request: Request,
  fileId: string | undefined,
): Promise<Response> {
  const part = new URL(request.url).searchParams.get("part") === "thumb" ? "thumb" : "whole";
  const file = orNotFound(await findFile(services, viewer, fileId ?? "", part));
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      "content-type": file.mime,
      "content-length": String(file.bytes.length),
      "content-disposition": dispositionOf(file),
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
      "cross-origin-resource-policy": "same-origin",
    },
  });
}

/** RFC 6266: a plain name for old browsers, the real one beside it. */
function dispositionOf({ name, mime }: { name: string; mime: string }): string {
  const how = isPicture(mime) ? "inline" : "attachment";
  const ending = name.slice(name.lastIndexOf("."));
  const coded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `${how}; filename="file${ending}"; filename*=UTF-8''${coded}`;
}
