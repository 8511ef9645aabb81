// Owns how a paper is written: the words that stand in every one of its kind, the school's own behind them, filled in for
// one placement, and the places to sign. Written once, when it is opened; then only read.
import { type PaperKind, type Party, sealedParties } from "./paper";
import {
  countedAs,
  defaultTemplates,
  paperBlocks,
  partyLabels,
  plainLabels,
} from "./paper-blocks.data";
import type { PaperContent } from "./paper-content";
import {
  fillBlock,
  fillText,
  type PaperValues,
  type TemplateBlock,
  type TemplateCondition,
} from "./paper-template";

export type Written = {
  kind: PaperKind;
  number: string;
  values: PaperValues;
  given: readonly TemplateCondition[];
  /** The school's own blocks; null: those that come with the product. */
  own: readonly TemplateBlock[] | null;
  signers: readonly { party: Party; name: string }[];
};

/** A paper of a kind for one placement. Blocks that are compulsory stand first and always. */
export function writePaper({ kind, number, values, given, own, signers }: Written): PaperContent {
  const words = paperBlocks[kind];
  const blocks = [...words.blocks, ...(own ?? defaultTemplates[kind])];
  const filled = { ...values, number };
  // Counted here: what is left out leaves no gap.
  const count = kind === "agreement" ? countedAs.article : countedAs.point;
  const labels = kind === "agreement" || kind === "amendment" ? partyLabels : plainLabels;
  return {
    ...{ form: 1, kind, number, title: words.title },
    subtitle: fillText(words.subtitle, filled).join(""),
    blocks: blocks
      .flatMap((block) => fillBlock(block, filled, given) ?? [])
      .map(({ heading, ...block }, at) => ({ ...block, heading: count(at + 1) + heading })),
    places: signers.map(({ party, name }) => ({
      ...{ party, name, label: labels[party] },
      isSealed: sealedParties.includes(party),
    })),
  };
}
