// Owns reading a pile that was brought, file after file: each page's code, paper, sharpness and ink. What a file broken half
// way through left behind is read again, so that the job may run twice.
import { createHash } from "node:crypto";
import { PaperContent } from "~/app/domain/paper-content";
import { judgeScan } from "~/app/domain/scan-pile";
import { accept } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import { readPaperLayout } from "~/app/features/printing/read-paper-layout.server";
import { inTransaction } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { findInk } from "./judge-page";
import { openScan } from "./open-scan.server";
import type { Picture } from "./picture";
import { type ReadScan, readScan, smallJpeg } from "./read-scan.server";
import { settlePile } from "./settle-pile.server";

type On = Pick<Services, "db" | "clock" | "storage">;
type Pile = { id: Id; schoolId: Id; uploadedById: Id };
/** Pages of file 3 stand at 3001, 3002, …: a file is read again without touching the others. */
export const perFile = 1_000;

/** Reads what of a pile was not read yet. A file that cannot be opened is named in the pile and hinders no other. */
export async function readPile(services: On, pileId: Id): Promise<void> {
  const { db, clock } = services;
  const pile = await db.scanPile.findFirst({
    where: { id: pileId, state: "reading" },
    select: {
      ...{ id: true, schoolId: true, uploadedById: true, filesRead: true },
      files: { orderBy: { position: "asc" }, select: { fileId: true, position: true } },
    },
  });
  if (!pile) return;
  const broken: number[] = [];
  for (const { fileId, position } of pile.files) {
    if (position <= pile.filesRead) continue;
    const isRead = await readFile(services, pile, fileId, position);
    if (!isRead) broken.push(position);
    await db.scanPile.updateMany({ where: { id: pileId }, data: { filesRead: position } });
  }
  await inTransaction(db, async (tx) => {
    await settlePile(tx, pileId);
    const printId = await printOf(db, pileId);
    const latest = Math.max(0, ...pile.files.map(({ position }) => position));
    // Files that came meanwhile have an event of their own: the pile stays open for it.
    if ((await tx.scanFile.count({ where: { pileId } })) > latest) return accept(null);
    await tx.scanPile.updateMany({
      where: { id: pileId, state: "reading" },
      data: { state: "read", readAt: clock.now(), failure: broken.join(","), ...printId },
    });
    return accept(null);
  });
}

async function readFile(services: On, pile: Pile, fileId: Id, position: number): Promise<boolean> {
  const { db, storage } = services;
  const [from, below] = [position * perFile, (position + 1) * perFile];
  const again = { pileId: pile.id, position: { gte: from, lt: below } };
  await db.scanPage.deleteMany({ where: again });
  const file = await db.storedFile.findUnique({ where: { id: fileId }, select: { mime: true } });
  const bytes = await storage.get(fileId, "whole");
  if (!file || !bytes) return false;
  let page = 0;
  try {
    await openScan({ bytes, mime: file.mime }, async (picture) => {
      page += 1;
      await keepPage(services, pile, from + page, picture);
    });
    return page > 0;
  } catch {
    return false;
  }
}

async function keepPage(services: On, pile: Pile, position: number, picture: Picture) {
  const { db, clock, storage } = services;
  const now = clock.now();
  const scan = await readScan(picture);
  const paper = await findPaper(db, pile.schoolId, scan);
  const placed = placeOf(scan, paper);
  const imageId = newId(now.getTime());
  const jpeg = await smallJpeg(scan.upright?.page ?? picture);
  await storage.put(imageId, "whole", jpeg);
  const sha256 = createHash("sha256").update(jpeg).digest("hex");
  await db.storedFile.create({
    data: {
      ...{ id: imageId, schoolId: pile.schoolId, createdById: pile.uploadedById, createdAt: now },
      ...{ name: `${position}.jpg`, mime: "image/jpeg", bytes: jpeg.length, sha256 },
    },
  });
  await db.scanPage.create({
    data: {
      ...{ id: newId(now.getTime()), pileId: pile.id, position, imageId, ...placed },
    },
  });
}

/** What the row of a page says of it. A page that was not taken whole is as blurred as can be. */
function placeOf(scan: ReadScan, paper: FoundPaper) {
  const { code, isOther, upright } = scan;
  const sharpness = code && !upright ? 0 : scan.sharpness;
  const isWhole = upright !== null;
  const reading = judgeScan({ hasCode: code !== null, isOther, isWhole, sharpness, paper });
  if (!paper || !code) return { reading, sharpness };
  const inkOf = inkOn(scan, paper.content);
  return { reading, sharpness, paperId: paper.id, page: code.page, inkOf };
}

function inkOn({ code, upright }: ReadScan, content: unknown) {
  const { success, data } = PaperContent.safeParse(content);
  if (!success || !upright) return [];
  const boxes = readPaperLayout(data).boxes.filter(({ page }) => page === code?.page);
  return findInk(upright.page, upright.grey, boxes);
}

type FoundPaper = Awaited<ReturnType<typeof findPaper>>;
const standing = ["signing", "signed", "valid"];

/** The paper that a code names, where it is of this school. */
async function findPaper(db: Services["db"], schoolId: Id, { code }: ReadScan) {
  if (!code) return null;
  const paper = await db.paper.findFirst({
    where: { id: code.paperId, schoolId },
    select: { id: true, contentHash: true, pages: true, state: true, content: true },
  });
  if (!paper?.contentHash) return null;
  const isSameText =
    paper.contentHash.startsWith(code.hash) &&
    paper.pages === code.pages &&
    standing.includes(paper.state);
  return { id: paper.id, content: paper.content, isSameText };
}

/** The print that most of its pages come from, where nobody said so. */
async function printOf(db: Services["db"], pileId: Id): Promise<{ printId?: Id }> {
  const pile = await db.scanPile.findUnique({ where: { id: pileId }, select: { printId: true } });
  if (pile?.printId) return {};
  const [most] = await db.printedPaper.groupBy({
    by: ["printId"],
    where: { paper: { scanPages: { some: { pileId } } } },
    _count: { paperId: true },
    orderBy: [{ _count: { paperId: "desc" } }, { printId: "desc" }],
    take: 1,
  });
  return most ? { printId: most.printId } : {};
}
