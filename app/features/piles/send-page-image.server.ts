// Owns how the picture of a scanned page travels to a browser: drawn anew by us, for those who may see that page.
import type { SchoolActor } from "~/app/domain/permission";
import { isId } from "~/app/domain/values";
import { orNotFound } from "~/app/platform/http.server";
import type { Services } from "~/app/platform/services.server";
import { pagesOf } from "./read-pile-scope.server";

/** The picture of a page; 404 for everybody who may not see it. */
export async function sendPageImage(
  { db, storage }: Pick<Services, "db" | "storage">,
  actor: SchoolActor,
  { pileId, pageId }: { pileId?: string | undefined; pageId?: string | undefined },
): Promise<Response> {
  const known = isId(pileId) && isId(pageId);
  const page = known
    ? await db.scanPage.findFirst({
        where: { AND: [pagesOf(actor), { id: pageId, pileId }] },
        select: { imageId: true },
      })
    : null;
  const bytes = orNotFound(page?.imageId ? await storage.get(page.imageId, "whole") : null);
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": "image/jpeg",
      "content-length": String(bytes.length),
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      "cache-control": "private, max-age=3600",
      "cross-origin-resource-policy": "same-origin",
    },
  });
}
