// Seven days in which a class is sent to work, in Chromium: the office's Excel list, a firm that a student found, families who
// sign on a telephone with the largest letters, a pile of paper that comes back as photos, a first day, a week written on a
// bad line, a mentor without an account, a call for help.
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { guests as guestsCn } from "~/app/messages/zh-CN/guests";
import { imports as importsCn } from "~/app/messages/zh-CN/imports";
import { incidents as incidentsEn } from "~/app/messages/en/incidents";
import { journal as journalEn } from "~/app/messages/en/journal";
import { papers as papersCn } from "~/app/messages/zh-CN/papers";
import { papers as papersEn } from "~/app/messages/en/papers";
import { piles as pilesCn } from "~/app/messages/zh-CN/piles";
import { today as todayEn } from "~/app/messages/en/today";
import type { Party } from "~/app/domain/paper";
import { fromToday } from "~/app/features/today/from-today";
import { paths } from "~/app/paths";
import { guestCode, guestToken } from "~/app/platform/guest-link.server";
import { sweepPlacements } from "~/workers/jobs/sweep-placements";
import { cookiesOf, type Somebody } from "../support/app";
import { openChromium, openWindow, type Window } from "../support/browser";
import {
  aPlacementsFile,
  callsOff,
  familySigns,
  findsOwn,
  firstDay,
  isInOrder,
  ownChoice,
  ownFirm,
  photosOf,
  schoolAgrees,
  type TheClass,
  theClass,
} from "../support/class-to-work";
import { type Server, startServer } from "../support/server";

let server: Server;
let chromium: Browser;
let the: TheClass;
const windows: Window[] = [];
const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const filled = (text: string, values: Record<string, string | number>) =>
  text.replace(/\{\{(\w+)\}\}/g, (_, key: string) => String(values[key]));

beforeAll(async () => {
  [server, chromium] = await Promise.all([
    startServer({ worker: true, isEmpty: true }),
    openChromium(),
  ]);
  await itIs("2027-02-22T09:00:00+08:00");
  the = await theClass(server.services);
}, 120_000);
afterAll(async () => {
  await chromium.close();
  await server.close();
});

/** For the test, the pages and the worker alike. */
async function itIs(time: string): Promise<void> {
  const { clock, db } = server.services;
  clock.set(time);
  const offsetSeconds = Math.round((new Date(time).getTime() - Date.now()) / 1_000);
  await db.testClock.upsert({
    ...{ where: { id: 1 }, create: { id: 1, offsetSeconds }, update: { offsetSeconds } },
  });
}

/** A window of somebody who is signed in, or of nobody. */
async function open(who: Somebody | null, of: { width: number; locale: string }): Promise<Page> {
  const window = await openWindow(chromium, server.address, of);
  windows.push(window);
  if (who) await enters(window, who);
  return window.page;
}
async function enters({ context }: Window, { personId, role }: Somebody): Promise<void> {
  const jar = await cookiesOf(server.services, personId, role);
  // A secure cookie goes to this machine without a certificate too, but is only taken from an address with one.
  const url = server.address.replace("http:", "https:");
  const cookies = Array.from(jar, ([name, value]) => ({ name, value, url, secure: true }));
  await context.addCookies(cookies);
}
/** Waits for what a page says; where it says something else, the failure shows that. */
const told = (page: Page, text: string) =>
  expect
    .poll(async () => (await page.getByRole("status").allInnerTexts()).join(" "), {
      timeout: 20_000,
    })
    .toContain(text);

/** Letters twice as large: nothing is cut, nothing scrolls sideways, choices weigh the same and are easily hit. */
async function isWholeAt200(page: Page, choices: Locator | null): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "32px";
  });
  const faults = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const cut = Array.from(document.querySelectorAll<HTMLElement>("main *")).filter((one) => {
      const { right, left } = one.getBoundingClientRect();
      const hides = getComputedStyle(one).overflowX === "hidden" && !one.closest(".sr-only");
      return right > clientWidth + 1 || left < -1 || (hides && one.scrollWidth > one.clientWidth);
    });
    const seen = cut.filter((one) => one.closest(".sr-only, .scroll-x") === null);
    return [
      ...(scrollWidth > clientWidth ? [`scrolls to ${String(scrollWidth)}`] : []),
      ...seen.map((one) => `${one.tagName} ${one.className}: ${one.innerText.slice(0, 40)}`),
    ];
  });
  expect(faults).toEqual([]);
  if (!choices) return;
  const boxes = await Promise.all((await choices.all()).map((one) => one.boundingBox()));
  expect(boxes).toHaveLength(3);
  for (const box of boxes) {
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box?.width).toBe(boxes[0]?.width);
    expect(box?.height).toBe(boxes[0]?.height);
  }
}

/** Whoever holds a link asks for a code and types it. */
async function provesItself(page: Page, linkId: string): Promise<void> {
  await page.locator("button[name=by][value=sms]").click();
  await told(page, guestsCn.code_sent);
  await page.locator("input[name=code]").fill(guestCode(server.services.env, linkId, 1));
  await page.getByRole("button", { name: guestsCn.confirm, exact: true }).click();
  await told(page, guestsCn.proved);
}
const linkTo = async (where: { placementId?: string; paperId?: string; party?: Party }) => {
  const { db, env } = server.services;
  const { id } = await db.guestLink.findFirstOrThrow({ where: { ...where, revokedAt: null } });
  return { id, to: paths.guest.link(guestToken(env, id)) };
};
const choices = (page: Page) => page.locator("main a[href*='?do=']");

let desk: Page;
let phone: Page;
let placementId: string;

test(
  "the office brings 38 rows of four firms that have no account",
  { timeout: 90_000 },
  async () => {
    const { db } = server.services;
    desk = await open(the.office, { width: 1280, locale: "zh-CN" });
    await desk.goto(paths.school.imports({ kind: "placements" }));
    const buffer = await aPlacementsFile(the);
    const file = { name: "春季实习安排.xlsx", mimeType: xlsx, buffer };
    await desk.locator("input[type=file]").setInputFiles(file);
    await desk.getByRole("button", { name: importsCn.page.upload.send }).click();
    await desk.getByRole("button", { name: importsCn.page.columns.send }).last().click();
    await desk.getByRole("button", { name: importsCn.page.commit.do }).click();
    const amount = filled(importsCn.page.amount.placements_other, { count: 38 });
    await desk.getByText(filled(importsCn.page.has.new, { amount })).first().waitFor();
    expect(await db.placement.count({ where: { state: "confirmed" } })).toBe(38);
    expect(await db.enterprise.count({ where: { status: "unclaimed" } })).toBe(4);
  },
);

test("nine would rather go where they found a place: family, adviser and college say yes", async () => {
  const { services } = server;
  const [pupil, ...others] = the.students.slice(0, 9);
  for (const [n, other] of others.entries()) await findsOwn(services, the, other, n + 2);
  await callsOff(services, the, pupil!);
  phone = await open(pupil!.actor, { width: 390, locale: "en" });
  await phone.goto(paths.student.newPlacement());
  const { nightWork, ...typed } = ownChoice;
  for (const [name, value] of Object.entries({ ...typed, firmName: ownFirm(1) }))
    await phone.locator(`[name=${name}]`).fill(value);
  await phone.locator("select[name=nightWork]").selectOption(nightWork);
  await phone.locator("form#own button[type=submit]").click();
  await phone.getByText(ownFirm(1)).first().waitFor();
  const found = { studentId: pupil!.person.id, state: "proposed" } as const;
  ({ id: placementId } = await services.db.placement.findFirstOrThrow({ where: found }));

  const family = await open(null, { width: 390, locale: "zh-CN" });
  const link = await linkTo({ placementId });
  await family.goto(link.to);
  await isWholeAt200(family, choices(family));
  await choices(family).first().click();
  await provesItself(family, link.id);
  await isWholeAt200(family, null);
  await family.locator("button[name=answer][value=agree]").click();
  await told(family, guestsCn.own.said.agree);

  const adviser = await open(the.adviser, { width: 1280, locale: "en" });
  await adviser.goto(paths.school.home());
  await adviser
    .locator(`#today a[href="${fromToday(paths.school.placement(placementId))}"]`)
    .click();
  await adviser.locator("button[name=step][value=adviser_agrees]").click();
  await expect
    .poll(() => services.db.placement.findUniqueOrThrow({ where: { id: placementId } }))
    .toMatchObject({ adviserSaidAt: expect.any(Date) as Date });
  await schoolAgrees(services, placementId, the.college, "college_agrees");
  const confirmed = await services.db.placement.groupBy({
    by: ["origin"],
    where: { state: "confirmed" },
    _count: true,
  });
  expect(new Map(confirmed.map(({ origin, _count }) => [origin, _count]))).toEqual(
    new Map([
      ["arranged", 29],
      ["self_found", 9],
    ]),
  );
});

let piled: string[];

test(
  "consents go out in one press; a family signs with letters twice as large",
  { timeout: 90_000 },
  async () => {
    const { services } = server;
    await isInOrder(services, the);
    await desk.goto(paths.school.papers());
    await desk.locator("input[name=tick]").first().waitFor();
    await desk
      .getByRole("button", { name: /全选|全部选/ })
      .first()
      .click();
    await desk.getByRole("button", { name: papersCn.school.draw_and_open }).first().click();
    // More than a page waits for: the worker goes on, the page says how far it is.
    await desk
      .getByText(filled(papersCn.press.open.ended, { done: 38, of: 38 }))
      .waitFor({ timeout: 60_000 });

    const consent = await services.db.paper.findFirstOrThrow({ where: { placementId } });
    const link = await linkTo({ paperId: consent.id, party: "guardian" });
    for (const lang of ["en", "zh-HK", "zh-CN"]) {
      const family = await open(null, { width: 390, locale: lang });
      await family.goto(`${link.to}?lang=${lang}`);
      await isWholeAt200(family, choices(family));
      if (lang !== "zh-CN") continue;
      await family.getByText(papersCn.money_note).first().waitFor();
      await choices(family).filter({ hasText: papersCn.agree }).click();
      await isWholeAt200(family, null);
      await provesItself(family, link.id);
      await family.locator("input[name=typedName]").fill("林家长");
      await family.locator("form#sign button[type=submit]").click();
      await told(family, papersCn.said.sign);
      // Back again: nothing is signed twice, and what was said stands there.
      await family.goBack();
      await family.goto(link.to);
      await family.getByText(papersCn.mine_signed).waitFor();
      expect(await choices(family).count()).toBe(0);
    }

    await phone.goto(paths.student.home());
    await phone.getByRole("link", { name: papersEn.mine.read }).click();
    await phone.locator("input[name=typedName]").fill(the.students[0]!.person.name);
    await phone.locator("form#sign button[type=submit]").click();
    await told(phone, papersEn.said.sign);
    for (const pupil of the.students.slice(9, 10)) {
      const paper = { placement: { studentId: pupil.person.id }, kind: "consent" } as const;
      const { id } = await services.db.paper.findFirstOrThrow({ where: paper });
      await familySigns(services, id, pupil);
    }
    await desk.goto(paths.school.papers());
    const ticks = desk.locator("form", { has: desk.locator("input[value=agreement]") });
    await ticks.getByRole("button", { name: /全选|全部选/ }).click();
    await ticks.getByRole("button", { name: papersCn.school.draw_and_open }).click();
    await told(desk, filled(papersCn.school.opened_all, { done: 2 }));
  },
);

test(
  "a pile comes back as photos: what lacks is named, a second person enters what is whole",
  { timeout: 90_000 },
  async () => {
    const { services } = server;
    await desk.goto(paths.school.printPapers({ kind: "agreement" }));
    await desk.locator("button[name=all]").click();
    await desk.waitForURL((url) => url.pathname.startsWith(paths.school.print("")));
    const pdfLink = desk.locator("a[download]").first();
    const pdf = await desk.context().request.get((await pdfLink.getAttribute("href")) ?? "");
    const printId = new URL(desk.url()).pathname.split("/").at(-1) ?? "";
    const lines = await services.db.printedPaper.findMany({
      ...{ where: { printId }, orderBy: { position: "asc" } },
    });
    piled = lines.map(({ paperId }) => paperId);
    const photos = await photosOf(services, await pdf.body(), piled, (nth, page) => {
      if (nth === 1 || page > 3) return "good";
      return page < 3 ? "missing" : "blurred";
    });
    await desk.getByRole("link", { name: pilesCn.bring.back }).click();
    await desk.locator("input[type=file]").setInputFiles(
      photos.map((buffer, n) => ({
        name: `IMG_${String(n)}.jpg`,
        mimeType: "image/jpeg",
        buffer,
      })),
    );
    await desk.getByRole("button", { name: pilesCn.bring.send }).click();
    await desk.getByText(filled(pilesCn.whole_n, { n: 1 })).waitFor({ timeout: 60_000 });
    const lacks = desk
      .locator("main li")
      .filter({ hasText: /第 2 份.*第 3 页没拍清.*缺第 1、2 页/ });
    await lacks.first().waitFor();
    expect(await desk.locator("button", { hasText: pilesCn.confirm }).count()).toBe(0);

    const second = await open(the.second, { width: 1280, locale: "zh-CN" });
    await second.goto(desk.url());
    await second.getByRole("button", { name: pilesCn.confirm }).click();
    await told(second, filled(pilesCn.done.confirmed, { papers: 1, signatures: 3 }));
    await second.goto(paths.school.papers({ tab: "signed" }));
    const signed = second.locator("form", { has: second.locator("button[value=validate_many]") });
    await signed.locator(`input[name=tick][value="${piled[0]!}"]`).check();
    await signed.locator("button[value=validate_many]").click();
    await told(second, filled(papersCn.school.validated_all, { done: 1 }));
  },
);

test(
  "the first day passes for whom nothing lacks; a week is kept on a bad line, the mentor confirms, help is heard",
  { timeout: 90_000 },
  async () => {
    const { services } = server;
    const { db } = services;
    await itIs(`${firstDay}T08:00:00+08:00`);
    await sweepPlacements.run(services, {});
    const running = await db.placement.findMany({ where: { state: "running" } });
    expect(running).toHaveLength(1);
    const of = running[0]!.id;
    const pupil = the.students.find(({ person }) => person.id === running[0]!.studentId)!;

    await itIs("2027-03-05T20:00:00+08:00");
    const line = await openWindow(chromium, server.address, { width: 390, locale: "en" });
    await enters(line, { personId: pupil.person.id });
    const week = paths.student.journalWeek(firstDay, { of });
    await line.page.goto(week);
    await line.page.locator("input[name=tasks]").first().check();
    await line.page.locator("textarea[name=body]").fill("Checked the doors with Master Zhou.");
    await told(line.page, journalEn.saving.saved);
    await line.context.setOffline(true);
    await line.page.locator("textarea[name=body]").pressSequentially(" Read a plan.");
    await told(line.page, journalEn.saving.lost);
    await line.page.close();
    await line.context.setOffline(false);
    const again = await line.context.newPage();
    await again.goto(week);
    await expect
      .poll(() => again.locator("textarea[name=body]").inputValue())
      .toBe("Checked the doors with Master Zhou. Read a plan.");
    await told(again, journalEn.saving.saved);
    await again.locator("button[name=intent][value=submit]").click();
    await told(again, journalEn.done.sent);

    const adviser = await open(the.adviser, { width: 1280, locale: "en" });
    await adviser.goto(paths.school.placementJournal(of));
    await adviser.locator("button[name=purpose][value=mentor]").click();
    const given = await adviser.locator("main p.break-all").textContent();
    const mentor = await open(null, { width: 390, locale: "en" });
    await mentor.goto(`${given ?? ""}?lang=en`);
    await mentor.getByText("Read a plan.").waitFor();
    await isWholeAt200(mentor, null);
    await mentor.locator("main form button[type=submit]").click();
    await told(mentor, filled(journalEn.done.confirmed, { n: 1 }));

    await again.goto(paths.student.placementHelp({ of }));
    await again.locator("input[name=kind][value=overtime]").check();
    await again.locator("form#help button[type=submit]").click();
    await told(again, incidentsEn.sent);
    const { id: incidentId } = await db.incident.findFirstOrThrow({ where: { placementId: of } });
    await adviser.goto(paths.school.home());
    await adviser.getByText(todayEn.group.incidents).first().waitFor();
    await adviser
      .locator(`#today a[href="${fromToday(paths.school.incident(incidentId))}"]`)
      .click();
    await adviser.locator("button[name=step][value=take]").click();
    await expect
      .poll(() => db.incident.findUniqueOrThrow({ where: { id: incidentId } }))
      .toMatchObject({ takenById: the.adviser.personId });
    await adviser.goto(paths.school.home());
    await adviser.getByText(todayEn.locked).first().waitFor();
    expect(windows.flatMap(({ complaints }) => complaints).join("\n")).toBe("");
    expect(
      line.complaints.filter((said) => !/ERR_INTERNET_DISCONNECTED|Failed to fetch/.test(said)),
    ).toEqual([]);
  },
);
