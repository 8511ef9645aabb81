// Owns the secret of an invitation that a file makes: worked out from its id, so that whoever brought the file can hand
// the links out later although none is stored; and short enough to be typed from a slip of paper.
import { createHmac } from "node:crypto";
import type { Id } from "~/app/domain/values";
import type { Env } from "~/app/platform/env.server";

/** Thirty-two signs of which none looks like another on paper. */
const signs = "abcdefghijkmnpqrstuvwxyz23456789";
const length = 16;

/** The token of an invitation made by an import, 80 bits in groups of four; only this house can work it out. */
export function inviteToken({ APP_SECRET }: Pick<Env, "APP_SECRET">, invitationId: Id): string {
  const digest = createHmac("sha256", APP_SECRET).update(`join:${invitationId}`).digest();
  return grouped(
    Array.from(digest.subarray(0, length), (byte) => signs[byte % signs.length]).join(""),
  );
}

/** A token as somebody typed it, with capitals, spaces or without dashes, as it is meant; any other token as it stands. */
export function tokenMeant(typed: string): string {
  const letters = typed
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{Pd}]/gu, "");
  const isOurs =
    letters.length === length && Array.from(letters).every((sign) => signs.includes(sign));
  return isOurs ? grouped(letters) : typed;
}

function grouped(letters: string): string {
  return (letters.match(/.{4}/g) ?? []).join("-");
}
