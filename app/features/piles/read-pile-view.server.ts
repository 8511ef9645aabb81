// Owns what the page of a pile shows: what came back whole, what is missing or cannot be read, named as it was printed, and
// what waits for the second person.
import type { PaperState, Party } from "~/app/domain/paper";
import type { SchoolActor } from "~/app/domain/permission";
import type { Refusal } from "~/app/domain/refusal";
import { judgeConfirm, type PaperSum, type PileState } from "~/app/domain/scan-pile";
import { guessPage, type ScanLine, type ScanReading, sumUpPile } from "~/app/domain/scan-pile";
import type { Id } from "~/app/domain/values";
import { papersOf } from "~/app/features/printing/read-paper-scope.server";
import type { Services } from "~/app/platform/services.server";
import { pagesOf, pilesOf } from "./read-pile-scope.server";
import { linesOfPile } from "./settle-pile.server";

export type PileRow = PaperSum & {
  number: string;
  student: string;
  firm: string;
  state: PaperState;
  /** Whose place is still empty. */
  waiting: Party[];
  /** Not a page of it is in the pile. */
  isAbsent: boolean;
  images: { pageId: Id; page: number }[];
};
export type PileProblem = {
  pageId: Id;
  /** The how-manieth picture of the pile. */
  nth: number;
  reading: ScanReading;
  paperId: Id | null;
  page: number | null;
  /** `<paperId>.<page>`: what it most likely is. */
  guess: string | null;
};
export type PileView = {
  pileId: Id;
  state: PileState;
  createdAt: Date;
  confirmedAt: Date | null;
  files: number;
  filesRead: number;
  brokenFiles: number[];
  printNumber: number | null;
  /** Why the viewer may not confirm; null: may. */
  barred: Refusal | null;
  rows: PileRow[];
  problems: PileProblem[];
};

/** A pile within the actor's reach; null for another. */
export async function readPileView(
  { db }: Pick<Services, "db">,
  actor: SchoolActor,
  pileId: Id,
): Promise<PileView | null> {
  const pile = await db.scanPile.findFirst({
    where: { AND: [pilesOf(actor), { id: pileId }] },
    select: {
      ...{ id: true, state: true, uploadedById: true, createdAt: true, confirmedAt: true },
      ...{ filesRead: true, failure: true, printId: true, print: { select: { number: true } } },
      _count: { select: { files: true } },
    },
  });
  if (!pile) return null;
  const [all, reach] = await Promise.all([
    linesOfPile(db, pileId),
    db.scanPage.findMany({ where: { AND: [pagesOf(actor), { pileId }] }, select: { id: true } }),
  ]);
  const mine = new Set(reach.map(({ id }) => id));
  const lines = all.filter(({ id }) => mine.has(id));
  const rows = await rowsOf(db, actor, pile.printId, lines);
  const may = judgeConfirm(pile, actor);
  return {
    ...{ pileId, state: pile.state, createdAt: pile.createdAt, confirmedAt: pile.confirmedAt },
    ...{ files: pile._count.files, filesRead: pile.filesRead, rows },
    brokenFiles: pile.failure.split(",").filter(Boolean).map(Number),
    printNumber: pile.print?.number ?? null,
    barred: may.ok ? null : may.refusal,
    problems: problemsOf(all, lines, rows),
  };
}

async function rowsOf(
  db: Services["db"],
  actor: SchoolActor,
  printId: Id | null,
  lines: readonly ScanLine[],
): Promise<PileRow[]> {
  const ids = lines.flatMap(({ paperId }) => paperId ?? []);
  const prints = printId ? [printId] : [];
  const papers = await db.paper.findMany({
    where: {
      AND: [
        papersOf(actor),
        { OR: [{ id: { in: ids } }, { printed: { some: { printId: { in: prints } } } }] },
      ],
    },
    select: {
      ...{ id: true, number: true, state: true, pages: true },
      printed: { where: { printId: { in: prints } }, select: { position: true } },
      signatures: { where: { voidedAt: null, signedAt: null }, select: { party: true } },
      placement: {
        select: { student: { select: { name: true } }, enterprise: { select: { name: true } } },
      },
    },
  });
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  const expected = papers.map(({ id: paperId, pages, printed: [place] }) => ({
    ...{ paperId, pages: pages ?? 0, position: place?.position ?? null },
  }));
  return sumUpPile(expected, lines).map((sum) => {
    const { number, state, signatures, placement } = byId.get(sum.paperId)!;
    const own = lines.filter(
      ({ paperId, reading }) => paperId === sum.paperId && reading === "good",
    );
    return {
      ...{ ...sum, number, state, waiting: signatures.map(({ party }) => party) },
      ...{ student: placement.student.name, firm: placement.enterprise.name },
      isAbsent: sum.missing.length === sum.pages,
      images: own.map(({ id, page }) => ({ pageId: id, page: page ?? 0 })),
    };
  });
}

/** What a person has to look at; with what it most likely is, by the pictures before and after it. */
function problemsOf(
  all: readonly ScanLine[],
  mine: readonly ScanLine[],
  rows: readonly PileRow[],
): PileProblem[] {
  return mine.flatMap((line) => {
    const { id: pageId, reading, paperId, page } = line;
    const isSettled = rows.some((row) => row.paperId === paperId && row.isWhole);
    if (reading === "good" || reading === "twice" || (reading === "blurred" && isSettled))
      return [];
    const at = all.indexOf(line);
    const guess =
      reading === "no_code" ? guessPage(rows, known(all[at - 1]), known(all[at + 1])) : null;
    const place = guess && `${guess.paperId}.${guess.page}`;
    return [{ pageId, reading, paperId, page, nth: at + 1, guess: place }];
  });
}

function known(line: ScanLine | undefined): { paperId: Id; page: number } | null {
  return line?.paperId && line.page ? { paperId: line.paperId, page: line.page } : null;
}
