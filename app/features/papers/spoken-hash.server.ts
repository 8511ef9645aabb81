// Owns what a recording is bound to: the words of a kind before anything is filled in, and what a family is told of one
// arrangement, without names. Papers that say the same are spoken of by one recording; a change of terms leaves it behind.
import { createHash } from "node:crypto";
import type { PaperKind } from "~/app/domain/paper";
import { defaultTemplates, paperBlocks } from "~/app/domain/paper-blocks.data";
import type { TemplateBlock } from "~/app/domain/paper-template";
import type { TermsSnapshot } from "./terms-snapshot";

const digest = (said: unknown) => createHash("sha256").update(JSON.stringify(said)).digest("hex");

/** Of the words of a kind with a school's own behind them; null: those that come with the product. */
export function wordsHashOf(kind: PaperKind, own: readonly TemplateBlock[] | null): string {
  const { title, subtitle, blocks } = paperBlocks[kind];
  const all = [...blocks, ...(own ?? defaultTemplates[kind])];
  return digest([title, subtitle, all.map(({ heading, text, when }) => [heading, text, when])]);
}

/** Of what the page tells a family first, in the order in which it is told. */
export function spokenHashOf(wordsHash: string, terms: TermsSnapshot): string {
  return digest([
    ...[wordsHash, terms.enterpriseName, terms.coHostId, terms.title, terms.tasks, terms.place],
    ...[terms.startsOn, terms.endsOn, terms.hoursPerDay, terms.hoursPerWeek, terms.nightWork],
    ...[terms.overtime, terms.restDays, terms.pay, terms.payCurrency, terms.payPeriod],
    ...[terms.board, terms.lodging, terms.lodgingAddress, terms.insurancePayer],
  ]);
}
