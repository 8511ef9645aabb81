// Owns what an import says on the terminal, in the language that was asked for. The words live in app/messages.
import type { Finding, PostingFault, PostingNote } from "~/app/domain/posting";
import type { Refusal } from "~/app/domain/refusal";
import type { RosterFault, RosterNote } from "~/app/domain/roster";
import type { Locale } from "~/app/domain/values";
import { catalogue } from "~/app/messages/catalogue";
import { serverTranslators } from "~/app/messages/server-translators";

type Row<T> = T & { rowNo: number };
export type Report = {
  counts: object;
  columns: { dropped: string[]; unknown: string[] };
  faults: Row<PostingFault | RosterFault>[];
  notes: Row<PostingNote | RosterNote>[];
  findings?: Row<Finding>[];
};
type RunKey = keyof (typeof catalogue)["zh-CN"]["imports"]["run"];
export type Say = (key: RunKey, values?: Record<string, string | number>) => void;

const mostFaults = 200;
const mostNotes = 10;

/** Prints the lines of one run; refusals go to stderr. */
export function reporter(locale: Locale) {
  const texts = catalogue[locale].imports;
  const fill = serverTranslators[locale].getFixedT(locale, "imports") as unknown as (
    key: string,
    values: object,
  ) => string;
  const say: Say = (key, values = {}) => {
    console.log(fill(`run.${key}`, values));
  };
  const columnName = (column: string) => texts.columns[column as keyof typeof texts.columns];
  const columnNames = (columns: string[]) => columns.map(columnName).join(", ");
  const rest = (all: unknown[], shown: number) => {
    if (all.length > shown) say("more", { n: all.length - shown });
  };

  function printRows(report: Report) {
    for (const { rowNo, column, code, value } of report.faults.slice(0, mostFaults)) {
      say("fault", { row: rowNo, column: columnName(column), value, ...texts.faults[code] });
    }
    rest(report.faults, mostFaults);
    for (const { rowNo, column, code, value } of report.notes.slice(0, mostNotes)) {
      say("note", { row: rowNo, column: columnName(column), value, reason: texts.notes[code] });
    }
    rest(report.notes, mostNotes);
  }

  return {
    say,
    /** Every fault with row, column, value, reason and remedy; findings by kind; then the counts. */
    printReport: (kind: "postings" | "roster", report: Report) => {
      const { dropped, unknown } = report.columns;
      if (dropped.length > 0) say("not_stored", { columns: columnNames(dropped) });
      if (unknown.length > 0) say("not_known", { columns: unknown.join(", ") });
      printRows(report);
      const found = report.findings ?? [];
      for (const code of new Set(found.map((finding) => finding.code))) {
        const rows = found.filter((finding) => finding.code === code).map(({ rowNo }) => rowNo);
        say("finding", { n: new Set(rows).size, ...texts.findings[code] });
      }
      say(`${kind}_checked`, { ...report.counts });
    },
    printRefusal: ({ code, detail }: Refusal) => {
      const { columns, why, what } = detail as Partial<Record<string, string>>;
      const text: Partial<Record<string, () => string>> = {
        "import.columns_missing": () =>
          fill("run.columns_missing", { columns: columnNames((columns ?? "").split(",")) }),
        "import.unreadable": () => fill(`unreadable.${why ?? ""}`, detail),
        "import.too_large": () => fill(`too_large.${what ?? ""}`, detail),
        "import.faulty_rows": () => fill("run.roster_refused", detail),
        "import.changed_meanwhile": () => fill("run.gone", detail),
        "import.not_found": () => fill("run.gone", detail),
      };
      console.error(text[code]?.() ?? code);
    },
  };
}

/** A line that is written over on a terminal, and one line per five per cent elsewhere. */
export function progressLine(name: string): (done: number, of: number) => void {
  let told = -1;
  return (done, of) => {
    const percent = of === 0 ? 100 : Math.floor((done / of) * 100);
    const isLast = done === of;
    if (process.stderr.isTTY) {
      process.stderr.write(`\r${name} ${done} / ${of} (${percent} %)${isLast ? "\n" : ""}`);
    } else if (percent >= told + 5 || (isLast && told < percent)) {
      process.stderr.write(`${name} ${done} / ${of} (${percent} %)\n`);
      told = percent;
    }
  };
}
