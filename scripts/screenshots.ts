// `npm run screenshots -- ADDRESS`: makes the README's pictures anew from a running demo, as its people see it.
import { type Browser, chromium, type Page } from "playwright-core";
import sharp from "sharp";
import { homeOf, paths } from "~/app/paths";
import { bringPile } from "./bring-pile";

const address = process.argv[2] ?? "http://127.0.0.1:3000";
const folder = "docs/screenshots";
const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 800 };

type Shot = {
  name: string;
  /** The login card to press first; null for a visitor. */
  card: string | null;
  path: string;
  /** A link to follow from there. */
  then?: string;
  /** What else is done first. */
  first?: (page: Page) => Promise<void>;
  size: { width: number; height: number };
};
const shots: Shot[] = [
  { name: "front", card: null, path: paths.home(), size: desk },
  { name: "search", card: "student", path: paths.listings.search({ q: "电梯" }), size: phone },
  { name: "progress", card: "student", path: paths.student.applications(), size: phone },
  {
    ...{ name: "board", card: "adviser", path: homeOf("school") },
    ...{ then: paths.school.classBoard(""), size: desk },
  },
  { name: "firm", card: "recruiter", path: homeOf("enterprise"), size: desk },
  {
    ...{ name: "guardian", card: null, path: "", size: phone },
    first: findConsent,
  },
  { name: "journal", card: "intern", path: paths.student.placement(), size: phone },
  { name: "placements", card: "internship", path: `${homeOf("school")}#today`, size: desk },
  {
    ...{ name: "pile", card: "internship", path: "", size: desk },
    first: (page) => bringPile(page, address),
  },
];

/** The page of a family that has not said anything yet: links lie among the letters that the demo keeps. */
async function findConsent(page: Page) {
  await page.goto(address + paths.demo.sent(1, { kind: "consent" }));
  const text = await page.locator("main").innerText();
  const found = new Set(Array.from(text.matchAll(/\/g\/[\w-]{20,}/g), ([link]) => link));
  for (const link of found) {
    await page.goto(address + link);
    if ((await page.locator("a[href*='?do=refuse']").count()) > 0) return;
  }
}

async function shoot(browser: Browser, { name, card, path, then, first, size }: Shot) {
  const context = await browser.newContext({ viewport: size, locale: "zh-CN" });
  const page = await context.newPage();
  if (card) {
    await page.goto(address + paths.demo.logins());
    await page.locator(`form:has([name="key"][value="${card}"]) button`).first().click();
    await page.waitForLoadState("networkidle");
  }
  await first?.(page);
  if (path) await page.goto(address + path);
  await page.waitForLoadState("networkidle");
  if (then) {
    const link = await page.locator(`a[href*="${then}"]`).first().getAttribute("href");
    await page.goto(new URL(link ?? then, address).href);
    await page.waitForLoadState("networkidle");
  }
  // Few colours are enough for a page, and a clone stays small.
  const picture = sharp(await page.screenshot()).png({ palette: true, colours: 128 });
  await picture.toFile(`${folder}/${name}.png`);
  await context.close();
}

const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
const wanted = process.argv.slice(3);
for (const shot of shots)
  if (wanted.length === 0 || wanted.includes(shot.name)) await shoot(browser, shot);
await browser.close();
