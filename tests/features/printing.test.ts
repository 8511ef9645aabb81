// A paper as a PDF, looked at by an independent reader: as many pages as were counted, ink where it belongs and nowhere
// else, no sign missing, no line that begins with a stop.
import { beforeAll, describe, expect, test } from "vitest";
import { breakLines } from "~/app/features/printing/break-lines";
import { mm, type Rect, sheet } from "~/app/features/printing/paper-page";
import { countPaperPages, readPaperLayout } from "~/app/features/printing/read-paper-layout.server";
import { writePaperPdf } from "~/app/features/printing/write-paper-pdf.server";
import { missing } from "~/app/platform/print/fonts.server";
import { aPaperContent, aPaperPrint, type Picture, rasterised } from "../support/papers";

const dpi = 60;
const signedAt = new Date("2026-11-20T08:00:00Z");
const how = { createdAt: signedAt, verifyAt: "", withRecord: false };
const drawn = { drawing: "M10 40 L30 10 L50 60 L80 20", method: "account", signedAt } as const;
const typed = { drawing: "", method: "link", signedAt } as const;

/** The part of a rectangle (mm) that is dark. */
function ink({ width, grey }: Picture, { x, y, width: wide, height: tall }: Rect): number {
  const at = (value: number) => Math.round((value * dpi) / 25.4);
  let [dark, all] = [0, 0];
  for (let row = at(y); row < at(y + tall); row += 1)
    for (let column = at(x); column < at(x + wide); column += 1) {
      all += 1;
      if ((grey[row * width + column] ?? 255) < 160) dark += 1;
    }
  return dark / all;
}

describe("an agreement", () => {
  const content = aPaperContent();
  const layout = readPaperLayout(content);
  const boxOf = (party: string) => layout.boxes.find((box) => box.party === party)!;
  let empty: Picture[];
  let signed: Picture[];

  beforeAll(async () => {
    const [student, guardian] = [
      { party: "student", signerName: "陈嘉怡", typedName: "陈嘉怡", ...drawn } as const,
      { party: "guardian", signerName: "陈国强", typedName: "陈国强", ...typed } as const,
    ];
    empty = await rasterised(await writePaperPdf(aPaperPrint(), how), dpi);
    const print = aPaperPrint({ signatures: [student, guardian] });
    signed = await rasterised(await writePaperPdf(print, { ...how, withRecord: true }), dpi);
  });

  test("has the pages that were counted when it was frozen, and a record behind them", () => {
    expect(countPaperPages(content)).toBe(4);
    expect(empty).toHaveLength(4);
    expect(signed).toHaveLength(5);
  });

  test("keeps each place free until somebody signs there", () => {
    expect(layout.boxes.map(({ party }) => party)).toEqual(content.places.map((one) => one.party));
    for (const { page, blank } of layout.boxes) expect(ink(empty[page - 1]!, blank)).toBe(0);
    for (const party of ["student", "guardian"]) {
      const { page, blank } = boxOf(party);
      expect(ink(signed[page - 1]!, blank), party).toBeGreaterThan(0.01);
    }
    expect(ink(signed[boxOf("firm").page - 1]!, boxOf("firm").blank)).toBe(0);
  });

  test("has number and code on every page, and nothing in the margins but the squares", () => {
    for (const picture of empty) {
      expect(ink(picture, { x: 172, y: 9, width: 22, height: 22 })).toBeGreaterThan(0.2);
      expect(ink(picture, { x: 24, y: 14, width: 100, height: 6 })).toBeGreaterThan(0.02);
      for (const x of [0, sheet.width - 16])
        expect(ink(picture, { x, y: 20, width: 15, height: 250 })).toBe(0);
      for (const x of [7.5, 199.5])
        expect(ink(picture, { x, y: 286.5, width: 3, height: 3 })).toBeGreaterThan(0.9);
    }
  });

  test("begins no line with a closing sign, leaves no heading at a foot and no line over the edge", () => {
    const lines = layout.marks.flatMap((mark) => (mark.what === "words" ? [mark] : []));
    for (const { text } of lines) expect(text).not.toMatch(/^[，。；：、？！）》]/);
    for (const heading of lines.filter(({ style }) => style === "heading")) {
      const below = lines.filter(({ page, y }) => page === heading.page && y > heading.y);
      expect(below.length, heading.text).toBeGreaterThan(1);
    }
    for (const { y } of lines) expect(y).toBeLessThan(sheet.bottom * mm);
  });
});

test("a draft says so and carries no code", async () => {
  const [page] = await rasterised(
    await writePaperPdf(aPaperPrint({ contentHash: null, verifyCode: null }), how),
    dpi,
  );
  expect(ink(page!, { x: 172, y: 9, width: 22, height: 22 })).toBe(0);
});

test("rare names, long ones and signs that hide are set without a hole", async () => {
  const places = [
    { party: "student", label: "丙方", name: "龑堃·喆邨赟", isSealed: false },
    { party: "firm", label: "乙方", name: "廣州澳門港珠".repeat(20), isSealed: true },
  ] as const;
  const print = aPaperPrint({
    content: aPaperContent({ places: [...places], title: "\u202e协议" }),
  });
  const words = readPaperLayout(print.content).marks.flatMap((mark) =>
    mark.what === "words" ? [mark.text] : [],
  );
  expect(words.join("")).not.toContain(missing);
  expect(words.join("")).not.toContain("\u202e");
  await expect(writePaperPdf(print, how)).resolves.toBeInstanceOf(Buffer);
});

test("a first line leaves room for its two empty signs", () => {
  const measure = (text: string) => Array.from(text).length;
  expect(breakLines("一二三四五六七八", 5, measure, 2)).toEqual(["一二三", "四五六七八"]);
  expect(breakLines("一二三，四", 5, measure, 2)).toEqual(["一二", "三，四"]);
});
