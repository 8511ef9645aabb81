// Owns freezing: the words of a paper as they are written now, their hash, their pages, the code under which anybody finds
// them. From then on the database keeps them.
import { createHash, randomBytes } from "node:crypto";
import { type PaperKind, signersOf } from "~/app/domain/paper";
import { canonicalText } from "~/app/domain/paper-content";
import { signByOf } from "~/app/domain/paper-clock";
import { writePaper } from "~/app/domain/paper-writing";
import { dayOf, type Id } from "~/app/domain/values";
import { countPaperPages } from "~/app/features/printing/read-paper-layout.server";
import type { Tx } from "~/app/platform/db.server";
import type { PlacementFacts } from "./read-paper-facts.server";
import { readOwnBlocks } from "./read-template.server";
import { spokenHashOf, wordsHashOf } from "./spoken-hash.server";
import { snapshotOf, type TermsSnapshot } from "./terms-snapshot";

type Unfrozen = { kind: PaperKind; number: string; schoolId: Id };

/** The words as they would be frozen now, and the version of the school's own that they are of. */
export async function writeDraft(
  tx: Pick<Tx, "paperTemplate">,
  { kind, number, schoolId }: Unfrozen,
  facts: PlacementFacts,
  more: Record<string, string> = {},
) {
  const who = signersOf(kind, { isMinor: facts.isMinor, hasCoHost: facts.coHostId !== null });
  const { id: templateId, blocks } = await readOwnBlocks(tx, schoolId, kind);
  const content = writePaper({
    ...{ kind, number, own: blocks, given: facts.given },
    values: { ...facts.values, ...more },
    signers: who.map((party) => ({ party, name: facts.signers[party].name })),
  });
  return { content, templateId, wordsHash: wordsHashOf(kind, blocks) };
}

/** The words, their hash, pages, code and last day to sign, as the row keeps them from now on. */
export async function freeze(
  tx: Tx,
  paper: Unfrozen,
  facts: PlacementFacts,
  now: Date,
  more: Record<string, string> = {},
) {
  const { content, templateId, wordsHash } = await writeDraft(tx, paper, facts, more);
  const terms = snapshotOf(facts);
  return {
    ...{ content, templateId, frozenAt: now, terms, ...spoken(paper.kind, wordsHash, terms) },
    contentHash: createHash("sha256").update(canonicalText(content)).digest("hex"),
    ...{ pages: countPaperPages(content), verifyCode: newVerifyCode() },
    signBy: new Date(signByOf(facts.startsOn, dayOf(now))),
  };
}

/** What of a paper may be read aloud once for all that say the same; an amendment says what no other does. */
function spoken(kind: PaperKind, wordsHash: string, terms: TermsSnapshot) {
  if (kind !== "consent" && kind !== "agreement") return {};
  return { wordsHash, spokenHash: spokenHashOf(wordsHash, terms) };
}

/** Thirty-two signs of which none looks like another on paper. */
const signs = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

/** What anybody may type to see that a paper is real: eight signs in two groups, 40 bits. */
function newVerifyCode(): string {
  const code = Array.from(randomBytes(8), (byte) => signs[byte % signs.length]).join("");
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
