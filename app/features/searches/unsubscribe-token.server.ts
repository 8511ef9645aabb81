// Owns the secret in a mail's link that ends the alerts of one kept search: worked out from its id, so that every mail of a
// search carries the same link and none is stored.
import { createHmac } from "node:crypto";
import type { Id } from "~/app/domain/values";
import type { Env } from "~/app/platform/env.server";

/** 256 bits, URL-safe; says nothing about whom it belongs to. */
export function unsubscribeToken({ APP_SECRET }: Pick<Env, "APP_SECRET">, searchId: Id): string {
  return createHmac("sha256", APP_SECRET).update(`unsubscribe:${searchId}`).digest("base64url");
}
