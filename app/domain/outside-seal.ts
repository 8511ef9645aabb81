// Owns what is asked of an outside e-seal service and what of its answer is believed: which papers may go out, whether a word
// that came back is about exactly what was sent. Who sent the word, features/seals find out by its signature.
import type { PaperKind, PaperState, Party } from "./paper";
import { accept, type Outcome, refuse } from "./refusal";

/** Kinds that are sealed; a consent is the family's. */
export const sealedKinds: readonly PaperKind[] = ["agreement", "amendment"];
/** Papers of one press. */
export const mostSealed = 120;
/** How far the clocks of two houses may be apart, and how old a message may be. Seconds. */
export const messageSeconds = 300;

export type AskedSeal = {
  parties: readonly Party[];
  contentHash: string;
  pdfHash: string | null;
  askedAt: Date;
  isOpen: boolean;
};
export type SealedPaper = { state: PaperState; contentHash: string | null };
/** What a service says: for whom it sealed, which words in which file, when. */
export type SealWord = { party: Party; contentHash: string; pdfHash: string; sealedAt: Date };

/** Whether a message is fresh. Refusals: `seal.stale`, whether it is too old or from a day to come. */
export function judgeFresh(saidAt: Date, now: Date): Outcome<null> {
  const apart = Math.abs(now.getTime() - saidAt.getTime()) / 1_000;
  return apart <= messageSeconds ? accept(null) : refuse("seal.stale");
}

/** Whether a word is about what was asked. Refusals: `seal.request_over`, `seal.party_not_asked`, `seal.other_words` where the
 * paper says something else or another version of it was sealed, `seal.other_file`, `seal.dated_wrong` for a seal from before
 * it was asked for or from a day to come. */
export function judgeSealWord(
  asked: AskedSeal,
  paper: SealedPaper,
  word: SealWord,
  now: Date,
): Outcome<null> {
  if (!asked.isOpen) return refuse("seal.request_over");
  if (!asked.parties.includes(word.party)) return refuse("seal.party_not_asked");
  const isSame = word.contentHash === asked.contentHash && word.contentHash === paper.contentHash;
  if (!isSame) return refuse("seal.other_words");
  if (word.pdfHash !== asked.pdfHash) return refuse("seal.other_file");
  const slack = messageSeconds * 1_000;
  const at = word.sealedAt.getTime();
  const isDatedWrong = at < asked.askedAt.getTime() - slack || at > now.getTime() + slack;
  return isDatedWrong ? refuse("seal.dated_wrong") : accept(null);
}
