// `npm run screenshots -- ADDRESS`: makes the README's pictures anew from a running demo, as its people see it.
import { chromium, type Browser } from "playwright-core";
import { homeOf, paths } from "~/app/paths";

const address = process.argv[2] ?? "http://127.0.0.1:3000";
const folder = "docs/screenshots";

type Shot = {
  name: string;
  /** The login card to press first; null for a visitor. */
  card: string | null;
  path: string;
  /** A link to follow from there. */
  then?: string;
  width: number;
  height: number;
};
const shots: Shot[] = [
  { name: "front", card: null, path: paths.home(), width: 1280, height: 800 },
  {
    name: "search",
    card: "student",
    path: paths.listings.search({ q: "电梯" }),
    width: 390,
    height: 844,
  },
  {
    name: "progress",
    card: "student",
    path: paths.student.applications(),
    width: 390,
    height: 844,
  },
  {
    name: "board",
    card: "adviser",
    path: homeOf("school"),
    then: paths.school.classBoard(""),
    width: 1280,
    height: 800,
  },
  { name: "firm", card: "recruiter", path: homeOf("enterprise"), width: 1280, height: 800 },
];

async function shoot(browser: Browser, { name, card, path, then, width, height }: Shot) {
  const context = await browser.newContext({ viewport: { width, height }, locale: "zh-CN" });
  const page = await context.newPage();
  if (card) {
    await page.goto(address + paths.demo.logins());
    await page.locator(`form:has([name="key"][value="${card}"]) button`).first().click();
    await page.waitForLoadState("networkidle");
  }
  await page.goto(address + path);
  await page.waitForLoadState("networkidle");
  if (then) {
    const link = await page.locator(`a[href^="${then}"]`).first().getAttribute("href");
    await page.goto(address + (link ?? then));
    await page.waitForLoadState("networkidle");
  }
  await page.screenshot({ path: `${folder}/${name}.png` });
  await context.close();
}

const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
for (const shot of shots) await shoot(browser, shot);
await browser.close();
