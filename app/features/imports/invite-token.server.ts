// Owns the secret of an invitation that a file makes: worked out from its id, so that whoever brought the file can hand
// the links out later although none is stored.
import { createHmac } from "node:crypto";
import type { Id } from "~/app/domain/values";
import type { Env } from "~/app/platform/env.server";

/** The token of an invitation made by an import; only this house can work it out. */
export function inviteToken({ APP_SECRET }: Pick<Env, "APP_SECRET">, invitationId: Id): string {
  return createHmac("sha256", APP_SECRET).update(`join:${invitationId}`).digest("base64url");
}
