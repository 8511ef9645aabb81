// Owns what is known of a paper when it is printed: its frozen words, who signed so far, what was put right since.
import type { Party } from "~/app/domain/paper";
import type { PaperContent } from "~/app/domain/paper-content";
import type { Id } from "~/app/domain/values";

export type PrintedSignature = {
  party: Party;
  signerName: string;
  typedName: string;
  /** The `d` of an SVG path, of lines only; empty where nothing was drawn. */
  drawing: string;
  method: "account" | "link" | "paper" | "outside_seal" | null;
  signedAt: Date | null;
};
/** A name or a way to reach somebody that was put right after the words were frozen. */
export type Correction = { term: string; detail: string };

export type PaperPrint = {
  paperId: Id;
  content: PaperContent;
  /** Null while a draft: it carries no code. */
  contentHash: string | null;
  verifyCode: string | null;
  signatures: readonly PrintedSignature[];
  corrections: readonly Correction[];
};
