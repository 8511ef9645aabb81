// What a page costs a phone: bytes of script, and how soon its largest part is painted on a slow line.
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";

/** Kilobytes of JavaScript, gzipped, that a browser fetches for a fresh visit; what it looks ahead for is among them. */
export async function scriptKilobytes(origin: string, path: string): Promise<number> {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    const urls = new Set<string>();
    page.on("response", (answer) => {
      if (/javascript/.test(answer.headers()["content-type"] ?? "")) urls.add(answer.url());
    });
    await page.goto(origin + path, { waitUntil: "networkidle" });
    let bytes = 0;
    for (const url of urls)
      bytes += gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer())).length;
    return bytes / 1024;
  } finally {
    await browser.close();
  }
}

const launch = () =>
  chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });

/** Lighthouse's slow 4G phone: 1.6 Mbit/s down, 150 ms round trips, a processor four times slower. */
const slow4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};

/** Seconds until the largest part of a page is painted, on such a phone; the median of some fresh visits. */
export async function largestPaint(origin: string, path: string, visits = 3): Promise<number> {
  const browser = await launch();
  try {
    const seen: number[] = [];
    for (let visit = 0; visit < visits; visit += 1) {
      const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
      const page = await context.newPage();
      const cdp = await context.newCDPSession(page);
      await cdp.send("Network.enable");
      await cdp.send("Network.emulateNetworkConditions", slow4G);
      await cdp.send("Emulation.setCPUThrottlingRate", { rate: 4 });
      await page.goto(origin + path, { waitUntil: "load" });
      const painted = await page.evaluate(
        () =>
          new Promise<number>((done) => {
            new PerformanceObserver((list) => {
              done(list.getEntries().at(-1)?.startTime ?? 0);
            }).observe({ type: "largest-contentful-paint", buffered: true });
          }),
      );
      seen.push(painted / 1000);
      await context.close();
    }
    return seen.sort((a, b) => a - b)[Math.floor(seen.length / 2)]!;
  } finally {
    await browser.close();
  }
}
