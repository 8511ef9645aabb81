// The operator's held rows in Chromium, on a phone and at a desk: what was found stands marked in its place, one is let
// go by its tick, one with its words put right on its own page, the rest of its kind by one press.
import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { imports as inWords } from "~/app/messages/zh-CN/imports";
import { listings as cn } from "~/app/messages/zh-CN/listings";
import { ui } from "~/app/messages/zh-CN/ui";
import { paths } from "~/app/paths";
import { openChromium, openWindow } from "../support/browser";
import { aListing, anEnterprise } from "../support/factories";
import { startServer } from "../support/server";

const [server, chromium] = await Promise.all([startServer(), openChromium()]);
afterAll(async () => {
  await chromium.close();
  await server.close();
});

const words = cn.held;
const { held: imported, columns } = inWords;

/** Four rows of a source that no other test has: two ask for women in the title, one in its description, one comes from
 * an agency. */
async function heldRows(sourceName: string): Promise<string[]> {
  const { services } = server;
  const firm = await anEnterprise(services, { status: "unclaimed", sourceKey: randomUUID() });
  const sex = { code: "sex", field: "title", text: "限女", rule: "AD-2", at: 2 };
  const agency = { code: "agency", field: "company", text: "劳务", rule: "IR-19", at: 0 };
  const rows = [
    { title: "文员限女一", findings: [sex] },
    { title: "文员限女二", findings: [sex] },
    { title: "普工三", findings: [agency] },
    {
      ...{ title: "装配工四", description: "按图装配，女性优先\n会用电批" },
      ...{ findings: [{ ...sex, field: "description", text: "女性优先", at: 5 }] },
      asPublished: { pay: "综合5500-6500", place: "东莞长安" },
    },
  ];
  const made = [];
  for (const row of rows) {
    const source = { source: "reposted" as const, sourceName, sourceKey: randomUUID() };
    const seen = { sourcedOn: new Date("2026-11-01"), publishedAt: null };
    const kind = { kind: "job" as const, status: "held" as const };
    made.push(await aListing(services, firm.id, { ...kind, ...source, ...seen, ...row }));
  }
  return made.map(({ id }) => id);
}

const statusOf = async (ids: readonly string[]) => {
  const rows = await server.services.db.listing.findMany({ where: { id: { in: [...ids] } } });
  return ids.map((id) => rows.find((row) => row.id === id)?.status);
};

test.each([390, 1280])("at %d px", { timeout: 60_000 }, async (width) => {
  const source = `旧站 ${String(width)}`;
  const ids = await heldRows(source);
  const { page, complaints, context } = await openWindow(chromium, server.address, { width });
  await page.goto(`${paths.demo.logins()}?lang=zh-CN`);
  await page.locator("button[name=key][value=operator]").click();
  await page.waitForURL((url) => url.pathname !== paths.demo.logins());

  await page.goto(paths.operator.held({ source }));
  await page.locator("mark", { hasText: "限女" }).first().waitFor();
  await noSidewaysScroll(page);
  await page.getByRole("checkbox", { name: "普工三" }).check();
  if (width < 768) await page.getByRole("button", { name: ui.table.deeds }).click();
  await page.locator("summary", { hasText: words.discard }).first().click();
  expect(await statusOf(ids)).toEqual(["held", "held", "held", "held"]);
  await page.getByRole("button", { name: words.discard_yes }).first().click();
  await page.getByText("普工三").waitFor({ state: "detached" });
  await page.getByText(cn.flash.held.discard_other.replace("{{count}}", "1")).waitFor();
  expect(await statusOf(ids)).toEqual(["held", "held", "closed", "held"]);

  await page.goto(paths.operator.held({ source }));
  await page.getByRole("link", { name: "装配工四" }).click();
  const row = page.getByRole("region", { name: imported.title });
  await row.locator("mark", { hasText: "女性优先" }).waitFor();
  await row.getByText(imported.raw + "综合5500-6500").waitFor();
  await page.getByText(imported.rule.AD_2).waitFor();
  await noSidewaysScroll(page);
  const written = page.getByLabel(columns.description);
  await written.fill("按图装配，限女\n会用电批");
  await page.getByRole("button", { name: imported.do }).click();
  await page.getByRole("alert").getByText("限女").waitFor();
  expect(await written.inputValue()).toBe("按图装配，限女\n会用电批"); // nothing typed is lost
  expect(complaints.splice(0)).toEqual([expect.stringContaining("422")]); // the browser tells of the no
  await written.fill("按图装配\n会用电批");
  await page.getByRole("button", { name: imported.do }).click();
  await page.waitForURL((url) => url.pathname === paths.operator.held());
  expect(await statusOf(ids)).toEqual(["held", "held", "closed", "live"]);

  await page.goto(paths.operator.held({ source, finding: "sex" }));
  await page.getByRole("button", { name: words.clean }).last().click();
  await page.getByText(cn.flash.held.clean_other.replace("{{count}}", "2")).waitFor();
  expect(await statusOf(ids)).toEqual(["live", "live", "closed", "live"]);
  await page.goto(paths.operator.held({ source }));
  await page.getByText(words.empty_filtered).waitFor();
  await noSidewaysScroll(page);
  const titles = await server.services.db.listing.findMany({ where: { id: { in: ids } } });
  expect(titles.some(({ title }) => title.includes("限女"))).toBe(false);
  expect(complaints.join("\n")).toBe("");
  await context.close();
});

async function noSidewaysScroll(page: Page): Promise<void> {
  const hidden = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(hidden).toBeLessThanOrEqual(0);
}
