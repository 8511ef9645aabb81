// Owns passwords: what may be one, how it is kept, and that checking takes the same time whoever is asked for.
import { hash, verify } from "@node-rs/argon2";
import { z } from "zod";
import { newToken } from "~/app/platform/id";
import { commonPasswords } from "./common-passwords.data";

/** A new password: 8 to 128 characters, of any kind, unless everybody tries it first (ASVS 5.0, 6.2). */
export const NewPassword = z
  .string()
  .min(8)
  .max(128)
  .refine((password) => !isCommon(password), "too_common");

/** A password as typed to be checked; only its length is limited, so that hashing stays cheap. */
export const TypedPassword = z.string().min(1).max(128);

function isCommon(password: string): boolean {
  const plain = password.normalize("NFKC").toLowerCase();
  return commonPasswords.has(plain) || /^(.)\1+$/u.test(plain);
}

/** What OWASP asks of argon2id (the default kind here): 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** What is kept of a password: argon2id with its own salt. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

let nobodys: Promise<string> | undefined;

/** Whether a password opens an account. Where there is no account, or none with a password, a stand-in is checked at
 * the same cost: the time says nothing about who exists. */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  nobodys ??= hashPassword(newToken());
  const standIn = await nobodys;
  const matches = await verify(passwordHash ?? standIn, password);
  return passwordHash !== null && matches;
}
