// Owns who a guest is: the link that an address names, whether it still opens, and whether this browser has proved by a
// code that its holder is here. What the link opens is read by the feature of its purpose.
import {
  codeLaw,
  type GuestPurpose,
  isSpent,
  judgeLink,
  proofMinutes,
} from "~/app/domain/guest-link";
import type { Party } from "~/app/domain/paper";
import type { Id } from "~/app/domain/values";
import { type CodeChannel, isSameSecret, sealOf } from "~/app/platform/guest-link.server";
import { hashOf } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";

type On = Pick<Services, "db" | "clock" | "env">;

/** What of a link its page and its verbs need. */
export type Guest = {
  linkId: Id;
  purpose: GuestPurpose;
  party: Party;
  name: string;
  placementId: Id;
  paperId: Id | null;
  /** The thing was done that the link is for: it opens to be read. */
  isSpent: boolean;
  /** A right code was typed in this browser less than half an hour ago. */
  isProved: boolean;
  /** How the last right code came. */
  codeBy: CodeChannel | null;
  calledById: Id | null;
};
/** What the page shows beside: where a code can go, and whether one is on its way. */
export type GuestDoor = Pick<Guest, "isProved" | "isSpent" | "purpose" | "party" | "name"> & {
  phoneEnd: string;
  mailBegin: string;
  codeBy: CodeChannel | null;
  /** A code was given out and still counts. */
  isCodeOut: boolean;
  triesLeft: number;
};

/** The guest behind an address, or null: unknown, ended, taken back. Changes nothing. */
export async function findGuest(
  { db, clock, env }: On,
  request: Request,
  token: string,
): Promise<{ guest: Guest; door: GuestDoor } | null> {
  const now = clock.now();
  const row = await db.guestLink.findUnique({ where: { tokenHash: hashOf(token) } });
  if (!row || !judgeLink(row, now).ok) return null;
  const { id: linkId, purpose, party, name, placementId, paperId, codeBy, calledById } = row;
  const isProved = row.provedAt !== null && hasProof(env, request, linkId, now);
  const shared = { purpose, party, name, isProved, codeBy, isSpent: isSpent(row) };
  return {
    guest: { ...shared, linkId, placementId, paperId, calledById },
    door: {
      ...shared,
      phoneEnd: row.phone.slice(-4),
      mailBegin: row.mail === "" ? "" : `${row.mail.slice(0, 2)}…`,
      isCodeOut: row.codeExpiresAt !== null && row.codeExpiresAt > now,
      triesLeft: Math.max(0, codeLaw.tries - row.codeTries),
    },
  };
}

const cookieOf = (linkId: Id) => `__Host-guest-${linkId.slice(-12)}`;

/** The cookie that says for half an hour that a right code was typed here, for this link alone. */
export function proofCookie(env: On["env"], linkId: Id, now: Date): string {
  const until = String(now.getTime() + proofMinutes * 60_000);
  const value = `${until}.${sealOf(env, linkId, until)}`;
  const age = String(proofMinutes * 60);
  return `${cookieOf(linkId)}=${value}; Path=/; HttpOnly; Secure; SameSite=Lax; Max-Age=${age}`;
}

function hasProof(env: On["env"], request: Request, linkId: Id, now: Date): boolean {
  const pairs = (request.headers.get("cookie") ?? "").split(/;\s*/);
  const found = pairs.find((pair) => pair.startsWith(`${cookieOf(linkId)}=`));
  const [until = "", seal = ""] = found?.slice(cookieOf(linkId).length + 1).split(".") ?? [];
  return isSameSecret(seal, sealOf(env, linkId, until)) && Number(until) > now.getTime();
}
