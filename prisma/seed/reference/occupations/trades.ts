// How the rows of the trade files are written, and what they become.
import type { Occupation, TradeGroup } from "~/app/domain/reference";

/**
 * The trades of one group, one row each. Columns: code, code of the national classification (2022) or nothing, mainland
 * name, Hong Kong name, English name, aliases (split at 、).
 */
export function trades(groupCode: TradeGroup, table: string): Occupation[] {
  const rows = table.split("\n").filter((row) => row !== "");
  return rows.map((row) => {
    const [code = "", cscoCode = "", zhCn = "", zhHk = "", en = "", aliases = ""] =
      row.split(" | ");
    return {
      code,
      kind: "trade",
      cscoCode: cscoCode || null,
      parentCode: null,
      groupCode,
      names: { "zh-CN": zhCn, "zh-HK": zhHk, en },
      aliases: aliases.split("、"),
      tasks: "",
      retired: false,
    };
  });
}
