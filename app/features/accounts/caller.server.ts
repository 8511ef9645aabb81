// Owns what the verbs of signing in know of a request: from where, by which browser, in which session.
import type { Id } from "~/app/domain/values";
import type { RequestContext } from "~/app/platform/services.server";
import { findSignedIn } from "~/app/platform/session.server";

export type Caller = { address: string; userAgent: string; sessionId: Id | null };

/** Who calls, for limits and for the session that a sign-in replaces. */
export async function callerOf(request: Request, context: RequestContext): Promise<Caller> {
  const signedIn = await findSignedIn(request, context);
  return {
    address: context.address,
    userAgent: request.headers.get("user-agent") ?? "",
    sessionId: signedIn?.sessionId ?? null,
  };
}
