// Owns the way in for somebody without an account: what a link is for, how long it lives, how often a code may be asked
// for and tried. Tokens and codes themselves are the features'; rows hold only their hashes.
import type { Party } from "./paper";
import { accept, type Outcome, refuse } from "./refusal";

export const guestPurposes = ["consent", "sign", "mentor", "assessment", "own_choice"] as const;
export type GuestPurpose = (typeof guestPurposes)[number];

/** Days that a link lives; a mentor's as long as the placement and a month. */
export const linkDays: Record<GuestPurpose, number> = {
  consent: 30,
  sign: 30,
  mentor: 400,
  assessment: 60,
  own_choice: 30,
};
/** A code: six digits, ten minutes, five tries, one a minute, eight in all on a link. */
export const codeLaw = { digits: 6, minutes: 10, tries: 5, pauseSeconds: 60, most: 8 } as const;
/** How long a right code opens what the link is for, in one browser. */
export const proofMinutes = 30;

export type LinkFacts = {
  purpose: GuestPurpose;
  party: Party;
  expiresAt: Date;
  revokedAt: Date | null;
  usedAt: Date | null;
};
export type CodeFacts = {
  codeSentAt: Date | null;
  codeExpiresAt: Date | null;
  codesSent: number;
  codeTries: number;
};

/** Whether a link still opens. A link that was used opens to be read, not to act. Refusals: `guest.link_ended`. */
export function judgeLink({ expiresAt, revokedAt }: LinkFacts, now: Date): Outcome<null> {
  return revokedAt || expiresAt <= now ? refuse("guest.link_ended") : accept(null);
}

/** Whether a new code may go out. Refusals: `guest.code_too_soon` with the seconds to wait, `guest.code_too_often`. */
export function judgeNewCode({ codeSentAt, codesSent }: CodeFacts, now: Date): Outcome<null> {
  if (codesSent >= codeLaw.most) return refuse("guest.code_too_often");
  const waited = codeSentAt ? (now.getTime() - codeSentAt.getTime()) / 1_000 : Infinity;
  return waited < codeLaw.pauseSeconds
    ? refuse("guest.code_too_soon", { seconds: Math.ceil(codeLaw.pauseSeconds - waited) })
    : accept(null);
}

/** Whether a code may be tried. Refusals: `guest.code_ended`, `guest.code_tried_out`. */
export function judgeTry({ codeExpiresAt, codeTries }: CodeFacts, now: Date): Outcome<null> {
  if (!codeExpiresAt || codeExpiresAt <= now) return refuse("guest.code_ended");
  return codeTries >= codeLaw.tries ? refuse("guest.code_tried_out") : accept(null);
}

/** What is written to somebody with a link: the way in, the same again, a word before a day passes, a code; and what the
 * school has made of an own choice. */
export const guestLetters = ["invite", "again", "remind", "code", "accepted", "declined"] as const;
export type GuestLetter = (typeof guestLetters)[number];

/** Whether the link was used for what it is for: then it opens to be read. */
export function isSpent({ usedAt }: Pick<LinkFacts, "usedAt">): boolean {
  return usedAt !== null;
}

/** A telephone number as people type it, without blanks, dashes and the mainland's +86; what two spellings share. */
export function phoneMeant(typed: string): string {
  return typed
    .normalize("NFKC")
    .replace(/[\s\p{Pd}()]/gu, "")
    .replace(/^(\+|00)86(?=1\d{10}$)/, "");
}
