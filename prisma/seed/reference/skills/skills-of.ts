// How the rows of the skill files are written, and what they become.
import type { Skill } from "~/app/domain/reference";
import { taughtBy } from "./taught-by.data";

/**
 * The skills of one table, one row each. Columns: code, mainland name, Hong Kong name, English name, aliases (split at
 * 、), majors that teach it (words of `taughtBy`, or codes), trades that need it (without `oc-`), and how mastery is told
 * where it is not in three steps.
 */
export function skillsOf(table: string): Skill[] {
  return table
    .split("\n")
    .filter((row) => row !== "")
    .map(skillOf);
}

function skillOf(row: string): Skill {
  const [code = "", zhCn = "", zhHk = "", en = "", aliases = "", majors = "", trades = "", levels] =
    row.split(" | ");
  const majorCodes = words(majors).flatMap((word) => words(taughtBy[word] ?? word));
  return {
    code,
    levels: (levels ?? "three") as Skill["levels"],
    names: { "zh-CN": zhCn, "zh-HK": zhHk, en },
    aliases: aliases.split("、"),
    majorCodes: [...new Set(majorCodes)],
    occupationCodes: words(trades).map((trade) => `oc-${trade}`),
    retired: false,
  };
}

function words(list: string): string[] {
  return list.split(" ").filter((word) => word !== "");
}
