import type { Env } from "~/app/platform/env.server";

/** Where people open this market: what the operator says, else where the request came to. */
export function publicOrigin({ PUBLIC_URL }: Pick<Env, "PUBLIC_URL">, request: Request): string {
  return new URL(PUBLIC_URL ?? request.url).origin;
}
