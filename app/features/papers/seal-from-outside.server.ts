// Owns how a seal that an outside service has set comes onto a paper: if it is about exactly what was asked, by the same verb as
// every other seal. Who speaks for the service, and what file came with it, is features/seals'.
import { type AskedSeal, judgeSealWord, type SealWord } from "~/app/domain/outside-seal";
import type { Outcome } from "~/app/domain/refusal";
import { refuse } from "~/app/domain/refusal";
import type { Evidence } from "~/app/domain/signature";
import type { Id } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";
import { giveSignature } from "./give-signature.server";
import { lockPaper } from "./own-papers.server";

type Seal = { paperId: Id; schoolId: Id; asked: AskedSeal; word: SealWord; sealedBy: string };

/** Sets the seal, within the caller's transaction. Refusals: `seal.not_found` for a paper of another school, those of
 * judgeSealWord and giveSignature. */
export async function sealFromOutside(
  tx: Tx,
  now: Date,
  { paperId, schoolId, asked, word, sealedBy: typedName }: Seal,
  evidence: Evidence,
): Promise<Outcome<unknown>> {
  const paper = await lockPaper(tx, paperId, { schoolId });
  if (!paper) return refuse("seal.not_found");
  const may = judgeSealWord(asked, paper, word, now);
  if (!may.ok) return may;
  const { party, contentHash } = word;
  return giveSignature(tx, now, paper, {
    ...{ party, contentHash, typedName, drawing: "", method: "outside_seal", evidence },
    by: { personId: null, role: "seal_service" },
  });
}
