// How sharp a photographed page is: seals and hands do not blur it, bad light and small files neither; a shaken hand does.
import { beforeAll, expect, test } from "vitest";
import { judgeScan } from "~/app/domain/scan-pile";
import { cleanScan } from "~/app/features/piles/clean-scan.server";
import { openScan } from "~/app/features/piles/open-scan.server";
import type { Picture } from "~/app/features/piles/picture";
import { readScan } from "~/app/features/piles/read-scan.server";
import { readPaperLayout } from "~/app/features/printing/read-paper-layout.server";
import { streamPrint } from "~/app/features/printing/stream-print.server";
import { yes } from "../support/applications";
import { aPaperPrint, aShortContent } from "../support/papers";
import { dice, photographed, printed, type Shot, signedPage } from "../support/sealed-pile";

const pages: Record<"words alone" | "signed and sealed", Picture | null> = {
  "words alone": null,
  "signed and sealed": null,
};

beforeAll(async () => {
  const paper = aPaperPrint({ content: aShortContent("2026-0001", "陈嘉怡") });
  const { paperId, content } = paper;
  const line = { paperId, position: 1, pages: 2, number: content.number, kind: content.kind };
  const lines = [{ ...line, student: "", firm: "", waiting: [] }];
  const view = { printId: "", number: 1, pages: 2, createdAt: new Date(0), lines, piles: [] };
  const next = () => Promise.resolve(paper);
  const pdf = await new Response(streamPrint(view, { isDuplex: false, next })).arrayBuffer();
  const [first, last] = (await printed(Buffer.from(pdf), 130)).slice(-2);
  const boxes = readPaperLayout(content).boxes.filter(({ page }) => page === 2);
  pages["words alone"] = first!;
  pages["signed and sealed"] = await signedPage(last!, boxes, dice(3));
}, 30_000);

type Case = [which: "words alone" | "signed and sealed", how: string, shot: Shot, isGood: boolean];
const cases: Case[] = [
  ["words alone", "by day", {}, true],
  ["words alone", "by a shaken hand", { blur: 1.1 }, false],
  ["signed and sealed", "by day", {}, true],
  ["signed and sealed", "by a hand that is almost still", { blur: 0.6 }, true],
  ["signed and sealed", "by a lamp in the evening", { light: 0.35 }, true],
  ["signed and sealed", "as a small file", { quality: 40 }, true],
  ["signed and sealed", "by a shaken hand", { blur: 1.1 }, false],
  ["signed and sealed", "by a shaken hand in the evening", { blur: 1.2, light: 0.35 }, false],
  ["signed and sealed", "by a shaken hand as a small file", { blur: 1.2, quality: 40 }, false],
];

test.each(cases)("a page, %s, photographed %s", async (which, _how, shot, isGood) => {
  const bytes = await photographed(pages[which]!, dice(5), { long: 1_800, ...shot });
  const said: string[] = [];
  await openScan(yes(await cleanScan(bytes)), async (picture) => {
    const { code, isOther, sharpness, upright } = await readScan(picture);
    const facts = { hasCode: code !== null, isOther, isWhole: upright !== null, sharpness };
    said.push(judgeScan({ ...facts, paper: { isSameText: true } }));
  });
  expect(said.map((one) => one === "good")).toEqual([isGood]);
});
