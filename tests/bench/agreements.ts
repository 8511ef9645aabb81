// `npm run bench -- agreements`: a thousand agreements written, frozen and hashed, printed as piles and read back by their
// codes; a sealed pile of 38, photographed crookedly with two pages missing and one blurred, sorted; the law judging
// internships. Measures; decides nothing but whether the goals are met.
import { createHash } from "node:crypto";
import { agreementParts, keptFiles, type LawFacts } from "~/app/domain/internship-facts";
import { judgeInternship } from "~/app/domain/internship-law";
import { canonicalText, type PaperContent } from "~/app/domain/paper-content";
import { judgeScan, type ScanLine, findTwice, sumUpPile } from "~/app/domain/scan-pile";
import { findInk } from "~/app/features/piles/judge-page";
import { openScan } from "~/app/features/piles/open-scan.server";
import { readScan } from "~/app/features/piles/read-scan.server";
import type { PaperPrint } from "~/app/features/printing/paper-print";
import { countPaperPages, readPaperLayout } from "~/app/features/printing/read-paper-layout.server";
import { streamPrint } from "~/app/features/printing/stream-print.server";
import { newId } from "~/app/platform/id";
import { aPaperContent, aShortContent } from "../support/papers";
import { dice, photographed, printed, signedPage } from "../support/sealed-pile";
import { runBench, seed, tell } from "./run-bench";

const count = 1_000;
const pileOf = 38;
const atOnce = 200;
const goals = {
  secondsPerHundred: { max: 30 },
  rssMb: { max: 700 },
  readBackWrong: { max: 0 },
  judgedPerSecond: { min: 20_000 },
  pileWrong: { max: 0 },
  secondsPerPhoto: { max: 2 },
};
const createdAt = new Date("2026-11-20T08:00:00Z");
const rssMb = () => process.memoryUsage().rss / 1_000_000;

function frozen(content: PaperContent): PaperPrint {
  return {
    ...{ paperId: newId(createdAt.getTime()), content, verifyCode: null, signatures: [] },
    contentHash: createHash("sha256").update(canonicalText(content)).digest("hex"),
    corrections: [],
  };
}

function stream(papers: readonly PaperPrint[]) {
  const byId = new Map(papers.map((paper) => [paper.paperId, paper]));
  const lines = papers.map(({ paperId, content }, n) => ({
    ...{ paperId, position: n + 1, pages: countPaperPages(content), number: content.number },
    ...{ kind: content.kind, student: "", firm: "", waiting: [] },
  }));
  const print = { printId: "", number: 1, pages: 0, createdAt, lines, piles: [] };
  const next = async (id: string) => byId.get(id) ?? null;
  return new Response(streamPrint(print, { isDuplex: false, next })).arrayBuffer();
}

/** Pages of a file whose code names the paper, the page and the words it should. */
async function wrongCodes(pdf: Buffer, papers: readonly PaperPrint[]): Promise<number> {
  const expected = papers.flatMap((paper) =>
    Array.from({ length: countPaperPages(paper.content) }, (_, n) => ({ paper, page: n + 1 })),
  );
  let at = -1;
  let wrong = 0;
  await openScan({ bytes: pdf, mime: "application/pdf" }, async (picture) => {
    const { code } = await readScan(picture);
    if (!code) return; // the cover list
    at += 1;
    const { paper, page } = expected[at]!;
    const isRight =
      code.paperId === paper.paperId &&
      code.page === page &&
      paper.contentHash?.startsWith(code.hash) === true;
    if (!isRight) wrong += 1;
  });
  return wrong + Math.abs(expected.length - at - 1);
}

async function writeAll() {
  const began = performance.now();
  let [bytes, pages, most] = [0, 0, 0];
  let sample: { pdf: Buffer; papers: PaperPrint[] } | null = null;
  for (let from = 0; from < count; from += atOnce) {
    const papers = Array.from({ length: atOnce }, (_, n) =>
      frozen(aPaperContent({ number: `2026-${String(from + n + 1).padStart(4, "0")}` })),
    );
    const pdf = Buffer.from(await stream(papers));
    bytes += pdf.length;
    pages += papers.reduce((sum, { content }) => sum + countPaperPages(content), 0);
    most = Math.max(most, rssMb());
    sample = { pdf, papers };
    tell(`${String(from + atOnce)} agreements, ${String(Math.round(rssMb()))} MB`);
  }
  const seconds = (performance.now() - began) / 1_000;
  const few = sample!.papers.slice(0, 10);
  const readBackWrong = await wrongCodes(Buffer.from(await stream(few)), few);
  return { seconds, bytes, pages, rss: most, readBackWrong };
}

/** A pile of 38 with two pages missing and one blurred: papers that came out otherwise than they should. */
async function sortPile() {
  const roll = dice(seed);
  const papers = Array.from({ length: pileOf }, (_, n) =>
    frozen(aShortContent(`2026-${String(n + 1).padStart(4, "0")}`, "陈嘉怡")),
  );
  const sheets = (await printed(Buffer.from(await stream(papers)), 130)).slice(-2 * pileOf);
  const missing = [9, 40];
  const blurred = 33;
  const lines: ScanLine[] = [];
  let reading = 0;
  for (const [n, sheet] of sheets.entries()) {
    if (missing.includes(n)) continue;
    const { boxes } = readPaperLayout(papers[Math.floor(n / 2)]!.content);
    const own = boxes.filter(({ page }) => page === (n % 2) + 1);
    const signed = own.length > 0 ? await signedPage(sheet, own, roll) : sheet;
    const shot = { long: 1_800, blur: n === blurred ? 1.1 : 0, quarter: (n % 4) * 90 };
    const bytes = await photographed(signed, roll, shot);
    const began = performance.now();
    await openScan({ bytes, mime: "image/jpeg" }, async (picture) => {
      const { code, isOther, sharpness, upright } = await readScan(picture);
      const paper = papers.find(({ paperId }) => paperId === code?.paperId);
      const isSameText = paper?.contentHash?.startsWith(code?.hash ?? "-") === true;
      const isWhole = upright !== null;
      const facts = { hasCode: code !== null, isOther, isWhole, sharpness };
      const inkOf = upright
        ? findInk(
            upright.page,
            upright.grey,
            boxes.filter(({ page }) => page === code?.page),
          )
        : [];
      lines.push({
        ...{ id: String(n), paperId: paper?.paperId ?? null, page: code?.page ?? null, inkOf },
        reading: judgeScan({ ...facts, paper: paper ? { isSameText } : null }),
        ...{ sharpness: isWhole ? sharpness : 0, isByHand: false },
      });
    });
    reading += performance.now() - began;
  }
  const expected = papers.map(({ paperId }, n) => ({ paperId, position: n + 1, pages: 2 }));
  const wrong = sumUpPile(expected, lines).filter((sum, n) => {
    const gone = missing.filter((at) => Math.floor(at / 2) === n).map((at) => (at % 2) + 1);
    const dim = Math.floor(blurred / 2) === n ? [(blurred % 2) + 1] : [];
    const lacks = [...gone, ...dim].includes(2);
    return (
      String([...sum.missing, ...sum.blurred]) !== String([...gone, ...dim]) ||
      sum.inkOf.length !== (lacks ? 0 : 4)
    );
  });
  return {
    wrong: wrong.length + findTwice(lines).length,
    perPhoto: reading / 1_000 / lines.length,
  };
}

/** A lawful internship of a girl of seventeen. */
const facts: LawFacts = {
  ...{ kind: "post", isFullTime: true, origin: "school", startsOn: "2027-03-01" },
  ...{ endsOn: "2027-08-31", regionCode: "441900", majorCode: "460103", targetMajors: ["460104"] },
  ...{ consentOfStudentOn: "2027-02-10", consentOfGuardianOn: "2027-02-11", hasTeacher: true },
  ...{ hasGuide: true, firmStaff: 200, internsOfFirm: 20, likePostStaff: 20, internsInPost: 4 },
  ...{ isForProfit: false, tasks: ["设备点检"], agreementParts, studyYear: 3, sex: "female" },
  ...{ birthDate: "2009-03-01", hazards: [], labourGrade: 2, isEntertainment: false },
  ...{ arrangedBy: "school", restDayWork: false, nightWork: false, overtime: false },
  ...{ hoursPerDay: 8, hoursPerWeek: 40, monthlyPay: 320_000, samePostWage: 400_000 },
  ...{ lowestWage: 350_000, paidIn: "money", paidTo: "student", payCycleDays: 31 },
  ...{ feesFromStudent: 0, holdsPapers: false, filesKept: keptFiles },
};

function judgeMany(): number {
  const began = performance.now();
  let judged = 0;
  while (performance.now() - began < 2_000) {
    for (let n = 0; n < 500; n += 1) {
      judgeInternship({ ...facts, monthlyPay: 200_000 + n }, "agreement", "2027-02-28");
    }
    judged += 500;
  }
  return judged / ((performance.now() - began) / 1_000);
}

await runBench({
  name: "agreements",
  goals,
  sizes: { agreements: count, pile: pileOf },
  throwaway: true,
  measure: async () => {
    const judgedPerSecond = judgeMany();
    tell(`${String(Math.round(judgedPerSecond))} internships judged a second`);
    const { seconds, bytes, pages, rss, readBackWrong } = await writeAll();
    const pile = await sortPile();
    return {
      figures: {
        ...{ secondsPerHundred: seconds / (count / 100), rssMb: rss, readBackWrong },
        ...{ judgedPerSecond, pileWrong: pile.wrong, secondsPerPhoto: pile.perPhoto },
      },
      sizes: { pages, megabytes: bytes / 1_000_000 },
    };
  },
});
