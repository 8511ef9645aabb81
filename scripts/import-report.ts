// Owns what an import says on the terminal, in the language that was asked for. The words live in app/messages.
import type { CellRemark } from "~/app/domain/import-run";
import type { Refusal } from "~/app/domain/refusal";
import type { Locale } from "~/app/domain/values";
import { commandLine } from "~/app/features/imports/own-run.server";
import { listRunRows } from "~/app/features/imports/read-run-rows.server";
import type { RowFilter, RunView } from "~/app/features/imports/run-view";
import { catalogue } from "~/app/messages/catalogue";
import { serverTranslators } from "~/app/messages/server-translators";
import { say as speak } from "~/app/messages/translators";
import type { Services } from "~/app/platform/services.server";

type RunKey = keyof (typeof catalogue)["zh-CN"]["imports"]["run"];
export type Say = (key: RunKey, values?: Record<string, string | number>) => void;

const mostFaults = 200;
const mostNotes = 10;

/** Prints the lines of one run; refusals go to stderr. */
export function reporter(locale: Locale) {
  const texts = catalogue[locale].imports;
  const fill = (name: string, values: object) =>
    speak(serverTranslators[locale], name, values as Record<string, string | number>);
  const say: Say = (key, values = {}) => {
    console.log(fill(`imports:run.${key}`, values));
  };
  const named = (of: object, key: string) => (of as Partial<Record<string, string>>)[key] ?? key;
  const columnName = (column: string) => named(texts.columns, column);
  const wordsOf = (of: object, code: string) =>
    (of as Partial<Record<string, { reason: string; remedy: string }>>)[code] ?? {
      reason: code,
      remedy: "",
    };

  const sayFault = (row: number, { column, code, value }: CellRemark) => {
    say("fault", { row, column: columnName(column), value, ...wordsOf(texts.faults, code) });
  };
  const sayNote = (row: number, { column, code, value }: CellRemark) => {
    say("note", { row, column: columnName(column), value, reason: named(texts.notes, code) });
  };
  async function printRows(
    services: Services,
    runId: string,
    of: { only: RowFilter; size: number; remarks: "faults" | "notes"; tell: typeof sayFault },
  ) {
    const { only, size, remarks, tell } = of;
    const { rows, total } = await listRunRows(services, commandLine, runId, {
      only,
      page: 1,
      size,
    });
    for (const row of rows) for (const remark of row[remarks]) tell(row.rowNo ?? 0, remark);
    if (total > rows.length) say("more", { n: total - rows.length });
  }

  return {
    say,
    /** Every fault with row, column, value, reason and remedy; findings by kind; then the counts. */
    printReport: async (services: Services, run: RunView) => {
      const { dropped, unknown, findings, counts, id } = run;
      const names = dropped.map(columnName).join(", ");
      if (dropped.length > 0) say("not_stored", { columns: names });
      if (unknown.length > 0) say("not_known", { columns: unknown.join(", ") });
      const faulty = {
        only: "faulty",
        size: mostFaults,
        remarks: "faults",
        tell: sayFault,
      } as const;
      await printRows(services, id, faulty);
      const noted = { only: "noted", size: mostNotes, remarks: "notes", tell: sayNote } as const;
      await printRows(services, id, noted);
      for (const { code, rows } of findings) {
        say("finding", { n: rows, ...wordsOf(texts.findings, code) });
      }
      say("checked", counts);
    },
    printRefusal: ({ code, detail }: Refusal) => {
      const { columns = "", why = "", what = "" } = detail as Partial<Record<string, string>>;
      const names = columns.split(",").map(columnName).join(", ");
      const keys: Partial<Record<string, [key: string, values: object]>> = {
        "import.columns_missing": ["imports:run.columns_missing", { columns: names }],
        "import.unreadable": [`imports:unreadable.${why}`, detail],
        "import.too_large": [`imports:too_large.${what}`, detail],
      };
      const [key, values] = keys[code] ?? [`refusals:${code}`, detail];
      const cause = code === "import.depended_on" ? `${named(texts.depends, why)}. ` : "";
      console.error(cause + fill(key, values));
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
