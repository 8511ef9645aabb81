// Owns what can be written behind `npm run import --`.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { goneChoices, importKinds, isOfSchool } from "~/app/domain/import-run";
import { Day, Id, Locale } from "~/app/domain/values";
import { Remedy } from "./engines/remedy";

const usage = `npm run import -- KIND FILE [--sheet NAME] [--columns "HEADING=COLUMN,…"] [--gone end] [--dry-run] [--json]
KIND is one of ${importKinds.join(", ")}.
  postings: [--source NAME] [--date YYYY-MM-DD]     roster, staff: --school "NAME or id" [--links FILE]
npm run import -- --undo RUN takes a committed file back as a whole.
All take --lang zh-CN, zh-HK or en. Without --dry-run the file is committed after the dry run.
--gone end: who is known and not in the file has left; otherwise they stay. A COLUMN left empty is not read.`;

/** The words of the command line, sound or refused with how it is used. */
export function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      ...{ source: { type: "string" }, date: { type: "string" }, school: { type: "string" } },
      ...{ links: { type: "string" }, sheet: { type: "string" }, columns: { type: "string" } },
      ...{ undo: { type: "string" }, gone: { type: "string", default: "keep" } },
      lang: { type: "string", default: "en" },
      "dry-run": { type: "boolean", default: false },
      commit: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
  });
  const [kindName, file = "", ...more] = positionals;
  const kind = importKinds.find((one) => one === kindName);
  const gone = goneChoices.find((one) => one === values.gone);
  const isSound = [
    values.undo === undefined ? kind && file : Id.safeParse(values.undo).success && !kindName,
    !kind || isOfSchool(kind) === (values.school !== undefined),
    more.length === 0,
    gone,
    !(values.commit && values["dry-run"]),
    Locale.safeParse(values.lang).success,
    Day.safeParse(values.date ?? "2026-01-01").success,
  ].every(Boolean);
  if (!isSound) throw new Remedy(usage);
  const from = process.env.INIT_CWD ?? process.cwd();
  const isDry = values["dry-run"];
  const locale = values.lang as Locale;
  return { ...values, kind: kind!, gone: gone!, isDry, locale, file: resolve(from, file), from };
}

export type Arguments = ReturnType<typeof readArguments>;
