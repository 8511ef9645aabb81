// Owns how an invitation is told: the address that opens it, to be handed over by people.
import { paths } from "~/app/paths";
import type { RequestContext } from "~/app/platform/services.server";

/** The link behind a token, whole, at the address where the market is reached. */
export function joinLink(request: Request, { services }: RequestContext, token: string): string {
  const site = services.env.PUBLIC_URL ?? new URL(request.url).origin;
  return new URL(paths.join(token), site).href;
}
