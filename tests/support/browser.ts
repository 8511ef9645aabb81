// Debian's Chromium, one for a test file, with many contexts; everything that a page complains about is kept.
import { existsSync } from "node:fs";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

const executablePath = "/usr/bin/chromium";

/** Starts Chromium; where there is none, the test fails with the sentence that says how to get it. */
export async function openChromium(): Promise<Browser> {
  if (!existsSync(executablePath)) {
    throw new Error("Chromium is missing: apt-get install chromium");
  }
  return chromium.launch({
    executablePath,
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      "--disable-dev-shm-usage",
    ],
  });
}

export type Window = { context: BrowserContext; page: Page; complaints: string[] };

/** What Remix writes to the console although nobody sees anything of it: that a press or another page replaced a request
 * while its body was still arriving or the routes of the links were asked for; and that the mouse was on a link before its
 * route was known, which then loads with the press. A request that truly failed is told as such, below. */
const noFaults = [
  /^AbortError: /,
  /^TypeError: network error/,
  /^Failed to fetch manifest patches/,
  /^Tried to prefetch \S+ but no routes matched/,
];

/** A window of its own: cookies, size, colours, language; `complaints` gathers console errors, breaches of the content
 * security policy, exceptions and requests that failed. */
export async function openWindow(
  browser: Browser,
  baseURL: string,
  of: { width: number; locale?: string; dark?: boolean; javaScript?: boolean },
): Promise<Window> {
  const { javaScript = true } = of; // without it Chromium reports every script as refused: nothing to complain about
  const context = await browser.newContext({
    baseURL,
    viewport: { width: of.width, height: 844 },
    locale: of.locale ?? "zh-CN",
    colorScheme: of.dark ? "dark" : "light",
    reducedMotion: "reduce",
    javaScriptEnabled: javaScript,
  });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (said) => {
    if (
      ["error", "warning"].includes(said.type()) &&
      !noFaults.some((one) => one.test(said.text()))
    ) {
      complaints.push(`${said.text()} (${page.url()})`);
    }
  });
  page.on("pageerror", (error) => complaints.push(`${error.message} (${page.url()})`));
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText ?? "";
    if (javaScript && why !== "net::ERR_ABORTED") complaints.push(`${request.url()}: ${why}`);
  });
  return { context, page, complaints };
}
