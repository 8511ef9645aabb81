// A class teacher's office brings its list: what is wrong is seen and mended on the page, it counts as a whole, the class
// board shows it, and it can be taken back. Without JavaScript, and in Chromium on a phone and at a desk.
import type { Browser, Page as Tab } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { imports as cn } from "~/app/messages/zh-CN/imports";
import { paths } from "~/app/paths";
import type { Page } from "~/scripts/plain-browser";
import { type App, startApp } from "../support/app";
import { openChromium, openWindow } from "../support/browser";
import { aSchoolStaff } from "../support/factories";
import { type People, thePeople } from "../support/market";
import { aFaultyClass, aRosterFile, remediesOf } from "../support/roster-file";
import { type Server, startServer } from "../support/server";

const words = cn.page;
const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const fileOf = (bytes: Buffer, name = "花名册.xlsx") =>
  new File([new Uint8Array(bytes)], name, { type: xlsx });
const counted = (text: string, count: number) => text.replace("{{count}}", String(count));
const created = (n: number) =>
  words.has.new.replace("{{amount}}", counted(words.amount.roster_other, n));

describe("without JavaScript", () => {
  let app: App;
  let people: People;
  let of: { major: string; className: string; first: number };
  beforeAll(async () => {
    app = await startApp({ RATE_LIMITS: "off" });
    people = await thePeople(app);
    const { schoolClass } = people.school;
    const major = await app.services.db.major.findUniqueOrThrow({
      where: { code: schoolClass.majorCode },
    });
    of = { major: major.zhCN, className: schoolClass.name, first: 26_310_100 };
  });
  afterAll(() => app.close());

  test("a list with four faults is mended, imported, seen and taken back", async () => {
    const office = app.as(people.adviser);
    const file = fileOf(await aRosterFile(aFaultyClass(of)));
    const open = await office.submit(paths.school.imports(), { kind: "roster", file });
    expect(open.text).toContain(words.columns.missing.split("{{")[0]);
    expect(open.text).toContain("校内代号");
    const address = open.path;

    const asked = await office.send(open, { intent: "columns", "column:0": "studentNumber" });
    expect(asked.text).toContain(words.progress.checking);
    expect(asked.html).toContain('http-equiv="refresh"');
    await app.drainJobs();

    const faulty = await office.get(address);
    expect(faulty.text).toContain(counted(words.faults.title_other, 4));
    expect(faulty.text).toContain(words.commit.not_yet);
    expect(cellsIn(faulty)).toEqual(Object.keys(remediesOf(of)));
    await office.send(faulty, { intent: "correct", ...remediesOf(of) });
    await app.drainJobs();

    const sound = await office.get(address);
    expect(sound.text).toContain(
      words.will.new.replace("{{amount}}", counted(words.amount.roster_other, 6)),
    );
    expect(await nameOnBoard()).toBe(false);
    await office.send(sound, { intent: "commit" });
    await app.drainJobs();

    const done = await office.get(address);
    expect(done.text).toContain(created(6));
    expect(await nameOnBoard()).toBe(true);
    await office.send(done, { intent: "undo" });
    await app.drainJobs();
    expect((await office.get(address)).text).toContain(words.undone.title);
    expect(await nameOnBoard()).toBe(false);
    const list = await office.get(paths.school.imports());
    expect(list.text).toContain("花名册.xlsx");
    expect(list.text).toContain(words.state.undone);
  });

  async function nameOnBoard(): Promise<boolean> {
    const { id } = people.school.schoolClass;
    const board = await app.as(people.adviser).get(paths.school.classBoard(id));
    return board.text.includes(`梁名册${of.first}`);
  }

  test("a needed column that nothing was chosen for is told where it can be said", async () => {
    const office = app.as(people.adviser);
    const lines = "学号,姓名,出生日期,专业,班级\n26310301,梁缺列,2008-03-01,x,y\n";
    const file = new File([lines], "缺列.csv", { type: "text/csv" });
    const open = await office.submit(paths.school.imports(), { kind: "roster", file });
    const answer = await office.send(open, { intent: "columns" });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('href="#shared-entryYear"');
    expect(answer.html).toMatch(/<input[^>]*id="shared-entryYear"[^>]*aria-invalid="true"/);
  });

  test("two columns cannot mean the same, and what was chosen stays", async () => {
    const office = app.as(people.adviser);
    const file = fileOf(await aRosterFile(aFaultyClass({ ...of, first: 26_310_200 })), "二.xlsx");
    const open = await office.submit(paths.school.imports(), { kind: "roster", file });
    const twice = { intent: "columns", "column:0": "studentNumber", "column:2": "studentNumber" };
    const answer = await office.send(open, twice);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(words.invalid.twice);
    expect(answer.html.match(/value="studentNumber" selected/g)).toHaveLength(2);
  });

  test("what is no table is told in words, and nothing is kept of it", async () => {
    const office = app.as(people.adviser);
    const before = await app.services.db.importRun.count();
    const png = Buffer.from("89504e470d0a1a0a0000000d49484452000000010000000108", "hex");
    const pages: Page[] = [];
    for (const file of [fileOf(png, "图片.xlsx"), fileOf(Buffer.alloc(0), "空.xlsx")]) {
      pages.push(await office.submit(paths.school.imports(), { kind: "roster", file }));
    }
    for (const page of pages) {
      expect(page.status).toBe(422);
      expect(page.text).toContain(words.upload.not_taken);
    }
    const nothing = await office.submit(paths.school.imports(), { kind: "roster" });
    expect(nothing.status).toBe(422);
    expect(nothing.text).toContain(words.upload.file_needed);
    expect(await app.services.db.importRun.count()).toBe(before);
  });

  test("another school's office and a teacher of another class do not see it", async () => {
    const run = await app.services.db.importRun.findFirstOrThrow();
    const college = await app.as(people.college).get(paths.school.import(run.id));
    expect(college.status).toBe(404);
    const guiding = await aSchoolStaff(app.services, people.school, "guiding_teacher");
    expect((await app.as(guiding).get(paths.school.imports())).status).toBe(403);
    const home = await app.as(guiding).get(paths.school.home());
    expect(home.html).not.toContain(`"${paths.school.imports()}"`);
  });
});

/** The fields of faulty cells on a page, in the order in which Tab reaches them. */
function cellsIn({ html }: Page): string[] {
  return [...html.matchAll(/name="(cell:\d+:\d+)"/g)].map((found) => found[1]!);
}

/** The name of the control that has the keyboard. */
function focused(page: Tab): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute("name"));
}

describe("in Chromium", () => {
  let server: Server;
  let chromium: Browser;
  beforeAll(async () => {
    [server, chromium] = await Promise.all([startServer({ worker: true }), openChromium()]);
  }, 120_000);
  afterAll(async () => {
    await chromium.close();
    await server.close();
  });

  test.each([390, 1280])("the same at %d px", { timeout: 90_000 }, async (width) => {
    const { page, complaints, context } = await openWindow(chromium, server.address, { width });
    await page.goto(`${paths.demo.logins()}?lang=zh-CN`);
    await page.locator("button[name=key][value=adviser]").click();
    await page.waitForURL((url) => url.pathname !== paths.demo.logins());
    const of = { ...(await classOfAdviser()), first: 26_320_000 + width };
    await page.goto(paths.school.imports());
    await page.locator("input[type=file]").setInputFiles({
      ...{ name: `花名册${width}.xlsx`, mimeType: xlsx },
      buffer: await aRosterFile(aFaultyClass(of)),
    });
    await page.getByRole("button", { name: words.upload.send }).click();
    await page.locator("select[name='column:0']").selectOption("studentNumber");
    await page.getByRole("button", { name: words.columns.send }).last().click();

    await page.getByRole("heading", { name: counted(words.faults.title_other, 4) }).waitFor();
    await noSidewaysScroll(page);
    const remedies = Object.entries(remediesOf(of));
    const [first] = remedies[0]!;
    await page.locator(`input[name='${first}']`).focus();
    for (const [name, value] of remedies) {
      // From one faulty cell to the next Tab reaches nothing but the ticks that leave a row out.
      while ((await focused(page))?.startsWith("out:")) await page.keyboard.press("Tab");
      expect(await focused(page)).toBe(name);
      await page.keyboard.press("Control+A");
      await page.keyboard.type(value);
      await page.keyboard.press("Tab");
    }
    await page.getByRole("button", { name: words.rows.save }).click();
    await page.getByRole("button", { name: words.commit.do }).click();
    await page.getByText(created(6)).waitFor();
    const run = page.url();
    await page.getByRole("link", { name: words.done.classes }).first().click();
    await page.waitForURL((url) => url.href !== run);
    await page.goto(paths.school.classBoard(of.classId));
    await page.getByText(`梁名册${of.first}`).first().waitFor();

    await page.goto(paths.school.imports());
    await page.getByRole("link", { name: `花名册${width}.xlsx` }).click();
    await page.getByText(words.undo.ask).click();
    await page.getByRole("button", { name: words.undo.do }).click();
    await page.getByText(words.undone.title).waitFor();
    expect(complaints.join("\n")).toBe("");
    await context.close();
  });

  async function classOfAdviser() {
    const { classId } = await server.services.db.roleGrant.findFirstOrThrow({
      where: { role: "class_adviser", person: { mail: "adviser.demo@zhiqiao.example" } },
    });
    const found = await server.services.db.schoolClass.findUniqueOrThrow({
      where: { id: classId ?? "" },
    });
    const major = await server.services.db.major.findUniqueOrThrow({
      where: { code: found.majorCode },
    });
    return { classId: found.id, className: found.name, major: major.zhCN };
  }
});

async function noSidewaysScroll(page: Tab): Promise<void> {
  const hidden = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(hidden).toBeLessThanOrEqual(0);
}
