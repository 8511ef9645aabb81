// Owns the pile of the README's picture: prints what waits for seals in the demo and brings it back as turned photos, two
// pages forgotten and one shaken. Who looks at it is screenshots.ts'.
import { PDFiumLibrary } from "@hyzyla/pdfium";
import type { Page } from "playwright-core";
import sharp from "sharp";
import { paths } from "~/app/paths";

/** By their place behind the cover list. */
const forgotten = [3, 4];
const shaken = 8;

/** Leaves the page of the pile open, read to its end. */
export async function bringPile(page: Page, address: string): Promise<void> {
  await page.goto(address + paths.school.printPapers({ kind: "agreement" }));
  await page.locator("button[name=all]").click();
  await page.waitForURL((url) => url.pathname.startsWith(paths.school.print("")));
  const pdf = await page.request.get(
    address + ((await page.locator("a[download]").first().getAttribute("href")) ?? ""),
  );
  await page.locator(`a[href^="${paths.school.newPile()}"]`).first().click();
  const files = await photosOf(await pdf.body());
  await page
    .locator("input[type=file]")
    .setInputFiles(
      files.map((buffer, n) => ({ name: `IMG_${String(n)}.jpg`, mimeType: "image/jpeg", buffer })),
    );
  await page.locator("main form button[type=submit]").click();
  await page.waitForURL((url) => url.pathname.startsWith(paths.school.pile("")) && !url.search);
  await page.locator("form:has([name=intent][value=confirm])").waitFor({ timeout: 120_000 });
}

async function photosOf(pdf: Buffer): Promise<Buffer[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const photos: Buffer[] = [];
  for (const sheet of document.pages()) {
    const nth = sheet.number;
    if (forgotten.includes(nth)) continue;
    const { width, height, data } = await sheet.render({ scale: 2, render: "bitmap" });
    const raw = sharp(data, { raw: { width, height, channels: 4 } }).removeAlpha();
    const seen = nth === shaken ? raw.blur(3) : raw;
    const turned = seen.rotate((nth % 5) * 3 - 6, { background: "#5c4a3a" });
    photos.push(await turned.jpeg({ quality: 70 }).toBuffer());
  }
  document.destroy();
  library.destroy();
  return photos;
}
