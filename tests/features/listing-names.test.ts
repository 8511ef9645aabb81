// How a listing's words stand on its page in English: one sentence, no name twice.
import { expect, test } from "vitest";
import { inSentence } from "~/app/features/listings/listing-terms";
import { paySentence } from "~/app/features/listings/pay-sentence";
import { serverTranslators } from "~/app/messages/server-translators";

test.each([
  ["Day shift", false, "day shift"],
  ["8 hours a day", true, "8 hours a day"],
  ["free dormitory", true, "Free dormitory"],
  ["CNC setting", false, "CNC setting"],
  ["Photoshop/CAD", false, "Photoshop/CAD"],
  ["白班", false, "白班"],
] as const)("%s (first: %s) reads %s", (words, isFirst, read) => {
  expect(inSentence(words, isFirst)).toBe(read);
});

test("the parts of pay are one sentence in English", () => {
  const pay = { min: 320_000, max: null, period: "month", currency: "CNY" } as const;
  const parts = { base: 320_000, overtime: null, hasOvertime: false, piece: null, pieceUnit: "" };
  const allowances = [{ code: "meals" as const, amount: 30_000 }];
  const said = paySentence(
    { pay, payParts: { ...parts, allowances } },
    serverTranslators.en.textsOf("listings"),
  );
  expect(said).toMatch(/^Base 3200 \+ meal allowance 300/);
});
