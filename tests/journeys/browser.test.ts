// The core of the journey in real Chromium: phone and desk, two languages, with and without JavaScript.
import { mkdir } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { DemoKey } from "~/app/features/accounts/demo-logins.data";
import { applications as cn } from "~/app/messages/zh-CN/applications";
import { applications as en } from "~/app/messages/en/applications";
import { profiles as profilesCn } from "~/app/messages/zh-CN/profiles";
import { ui as uiCn } from "~/app/messages/zh-CN/ui";
import { placements as boardCn } from "~/app/messages/zh-CN/placements";
import { placements as boardEn } from "~/app/messages/en/placements";
import { addDays, dayOf } from "~/app/domain/values";
import { paths } from "~/app/paths";
import { reconcileSearch } from "~/workers/jobs/reconcile-search";
import { openChromium, openWindow, type Window } from "../support/browser";
import { aListing } from "../support/factories";
import { anOpenRound } from "../support/rounds";
import { startServer, type Server } from "../support/server";

const words = {
  "zh-CN": { flash: cn.flash, status: boardCn.status },
  en: { flash: en.flash, status: boardEn.status },
};
const ways = [390, 1280].flatMap((width) =>
  (["zh-CN", "en"] as const).flatMap((locale) =>
    [true, false].map((javaScript) => ({ width, locale, javaScript })),
  ),
);
type Way = (typeof ways)[number];

let server: Server;
let chromium: Browser;
beforeAll(async () => {
  [server, chromium] = await Promise.all([startServer(), openChromium()]);
}, 120_000);
afterAll(async () => {
  await chromium.close();
  await server.close();
});

test.each(ways)(
  "apply, offer, accept at $width px in $locale, JavaScript $javaScript",
  async (way) => {
    const { services } = server;
    const { locale } = way;
    const { flash, status } = words[locale];
    const { id: enterpriseId } = await services.db.enterprise.findFirstOrThrow({
      where: { grants: { some: { person: { mail: "recruiter.demo@zhiqiao.example" } } } },
    });
    const title = `扶梯保养实习 ${way.width} ${locale} ${way.javaScript ? "js" : "plain"}`;
    const listing = await aListing(services, enterpriseId, { title });
    await reconcileSearch.run(services, {});

    const student = await enter("student", way);
    await student.page.goto(paths.listings.search());
    await student.page.getByRole("search").locator("input[name=q]").fill(title);
    await student.page.getByRole("search").getByRole("button").first().click();
    // The newest listings stand there before: a press on one that is just being replaced is no press.
    await student.page.waitForURL(({ searchParams }) => searchParams.has("q"));
    await student.page
      .locator(`a[href="${paths.listings.show(listing.id)}"]`)
      .first()
      .click();
    await student.page
      .locator(`a[href="${paths.listings.apply(listing.id)}"]`)
      .first()
      .waitFor();
    await shoot(student.page, way, "1-listing");
    await student.page
      .locator(`a[href="${paths.listings.apply(listing.id)}"]`)
      .first()
      .click();
    await student.page.locator("textarea[name=note]").fill("我会焊接 I can weld");
    await shoot(student.page, way, "2-apply");
    await student.page.locator("button[form=apply][value=submit]").click();
    await told(student.page, flash.sent);
    await shoot(student.page, way, "3-sent");
    const applicationId = new URL(student.page.url()).pathname.split("/").at(-1) ?? "";

    const firm = await enter("recruiter", way);
    await firm.page.goto(paths.enterprise.applicants(listing.id));
    await shoot(firm.page, way, "4-applicants");
    await firm.page
      .locator(`a[href="${paths.enterprise.application(applicationId)}"]`)
      .first()
      .click();
    await firm.page.locator("button[name=move][value=shortlist]").click();
    await told(firm.page, flash.shortlist);
    const offer = firm.page.locator("details", { has: firm.page.locator("[value=offer]") });
    await offer.locator("summary").click();
    await offer.locator("input[name=respondBy]").fill(addDays(dayOf(services.clock.now()), 5));
    await shoot(firm.page, way, "5-offer");
    await offer.locator("button[value=offer]").click();
    await told(firm.page, flash.offer);

    await student.page.goto(paths.student.applications());
    await student.page
      .locator(`a[href="${paths.student.application(applicationId)}"]`)
      .first()
      .click();
    await student.page.getByRole("heading", { level: 1, name: title }).waitFor();
    await shoot(student.page, way, "6-offered");
    await student.page.locator("button[value=accept]").click();
    await told(student.page, flash.accepted);
    await shoot(student.page, way, "7-accepted");

    const adviser = await enter("adviser", way);
    await adviser.page
      .locator(`a[href^="${paths.school.classBoard("")}"]`)
      .first()
      .click();
    const row = adviser.page.locator("tr, li").filter({ hasText: "林嘉豪" }).first();
    await row.getByText(status.accepted).first().waitFor();
    await shoot(adviser.page, way, "8-board");

    // leaves the market as it was, so that the next way can accept as well
    await student.page.goto(paths.student.application(applicationId));
    const withdraw = student.page.locator("details", {
      has: student.page.locator("[value=withdraw]"),
    });
    await withdraw.locator("summary").click();
    await withdraw.locator("button[value=withdraw]").click();
    await told(student.page, flash.withdrawn);

    const windows = [student, firm, adviser];
    expect(windows.flatMap(({ complaints }) => complaints).join("\n")).toBe("");
    await Promise.all(windows.map(({ context }) => context.close()));
  },
);

test("a press in the moment before the page is alive does not keep it from coming alive", async () => {
  const { page, context, complaints } = await openWindow(chromium, server.address, { width: 390 });
  await page.addInitScript(() => {
    // React listens a moment before it renders: who presses on a slow phone meets that moment, here it is met always.
    const listen = EventTarget.prototype.addEventListener;
    let pressed = false;
    EventTarget.prototype.addEventListener = function (...args: Parameters<typeof listen>) {
      listen.apply(this, args);
      if (args[0] !== "click" || this !== document || pressed) return;
      pressed = true;
      queueMicrotask(() => document.body.click());
    };
  });
  await page.goto(paths.listings.search(), { waitUntil: "networkidle" });
  const alive = () =>
    Object.keys(document.querySelector("main") ?? {})
      .join()
      .includes("__react");
  expect(await page.evaluate(alive)).toBe(true);
  expect(complaints).toEqual([]);
  await context.close();
});

/** Waits for what the page says about the press before. */
function told(page: Page, text: string): Promise<void> {
  return page.getByRole("status").filter({ hasText: text }).first().waitFor();
}

test.each([
  ["student", "zh-CN"],
  ["recruiter", "en"],
  ["operator", "zh-CN"],
] as const)("%s goes from place to place in %s, and each names itself", async (key, locale) => {
  const { page, context, complaints } = await enter(key, { width: 1280, locale, javaScript: true });
  await page.reload({ waitUntil: "networkidle" });
  const links = await page.locator("nav a[href^='/']:visible").all();
  const places = await Promise.all(links.map((link) => link.getAttribute("href")));
  expect(places.length).toBeGreaterThan(3);
  for (const place of new Set(places)) {
    await page
      .locator(`nav a[href="${String(place)}"]:visible`)
      .first()
      .click();
    await page.waitForURL((url) => url.pathname === place);
    await expect.poll(() => page.title()).toMatch(/ · (职桥|Zhiqiao)$/);
    expect(await page.title()).not.toMatch(/^[a-z]+:/);
  }
  expect(complaints.join("\n")).toBe("");
  await context.close();
});

test("a choice of a round is dragged to the first place, and stays there", async () => {
  const { db } = server.services;
  const firm = await db.enterprise.findFirstOrThrow({
    where: { grants: { some: { person: { mail: "recruiter.demo@zhiqiao.example" } } } },
    select: { id: true, grants: { select: { personId: true } } },
  });
  const way = { width: 390, locale: "zh-CN", javaScript: true } as const;
  const { page, context, complaints } = await enter("student", way);
  const person = await db.person.findFirstOrThrow({
    where: { mail: "student.demo@zhiqiao.example" },
    select: { id: true },
  });
  const titles = ["先选的", "后选的"];
  const [first, second] = await Promise.all(
    titles.map((title) => aListing(server.services, firm.id, { title, seats: 3 })),
  );
  const of = { student: { personId: person.id }, by: firm.grants[0]!.personId };
  const { roundId } = await anOpenRound(server.services, of, first!.id);
  await db.roundProgramme.create({
    data: { id: second!.id, roundId, listingId: second!.id, number: 2, seats: 1, criteria: [] },
  });
  await page.goto(paths.student.round(roundId), { waitUntil: "networkidle" });
  const choices = page.locator("ol > li", { has: page.locator("button[value=remove]") });
  const order = async () =>
    (await choices.allInnerTexts()).map((text) => titles.findIndex((one) => text.includes(one)));
  for (const title of titles) {
    await page.getByRole("button", { name: title }).click();
    await choices.filter({ hasText: title }).waitFor();
  }
  expect(await order()).toEqual([0, 1]);
  const from = await choices.last().locator(".touch-none").boundingBox();
  const to = await choices.first().boundingBox();
  await page.mouse.move(from!.x + 5, from!.y + 5);
  await page.mouse.down();
  await page.mouse.move(to!.x + 20, to!.y + 10, { steps: 5 });
  await page.mouse.up();
  await expect.poll(order).toEqual([1, 0]);
  await page.reload({ waitUntil: "networkidle" });
  expect(await order()).toEqual([1, 0]);
  expect(complaints.join("\n")).toBe("");
  await context.close();
});

test("texts that do not come end in the page that says so, and come the next time", async () => {
  const way = { width: 390, locale: "zh-CN", javaScript: true } as const;
  const { page, context, complaints } = await enter("student", way);
  await page.waitForLoadState("networkidle");
  await page.route("**/texts/**", (route) => route.abort());
  const place = page.locator(`nav a[href="${paths.student.profile()}"]:visible`).first();
  await place.click();
  await page.getByRole("heading", { name: uiCn.failure.broken.title }).waitFor();
  expect(complaints.filter((said) => said.includes("Minified React error"))).toEqual([]);
  await page.unroute("**/texts/**");
  await page.goto(paths.student.home(), { waitUntil: "networkidle" });
  await place.click();
  await page.getByRole("heading", { level: 1, name: profilesCn.title }).waitFor();
  await context.close();
});

/** A window in which somebody signed in by their card. */
async function enter(key: DemoKey, way: Way): Promise<Window> {
  const window = await openWindow(chromium, server.address, way);
  await window.page.goto(`${paths.demo.logins()}?lang=${way.locale}`);
  await window.page.locator(`button[name=key][value=${key}]`).click();
  await window.page.waitForURL((url) => url.pathname !== paths.demo.logins());
  expect(await window.page.locator("html").getAttribute("lang")).toBe(way.locale);
  return window;
}

/** Keeps a picture where SCREENSHOTS names a folder. */
async function shoot(page: Page, { width, locale, javaScript }: Way, name: string): Promise<void> {
  const { SCREENSHOTS } = process.env;
  if (!SCREENSHOTS) return;
  await mkdir(SCREENSHOTS, { recursive: true });
  const way = `${width}-${locale}-${javaScript ? "js" : "plain"}`;
  await page.screenshot({ path: `${SCREENSHOTS}/${way}-${name}.png`, fullPage: true });
}
