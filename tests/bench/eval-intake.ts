// `npm run eval -- intake`: cells, whole sheets made into real files, and rows of public postings, each judged by hand, read
// by the real reader. Prints what was not read right and one line of figures; ends with 1 when a goal is missed.
import { resolve } from "node:path";
import { type ColumnRules, rowsBelow } from "~/app/domain/sheet";
import { missingColumns, proposeColumns } from "~/app/domain/sheet-header";
import { readTable } from "~/app/features/imports/read-table.server";
import { judgedCells } from "./intake/cells.data";
import { type JudgedSheet, madeFile } from "./intake/made-sheet";
import {
  isOfPostings,
  type JudgedColumn,
  judgedText,
  rules,
  type Said,
  sayPosting,
  sayStudent,
} from "./intake/readings";
import { scorePostings } from "./intake/score-postings";
import { judgedSheets } from "./intake/sheets.data";

const goals = {
  fieldsRight: { min: 0.97 },
  silentlyWrongPay: { max: 0 },
  silentlyWrongHeadcount: { max: 0 },
  silentlyWrongPlace: { max: 0 },
};
/** One field that was judged: what it said, what it should, and whether anybody would notice. */
type Field = Said & {
  where: string;
  column: string;
  text: string;
  judged: string;
  isRight: boolean;
};
const folder = resolve(process.env.BENCH_DATA ?? "../shared/data");
const mostUnread = 40;
const began = performance.now();

function compare(where: string, column: string, text: string, judged: string, got: Said): Field {
  const isRight = judgedText(column, judged).split(" or ").includes(got.said);
  return { where, column, text, judged, isRight, ...got };
}

function tryCells(): Field[] {
  return Object.entries(judgedCells).flatMap(([name, cells]) =>
    cells.map(([text, judged, heading]) => {
      const column = name as JudgedColumn;
      return compare("cell", column, text, judged, sayCell(column, text, heading));
    }),
  );
}

/** A cell under its heading, between others that are right. */
function sayCell(column: JudgedColumn, text: string, heading?: string): Said {
  const isPosting = isOfPostings(column);
  const sound: Record<string, string> = isPosting ? soundPosting : soundStudent;
  const kind: ColumnRules<string> = isPosting ? rules.postings : rules.roster;
  const written = { ...sound, [column]: text };
  const headings = Object.keys(written).map((name) =>
    name === column && heading ? heading : kind[name]!.names[0]!,
  );
  const rows = [
    { rowNo: 1, cells: headings },
    { rowNo: 2, cells: Object.values(written) },
  ];
  const columns = proposeColumns({ rows }, kind)!;
  const [row] = rowsBelow(rows, columns, kind);
  return (isPosting ? sayPosting : sayStudent)(row?.cells ?? {})(column);
}
const soundPosting = { title: "车工", company: "样品厂", place: "广东东莞" };
const soundStudent = {
  ...{ studentNumber: "1", name: "何同学", birthDate: "2007-03-01", major: "460301" },
  ...{ className: "1班", entryYear: "2025" },
};

async function trySheet(sheet: JudgedSheet): Promise<Field[]> {
  const kind: ColumnRules<string> = rules[sheet.kind];
  const table = await readTable(await madeFile(sheet));
  const told = (what: string, judged: unknown, said: unknown) =>
    compare(sheet.name, what, "", JSON.stringify(judged), {
      said: JSON.stringify(said),
      isTold: false,
    });
  if (!table.ok) return [told("file", "read", table.refusal)];
  const { sheets } = table.value;
  const taken = sheets[sheet.take ?? 0]!;
  const columns = proposeColumns(taken, kind)!;
  const missing = missingColumns(columns, kind);
  const rows = missing.length > 0 ? [] : [...rowsBelow(taken.rows, columns, kind)];
  const say = sheet.kind === "postings" ? sayPosting : sayStudent;
  return [
    told("sheets", sheet.told?.sheets ?? 1, sheets.length),
    told("hidden rows", sheet.told?.hiddenRows ?? 0, taken.hiddenRows),
    told("hidden columns", sheet.told?.hiddenColumns ?? 0, taken.hiddenColumns),
    told("missing", sheet.missing ?? [], missing),
    told("rows", numbersOf(sheet.rows), numbersOf(rows)),
    ...sheet.rows.flatMap(({ rowNo, ...judged }) => {
      const row = rows.find((one) => one.rowNo === rowNo);
      const of = say(row?.cells ?? {}, row?.marks);
      return Object.entries(judged).map(([column, value]) =>
        compare(
          `${sheet.name}, row ${String(rowNo)}`,
          column,
          (row?.cells as Record<string, string> | undefined)?.[column] ?? "",
          String(value),
          of(column),
        ),
      );
    }),
  ];
}

function numbersOf(rows: readonly { rowNo: number }[]): number[] {
  return rows.map(({ rowNo }) => rowNo);
}

function shareRight(fields: readonly Field[]): number {
  return share(fields.filter(({ isRight }) => isRight).length, fields.length);
}

/** Rounded down, so that no goal is met by rounding. */
function share(part: number, whole: number): number {
  return Math.floor((1000 * part) / Math.max(1, whole)) / 1000;
}

const cells = tryCells();
const sheets: Field[] = [];
for (const sheet of judgedSheets) sheets.push(...(await trySheet(sheet)));
const postings = await scorePostings(folder).catch((error: unknown) => {
  console.error(
    `The public files named in README.md must lie in ${folder}, or where BENCH_DATA says: ${String(error)}`,
  );
  process.exit(1);
});
const made = [...cells, ...sheets];

for (const { where, column, text, judged, said, isTold, isRight } of made) {
  const notice = isTold ? "told" : "silent";
  if (!isRight)
    console.log(`${where}: ${column} «${text}» should be ${judged}, was ${said} (${notice})`);
}
for (const { file, row, field, expected, got, isSilent } of postings.wrong) {
  const [should, was] = [expected, got].map((value) => JSON.stringify(value));
  const notice = isSilent ? "silent" : "told";
  console.log(
    `${file}, row ${String(row)}: ${field} should be ${should!}, was ${was!} (${notice})`,
  );
}
const unread = [...postings.unread].sort((one, other) => other.rows - one.rows);
for (const { file, field, text, rows } of unread.slice(0, mostUnread))
  console.log(`not read: ${file}, ${field} «${text}», ${String(rows)} rows`);
if (unread.length > mostUnread)
  console.log(`not read: ${String(unread.length - mostUnread)} more wordings`);

const silently = (column: "pay" | "headcount" | "place") =>
  postings.silent[column] +
  made.filter((field) => field.column === column && !field.isRight && !field.isTold).length;
const right = made.filter(({ isRight }) => isRight).length + postings.right;
const figures = {
  fieldsRight: share(right, made.length + postings.fields),
  cellsRight: shareRight(cells),
  sheetsRight: shareRight(sheets),
  postingsRight: share(postings.right, postings.fields),
  silentlyWrongPay: silently("pay"),
  silentlyWrongHeadcount: silently("headcount"),
  silentlyWrongPlace: silently("place"),
};
const isOk =
  figures.fieldsRight >= goals.fieldsRight.min &&
  figures.silentlyWrongPay + figures.silentlyWrongHeadcount + figures.silentlyWrongPlace === 0;
const sizes = {
  cells: cells.length,
  sheets: judgedSheets.length,
  sheetFields: sheets.length,
  postings: postings.rows,
  postingFields: postings.fields,
  wordingsUnread: unread.length,
};
const seconds = Math.round((performance.now() - began) / 100) / 10;
console.log(JSON.stringify({ name: "intake", ok: isOk, figures, goals, sizes, seconds }));
process.exit(isOk ? 0 : 1);
