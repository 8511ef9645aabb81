// Owns the picture of a listing's address to be scanned. An address of its own, so that the page neither waits for it nor
// carries it twice; it says nothing that the address does not.
import type { Id } from "~/app/domain/values";
import { paths } from "~/app/paths";
import type { Services } from "~/app/platform/services.server";
import { publicOrigin } from "./public-origin.server";
import { qrPath } from "./qr-code";

/** The picture as SVG, black on white in every look; null where the market's address is too long for a code. */
export function listingCode(
  { env }: Pick<Services, "env">,
  request: Request,
  listingId: Id,
): string | null {
  const code = qrPath(publicOrigin(env, request) + paths.listings.show(listingId));
  if (!code) return null;
  const size = String(code.size);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${code.path}" fill="#000"/></svg>`;
}
