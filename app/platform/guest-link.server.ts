// Owns the way in for people without an account: its secret, its codes, and the letter that carries them. Tokens and codes
// are worked out from ids with our secret, so that no row and no letter in the table opens anything; letters are worded
// when they are sent (features/notices). What a link is for is domain/guest-link.ts', who may use it features/guests'.
import { createHmac, timingSafeEqual } from "node:crypto";
import {
  codeLaw,
  type GuestLetter,
  type GuestPurpose,
  judgeNewCode,
  linkDays,
} from "~/app/domain/guest-link";
import type { Party } from "~/app/domain/paper";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import { announce, type Tx } from "./db.server";
import type { Env } from "./env.server";
import { hashOf, newId } from "./id";

type Secret = Pick<Env, "APP_SECRET">;
export type CodeChannel = "sms" | "mail" | "adviser_call";

const sealed = ({ APP_SECRET }: Secret, words: string) =>
  createHmac("sha256", APP_SECRET).update(words);

/** The token of a link: 256 bits, URL-safe. Only this house can work it out. */
export function guestToken(env: Secret, linkId: Id): string {
  return sealed(env, `guest:${linkId}`).digest("base64url");
}

/** The nth code of a link, six digits. */
export function guestCode(env: Secret, linkId: Id, nth: number): string {
  const digest = sealed(env, `guest-code:${linkId}:${String(nth)}`).digest();
  return String(digest.readUInt32BE(0) % 10 ** codeLaw.digits).padStart(codeLaw.digits, "0");
}

/** What a row keeps of a code. */
export function hashOfCode(env: Secret, linkId: Id, code: string): string {
  return sealed(env, `guest-code-hash:${linkId}:${code}`).digest("hex");
}

/** A word of ours about a link, for a cookie: nobody else can write it. */
export function sealOf(env: Secret, linkId: Id, words: string): string {
  return sealed(env, `guest-proof:${linkId}:${words}`).digest("base64url");
}

/** Compares two secrets in a time that tells nothing. */
export function isSameSecret(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}

export type NewGuestLink = {
  purpose: GuestPurpose;
  placementId: Id;
  paperId?: Id | null;
  party: Party;
  name: string;
  phone?: string;
  mail?: string;
  createdById: Id | null;
};

/** Makes a link and writes to its holder, inside the verb's transaction; earlier links to the same thing for the same party
 * end. `isSent` is false where neither a telephone nor a mailbox is known: then somebody hands the link over. */
export async function makeGuestLink(
  env: Secret,
  tx: Tx,
  now: Date,
  { paperId = null, phone = "", mail = "", ...link }: NewGuestLink,
): Promise<{ linkId: Id; token: string; isSent: boolean }> {
  const { purpose, placementId, party } = link;
  await tx.guestLink.updateMany({
    where: { purpose, placementId, paperId, party, revokedAt: null },
    data: { revokedAt: now },
  });
  const linkId = newId(now.getTime());
  const token = guestToken(env, linkId);
  await tx.guestLink.create({
    data: {
      ...{ ...link, id: linkId, tokenHash: hashOf(token), paperId, phone, mail, createdAt: now },
      expiresAt: new Date(now.getTime() + linkDays[purpose] * 86_400_000),
    },
  });
  const isSent = await writeToGuest(tx, now, { id: linkId, phone, mail }, "invite");
  return { linkId, token, isSent };
}

/** A letter to the holder of a link waits to be sent: by SMS, else by mail; false where there is neither. */
export async function writeToGuest(
  tx: Tx,
  now: Date,
  link: { id: Id; phone: string; mail: string },
  letter: GuestLetter,
  by: CodeChannel = link.phone ? "sms" : "mail",
): Promise<boolean> {
  const address = by === "sms" ? link.phone : link.mail;
  if (address === "" || by === "adviser_call") return false;
  await tx.noticeDelivery.create({
    data: {
      ...{ id: newId(now.getTime()), guestLinkId: link.id, channel: by, address, createdAt: now },
      // Worded when it is sent: what lies here opens nothing.
      ...{ subject: letter, body: "" },
    },
  });
  await announce(tx, now, { name: "guest.written", linkId: link.id });
  return true;
}

type Coded = {
  id: Id;
  phone: string;
  mail: string;
  codeSentAt: Date | null;
  codeExpiresAt: Date | null;
  codesSent: number;
  codeTries: number;
};

/** Gives a link its next code and sends it, unless somebody tells it by telephone. Refusals: those of `judgeNewCode`; twice
 * at the same time is `guest.code_too_soon`. */
export async function giveCode(
  env: Secret,
  tx: Tx,
  now: Date,
  link: Coded,
  by: CodeChannel,
  callerId: Id | null = null,
): Promise<Outcome<{ code: string }>> {
  const may = judgeNewCode(link, now);
  if (!may.ok) return may;
  const codesSent = link.codesSent + 1;
  const code = guestCode(env, link.id, codesSent);
  const { count } = await tx.guestLink.updateMany({
    where: { id: link.id, codesSent: link.codesSent, revokedAt: null },
    data: {
      ...{ codesSent, codeTries: 0, codeBy: by, codeSentAt: now, calledById: callerId },
      codeHash: hashOfCode(env, link.id, code),
      codeExpiresAt: new Date(now.getTime() + codeLaw.minutes * 60_000),
    },
  });
  if (count === 0) return refuse("guest.code_too_soon", { seconds: codeLaw.pauseSeconds });
  await writeToGuest(tx, now, link, "code", by);
  return accept({ code });
}
