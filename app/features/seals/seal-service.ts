// Owns what this house asks of an outside e-seal service, whichever it is: hand a paper over, read what comes back. A provider is
// adapted by one more object of this type; what its words lead to is take-seal-word.server.ts', the same for all.
import type { SealWord } from "~/app/domain/outside-seal";
import type { Party } from "~/app/domain/paper";
import type { Outcome } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";

/** A paper that goes out, as frozen. */
export type SealOrder = {
  requestId: Id;
  number: string;
  title: string;
  /** Of the words; stands on every page of the file. */
  contentHash: string;
  pdf: Buffer;
  /** SHA-256 of the file, hex. */
  pdfHash: string;
  /** Whose seals are asked for. */
  signers: readonly { party: Party; name: string }[];
  /** Where the service says what it has done. */
  backTo: string;
};

/** What came back of one seal. */
export type SealAnswer = SealWord & {
  requestId: Id;
  sealedBy: string;
  certificate: { serial: string; issuer: string };
  sealedPdf: Buffer;
};

/** A message as it came: nothing of it is believed until `read` has. */
export type SealMessage = { headers: Headers; body: Buffer };

export type SealService = {
  /** Hands an order over and answers with what the service calls it; the same order twice is one. Throws where the service is
   * away or will not have it. */
  send(order: SealOrder): Promise<{ reference: string }>;
  /** Who speaks, and what. Refusals: `seal.signature_wrong`, `seal.stale`, `seal.unreadable`. `messageId` is given once. */
  read(message: SealMessage, now: Date): Outcome<{ messageId: string; answer: SealAnswer }>;
};
