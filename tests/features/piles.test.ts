// A sealed pile that comes back as crooked photos: sorted by itself, what is missing or cannot be read is named, a second
// person enters what is on it, and nobody else does.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sumUpPile } from "~/app/domain/scan-pile";
import type { SchoolActor } from "~/app/domain/permission";
import { bringPile } from "~/app/features/piles/bring-pile.server";
import { enterPaperSignatures } from "~/app/features/piles/enter-paper-signatures.server";
import { readPile } from "~/app/features/piles/read-pile.server";
import { settlePile, linesOfPile } from "~/app/features/piles/settle-pile.server";
import { dropScanPage, sortScanPage } from "~/app/features/piles/sort-scan-page.server";
import { printPapers } from "~/app/features/printing/print-papers.server";
import { readPaperLayout } from "~/app/features/printing/read-paper-layout.server";
import { readPaperPrints } from "~/app/features/printing/read-paper-prints.server";
import { readPrint } from "~/app/features/printing/read-print.server";
import { streamPrint } from "~/app/features/printing/stream-print.server";
import { no, yes } from "../support/applications";
import { aDatabase, type TestServices } from "../support/database";
import { anEnterprise, type ASchool, aSchool, aSchoolStaff, aStudent } from "../support/factories";
import { aShortContent, aSigningPaper } from "../support/papers";
import { aPlacement } from "../support/placements";
import { dice, photographed, printed, signedPage } from "../support/sealed-pile";

let services: TestServices;
let school: ASchool;
let uploader: SchoolActor;
let second: SchoolActor;
let stranger: SchoolActor;
let papers: { id: string }[];
let printId: string;
let pileId: string;
const roll = dice(38);

const state = (id: string) =>
  services.db.paper.findUniqueOrThrow({ where: { id }, include: { signatures: true } });
const sums = async () => {
  const lines = await linesOfPile(services.db, pileId);
  return sumUpPile(
    papers.map(({ id }, n) => ({ paperId: id, position: n + 1, pages: 2 })),
    lines,
  );
};
const readings = async () => (await linesOfPile(services.db, pileId)).map(({ reading }) => reading);
const collected = async (stream: ReadableStream<Uint8Array>) =>
  Buffer.from(await new Response(stream).arrayBuffer());

beforeAll(async () => {
  services = await aDatabase();
  services.clock.set("2026-11-20T09:00:00+08:00");
  school = await aSchool(services);
  const firm = await anEnterprise(services);
  uploader = await aSchoolStaff(services, school, "internship_office");
  second = await aSchoolStaff(services, school, "internship_office");
  stranger = await aSchoolStaff(services, await aSchool(services), "internship_office");
  papers = [];
  for (let n = 1; n <= 4; n += 1) {
    const student = await aStudent(services, school);
    const content = aShortContent(`2026-000${n}`, student.person.name);
    papers.push(await aSigningPaper(services, await aPlacement(services, student, firm), content));
  }
  const chosen = { paperIds: papers.map(({ id }) => id) };
  printId = yes(await printPapers(services, uploader, chosen)).printId;
  const view = (await readPrint(services, uploader, printId))!;
  papers = view.lines.map(({ paperId }) => ({ id: paperId }));
  const prints = await readPaperPrints(services, { id: { in: chosen.paperIds } });
  const next = async (id: string) => prints.get(id) ?? null;
  const pdf = await collected(streamPrint(view, { isDuplex: true, next }));
  // Behind the cover list and its empty back: four papers of two pages.
  const sheets = (await printed(pdf, 110)).slice(2);
  expect(sheets).toHaveLength(8);
  const files: { name: string; bytes: Buffer }[] = [];
  for (const [n, sheet] of sheets.entries()) {
    const content = prints.get(papers[Math.floor(n / 2)]!.id)!.content;
    const all = readPaperLayout(content).boxes.filter(({ page }) => page === (n % 2) + 1);
    // The third firm forgot its seal; the second paper's first page is missing, the fourth's first one blurred.
    const boxes = n === 5 ? all.filter(({ party }) => party !== "firm") : all;
    if (n === 2) continue;
    const signed = boxes.length > 0 ? await signedPage(sheet, boxes, roll) : sheet;
    const shot = { long: 1_600, blur: n === 6 ? 0.95 : 0, quarter: n % 3 === 0 ? 180 : 0 };
    files.push({ name: "x.jpg", bytes: await photographed(signed, roll, shot) });
  }
  pileId = yes(await bringPile(services, uploader, { files })).pileId;
}, 60_000);
afterAll(() => services.close());

describe("a pile of four agreements", () => {
  test("sorts itself, and says which page is missing and which cannot be read; read twice it is the same", async () => {
    await readPile(services, pileId);
    const found = await sums();
    expect(found.map(({ isWhole }) => isWhole)).toEqual([true, false, true, false]);
    expect(found.map(({ missing }) => missing)).toEqual([[], [1], [], []]);
    expect(found.map(({ blurred }) => blurred)).toEqual([[], [], [], [1]]);
    const everybody = ["firm", "guardian", "school", "student"];
    expect([...found[0]!.inkOf].sort()).toEqual(everybody);
    expect([...found[2]!.inkOf].sort()).toEqual(everybody.slice(1));
    await services.db.scanPile.update({ where: { id: pileId }, data: { state: "reading" } });
    await readPile(services, pileId);
    expect(await sums()).toEqual(found);
    const pile = await services.db.scanPile.findUniqueOrThrow({ where: { id: pileId } });
    expect(pile).toMatchObject({ state: "read", printId, filesRead: 7, failure: "" });
  });

  test("is confirmed by somebody else, for whole papers, and the last signature makes a paper signed", async () => {
    const ticks = papers.flatMap(({ id }, n) =>
      ["student", "guardian", ...(n === 2 ? [] : ["firm"]), "school"].map((p) => `${id}.${p}`),
    );
    const enter = (actor: SchoolActor, chosen = ticks) =>
      enterPaperSignatures(services, actor, { pileId, ticks: chosen });
    expect(no(await enter(uploader))).toBe("pile.same_person");
    expect(no(await enter(stranger))).toBe("pile.not_found");
    expect(no(await enter(await aSchoolStaff(services, school, "employment_office")))).toMatch(
      /^pile\.not_(yours|found)$/,
    );
    expect(no(await enter(second, []))).toBe("pile.nothing_chosen");
    expect(yes(await enter(second))).toEqual({ papers: 2, signatures: 7 });
    const [first, half, unsealed] = await Promise.all(papers.map(({ id }) => state(id)));
    expect(first!.state).toBe("signed");
    expect(half!.state).toBe("signing");
    expect(unsealed!.state).toBe("signing");
    expect(half!.signatures.every(({ signedAt }) => signedAt === null)).toBe(true);
    for (const signature of first!.signatures) {
      expect(signature).toMatchObject({ method: "paper", contentHash: first!.contentHash });
      expect(signature).toMatchObject({
        enteredById: uploader.personId,
        confirmedById: second.personId,
      });
      expect(signature.evidence).toMatchObject({ pileId, contentHash: first!.contentHash });
    }
    expect(no(await enter(second))).toBe("pile.nothing_chosen");
  });

  test("takes more pages: a sharp one in place of the blurred, a foreign one and a cancelled paper are named", async () => {
    const prints = await readPaperPrints(services, { id: { in: papers.map(({ id }) => id) } });
    const view = (await readPrint(services, uploader, printId))!;
    const next = async (id: string) => prints.get(id) ?? null;
    const sheets = await printed(
      await collected(streamPrint(view, { isDuplex: false, next })),
      110,
    );
    const bytes = await photographed(sheets[7]!, roll, { long: 1_600 });
    const files = [bytes, bytes].map((one) => ({ name: "again.jpg", bytes: one }));
    yes(await bringPile(services, uploader, { pileId, files }));
    await readPile(services, pileId);
    expect((await sums())[3]).toMatchObject({ isWhole: true, blurred: [] });
    expect((await readings()).filter((one) => one === "twice")).toHaveLength(2);
    expect(no(await bringPile(services, stranger, { pileId, files }))).toBe("pile.not_found");
    expect(no(await bringPile(services, uploader, { files: [] }))).toBe("pile.nothing_brought");
    const text = [{ name: "x.pdf", bytes: Buffer.from("no picture") }];
    expect(no(await bringPile(services, uploader, { files: text }))).toBe("pile.not_accepted");

    await services.db.paper.update({ where: { id: papers[1]!.id }, data: { state: "cancelled" } });
    const other = yes(await bringPile(services, stranger, { files })).pileId;
    await readPile(services, other);
    expect((await linesOfPile(services.db, other)).map(({ reading }) => reading)).toEqual([
      "foreign",
      "foreign",
    ]);
    const [old] = await printed(await collected(streamPrint(view, { isDuplex: false, next }))).then(
      (all) => [all[4]!],
    );
    const again = [{ name: "old.jpg", bytes: await photographed(old!, roll, { long: 1_600 }) }];
    yes(await bringPile(services, uploader, { pileId, files: again }));
    await readPile(services, pileId);
    expect((await readings()).at(-1)).toBe("outdated");
  }, 60_000);

  test("a page is sorted by hand, or taken out, by whoever may see it", async () => {
    const blank = await photographed(
      { width: 600, height: 850, rgb: new Uint8Array(600 * 850 * 3).fill(240) },
      roll,
      { long: 900 },
    );
    yes(await bringPile(services, uploader, { pileId, files: [{ name: "b.jpg", bytes: blank }] }));
    await readPile(services, pileId);
    const page = (await linesOfPile(services.db, pileId)).at(-1)!;
    expect(page.reading).toBe("no_code");
    const place = `${papers[3]!.id}.1`;
    expect(no(await sortScanPage(services, stranger, { pageId: page.id, place }))).toBe(
      "pile.no_such_page",
    );
    const wrong = { pageId: page.id, place: `${papers[3]!.id}.9` };
    expect(no(await sortScanPage(services, second, wrong))).toBe("pile.no_such_page");
    yes(await sortScanPage(services, second, { pageId: page.id, place }));
    expect((await linesOfPile(services.db, pileId)).at(-1)).toMatchObject({
      reading: "good",
      isByHand: true,
    });
    expect(no(await dropScanPage(services, stranger, { pageId: page.id }))).toBe("pile.not_found");
    yes(await dropScanPage(services, second, { pageId: page.id }));
    expect((await sums())[3]!.isWhole).toBe(true);
    await services.db.$transaction((tx) => settlePile(tx, pileId));
    expect((await sums())[3]!.isWhole).toBe(true);
  });
});
