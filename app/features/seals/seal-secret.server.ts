// Owns how the secret of an outside service lies in the table: encrypted with a key of this house, so that a stolen table signs
// nothing (AES-256-GCM; a changed APP_SECRET makes it useless, and the school sets it anew).
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import type { Env } from "~/app/platform/env.server";

type Secret = Pick<Env, "APP_SECRET">;
const keyOf = ({ APP_SECRET }: Secret) =>
  createHmac("sha256", APP_SECRET).update("seal-service").digest();

/** A secret as the table keeps it. */
export function encrypted(env: Secret, plain: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyOf(env), nonce);
  const hidden = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), hidden]).toString("base64");
}

/** The secret again; null where it was kept under another key or touched. */
export function decrypted(env: Secret, kept: string): string | null {
  const bytes = Buffer.from(kept, "base64");
  try {
    const cipher = createDecipheriv("aes-256-gcm", keyOf(env), bytes.subarray(0, 12));
    cipher.setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString("utf8");
  } catch {
    return null;
  }
}
