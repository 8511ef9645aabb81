// Files and hands that mean no good or know no better: signs that a database refuses, rows with numbers of their own,
// sheets that are wide and empty, identity numbers where nobody looks for them, and the same button a hundred times.
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Importer } from "~/app/domain/import-run";
import { cutText } from "~/app/domain/sheet";
import { checkRun } from "~/app/features/imports/check-run.server";
import { chooseColumns } from "~/app/features/imports/choose-columns.server";
import { chooseSheet } from "~/app/features/imports/choose-sheet.server";
import { answerUpload } from "~/app/features/imports/imports-action.server";
import { commandLine } from "~/app/features/imports/own-run.server";
import { readTable } from "~/app/features/imports/read-table.server";
import { usualCaps } from "~/app/features/imports/read-table-caps.server";
import { sendMarkedSheet, sendTemplate } from "~/app/features/imports/send-workbook.server";
import { takeFile } from "~/app/features/imports/take-file.server";
import { aDatabase, type TestServices } from "../support/database";
import { anOperator, aSchool } from "../support/factories";
import { anIdentityNumber } from "../support/identity";
import { aPostingLine, check, postingsFile } from "../support/imports";
import { rowXml, workbookParts, zipOf } from "../support/zip";
import { aRequestContext } from "../support/request-context";

let on: TestServices;
let schoolId: string;
beforeAll(async () => {
  on = await aDatabase();
  schoolId = (await aSchool(on)).school.id;
});
afterAll(() => on.close());

const emoji = "😀";
const sheetOf = (rows: string) => zipOf(workbookParts(`<sheetData>${rows}</sheetData>`));
const numbered = (r: string, text: string) => rowXml(text).replace("<row>", `<row r="${r}">`);

describe("signs that a database does not take", () => {
  test.each([
    ["abc", 2, "ab"],
    [`a${emoji}`, 2, "a"],
    [`a${emoji}`, 3, `a${emoji}`],
    [`a${emoji}b`, 3, `a${emoji}`],
    ["\ud83d", 5, "\ud83d"],
  ])("%j cut at %i", (text, longest, cut) => expect(cutText(text, longest)).toBe(cut));

  test("titles of emoji are cut between signs, in samples and in faults", async () => {
    for (const shift of ["", "x"]) {
      const title = `${shift}${emoji.repeat(150)}`;
      const checked = await check(on, postingsFile(aPostingLine({ title, benefits: title })));
      expect(checked).toMatchObject({ ok: true, value: { counts: { faulty: 1 } } });
    }
  });

  test("an emoji at the border of the pieces in which a text is parsed stays what it is", async () => {
    for (const shift of [0, 1]) {
      const filler = "x".repeat(100 + shift);
      const lines = `${filler},b\n${`${emoji.repeat(50)},b\n`.repeat(900)}`;
      const read = await readTable(Buffer.from(lines));
      expect(JSON.stringify(read)).not.toContain("\ufffd");
    }
  });

  test("NUL is taken out wherever it stands", async () => {
    const lines = Array.from({ length: 200 }, () => aPostingLine());
    const bytes = postingsFile(...lines, aPostingLine({ title: "测试\u0000跟单员" }));
    const checked = await check(on, bytes, null, { fileName: "a\u0000b.csv" });
    expect(checked).toMatchObject({ ok: true, value: { counts: { new: 201 } } });
    const read = await readTable(bytes);
    expect(JSON.stringify(read)).not.toContain("\\u0000");
  });
});

describe("rows with numbers of their own", () => {
  test.each([
    ["twice the same", numbered("2", "a") + numbered("2", "b")],
    ["backwards", numbered("3", "a") + numbered("2", "b")],
    ["below one", numbered("-4", "a")],
    ["none", numbered("0", "a")],
    ["a fraction", numbered("1.5", "a")],
    ["no number", numbered("x", "a")],
    ["more than a sheet has", numbered("4294967297", "a")],
    ["a cell without a column", `<row r="1"><c r="1" t="str"><v>a</v></c></row>`],
  ])("%s: the workbook is broken", async (_name, rows) => {
    expect(await readTable(sheetOf(rows))).toMatchObject({
      ok: false,
      refusal: { code: "import.unreadable", detail: { why: "broken" } },
    });
  });

  test("rows may be left out, and their numbers too", async () => {
    const read = await readTable(sheetOf(numbered("2", "a") + rowXml("b") + numbered("9", "c")));
    expect(read).toMatchObject({
      value: { sheets: [{ rows: [{ rowNo: 2 }, { rowNo: 3 }, { rowNo: 9 }] }] },
    });
  });
});

describe("wide and empty", () => {
  test("every kept place counts, filled or not", async () => {
    const wide = `<row><c r="GR1" t="str"><v>x</v></c></row>`;
    const read = await readTable(sheetOf(wide.repeat(11)), { ...usualCaps, cells: 2_000 });
    expect(read).toMatchObject({
      refusal: { code: "import.too_large", detail: { what: "cells" } },
    });
    const few = await readTable(sheetOf(wide.repeat(10)), { ...usualCaps, cells: 2_000 });
    expect(few.ok).toBe(true);
  });

  test("so do the places that a merged cell fills", async () => {
    const rows = `<row r="1"><c r="GR1" t="str"><v>x</v></c></row>${rowXml("a").repeat(50)}`;
    const bytes = zipOf(
      workbookParts(
        `<sheetData>${rows}</sheetData><mergeCells><mergeCell ref="GR1:GR51"/></mergeCells>`,
      ),
    );
    const read = await readTable(bytes, { ...usualCaps, cells: 2_000 });
    expect(read).toMatchObject({
      refusal: { code: "import.too_large", detail: { what: "cells" } },
    });
  });

  test("empty places at the end are not kept, blanks are nothing", async () => {
    const read = await readTable(Buffer.from(`a,b,,,,\n1,${" ".repeat(500)},2,,, \n`));
    expect(read).toMatchObject({
      value: { sheets: [{ rows: [{ cells: ["a", "b"] }, { cells: ["1", "", "2"] }] }] },
    });
  });

  test("a line of a few files waits, the rest is asked to come back", async () => {
    const one = sheetOf(rowXml("a"));
    const read = await Promise.all(Array.from({ length: 20 }, () => readTable(one)));
    const busy = read.filter((outcome) => !outcome.ok);
    expect(busy.length).toBeGreaterThan(0);
    expect(busy.length).toBeLessThan(18);
    for (const outcome of busy) expect(outcome).toMatchObject({ refusal: { code: "import.busy" } });
    expect((await readTable(one)).ok).toBe(true);
  });
});

describe("identity numbers where nobody looks for them", () => {
  const headings = ["学号", "姓名", "出生日期", "专业", "班级", "年级", "内部代码"];
  const others = ["2006-03-01", "电梯工程技术", "电梯2401班", "2024"];
  const stored = async (runId: string) => {
    const run = await on.db.importRun.findUniqueOrThrow({ where: { id: runId } });
    const rows = await on.db.importRow.findMany({ where: { runId }, orderBy: { rowNo: "asc" } });
    return { rows, all: JSON.stringify([run, rows]) };
  };
  const taken = async (bytes: Buffer) => {
    const file = { kind: "roster" as const, bytes, fileName: "名册.csv", schoolId };
    const outcome = await takeFile(on, commandLine, file);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    return outcome.value.runId;
  };

  test("a list without header, and one whose title names somebody", async () => {
    const [first, second, third] = [1, 2, 3].map((n) => anIdentityNumber("2006-03-01", n)) as [
      string,
      string,
      string,
    ];
    const bare = await stored(
      await taken(Buffer.from(`n1,甲同学,${first}\nn2,乙同学,${second}\n`)),
    );
    expect(bare.all).not.toContain(first);
    expect(bare.all).not.toContain(second);
    const titled = await stored(
      await taken(
        Buffer.from(
          `名册 联系人身份证${third}（班主任）,\n学号,姓名,备注\nn1,甲同学,证件：${first}补办\n`,
        ),
      ),
    );
    expect(titled.all).not.toContain(third);
    expect(titled.all).not.toContain(first);
    expect(titled.all).toContain("学号");
  });

  test("a number that a sample would cut in half", async () => {
    const number = anIdentityNumber("2006-03-01", 7);
    const note = `${"备".repeat(25)}${number}`;
    const { all } = await stored(await taken(Buffer.from(`学号,姓名,备注\nn1,甲同学,${note}\n`)));
    expect(all).not.toContain(number.slice(0, 12));
  });

  test("another sheet of the file is hidden by what is known of its columns now", async () => {
    const heading = rowXml(...headings);
    const wrong = "440101200603010000"; // no right check digit: only the column tells what it is
    const sheet = (n: number) =>
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${heading}${rowXml(`n${n}`, "甲同学", ...others, wrong)}</sheetData></worksheet>`;
    const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const bytes = zipOf([
      {
        name: "xl/workbook.xml",
        data: `<workbook xmlns:r="${relations}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="2" r:id="rId2"/></sheets></workbook>`,
      },
      {
        name: "xl/_rels/workbook.xml.rels",
        data: `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="worksheets/sheet2.xml"/></Relationships>`,
      },
      { name: "xl/worksheets/sheet1.xml", data: sheet(1) },
      { name: "xl/worksheets/sheet2.xml", data: sheet(2) },
    ]);
    const runId = await taken(bytes);
    const columns = [{ position: 6, column: "identityNumber" }];
    await chooseColumns(on, commandLine, { runId, columns });
    await checkRun(on, runId);
    expect((await chooseSheet(on, commandLine, { runId, sheetNo: 1 })).ok).toBe(true);
    const { all, rows } = await stored(runId);
    expect(all).not.toContain(wrong);
    expect(rows).toHaveLength(4);
  });

  test("naming the column by hand hides a long list within seconds, and what was asked is checked", async () => {
    const lines = Array.from(
      { length: 12_000 },
      (_, n) => `n${n},同学,${others.join()},4401012006030${10_000 + n}`,
    );
    const runId = await taken(Buffer.from(`${headings.join()}\n${lines.join("\n")}`));
    const columns = [{ position: 6, column: "identityNumber" }];
    expect(await chooseColumns(on, commandLine, { runId, columns })).toMatchObject({ ok: true });
    const { rows } = await stored(runId);
    expect(rows).toHaveLength(12_001);
    const open = rows.slice(1).filter(({ cells }) => !/^44\*+\d\d$/.test(cells[6] ?? ""));
    expect(open).toEqual([]);
    expect(rows[1]!.data).toMatchObject({ identities: { 6: { isValid: false } } });
  }, 60_000);

  test("a run that is at another step keeps its cells", async () => {
    const runId = await taken(
      Buffer.from(`${headings.join()}又\nn1,甲同学,${others.join()},A1234\n`),
    );
    await on.db.importRun.update({ where: { id: runId }, data: { state: "committing" } });
    const columns = [{ position: 6, column: "identityNumber" }];
    expect(await chooseColumns(on, commandLine, { runId, columns })).toMatchObject({ ok: false });
    expect((await stored(runId)).all).toContain("A1234");
  });
});

describe("the same button again and again", () => {
  let limited: TestServices;
  let actor: Importer;
  beforeAll(async () => {
    limited = await aDatabase({ RATE_LIMITS: "on" });
    actor = await anOperator(limited, "operator_admin");
  });
  afterAll(() => limited.close());

  const upload = () => {
    const form = new FormData();
    form.set("kind", "postings");
    form.set("file", new File([new Uint8Array(postingsFile(aPostingLine()))], "a.csv"));
    const request = new Request("http://localhost/operator/imports?kind=postings", {
      method: "POST",
      body: form,
    });
    const context = aRequestContext(limited);
    return answerUpload(request, context, actor);
  };

  test("uploads are counted per person", async () => {
    const answers: unknown[] = [];
    for (let n = 0; n < 31; n += 1) answers.push(await upload());
    expect(answers[0]).toBeInstanceOf(Response);
    expect(answers[29]).toBeInstanceOf(Response);
    expect(answers[30]).toMatchObject({
      data: { refusal: { code: "import.too_often" } },
      init: { status: 429 },
    });
  }, 60_000);

  test("so are the workbooks that are made for somebody", async () => {
    const request = new Request("http://localhost/operator/imports/templates/postings");
    const send = () => sendTemplate(limited, actor, request, "majors");
    for (let n = 0; n < 20; n += 1) expect((await send()).status).toBe(200);
    await expect(send()).resolves.toMatchObject({ status: 429 });
    await expect(
      sendMarkedSheet(limited, actor, request, "00000000-0000-7000-8000-000000000001"),
    ).resolves.toMatchObject({ status: 429 });
  }, 60_000);
});

test("a list that is too wide to be marked as a whole is not sent back in half", async () => {
  const heading = Array.from({ length: 150 }, (_, n) => `列${n}`).join();
  const rows = Array.from({ length: 2_100 }, (_, n) => `n${n}${",".repeat(148)},x`);
  const file = Buffer.from(`${heading}\n${rows.join("\n")}`);
  const taken = await takeFile(on, commandLine, {
    ...{ kind: "roster", bytes: file, fileName: "wide.csv", schoolId },
  });
  if (!taken.ok) throw new Error(taken.refusal.code);
  const { runId } = taken.value;
  const request = new Request(`http://localhost/operator/imports/${runId}/marked?rows=all`);
  expect((await sendMarkedSheet(on, commandLine, request, runId)).status).toBe(422);
}, 60_000);

test("every refusal of this file has its words", async () => {
  for (const locale of ["zh-CN", "zh-HK", "en"]) {
    const texts = await readFile(`app/messages/${locale}/refusals.ts`, "utf8");
    expect(texts).toContain(`"import.busy"`);
    expect(texts).toContain(`"import.too_often"`);
  }
});
