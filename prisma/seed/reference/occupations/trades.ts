// How the rows of the trade files are written, and what they become.
import type { Occupation, TradeGroup } from "~/app/domain/reference";

type Row = readonly [
  code: `oc-${string}`,
  cscoCode: string | null,
  zhCn: string,
  zhHk: string,
  en: string,
  aliases: string,
];

/** The trades of one group, from rows whose last column lists the aliases, split at 、. */
export function trades(groupCode: TradeGroup, rows: Row[]): Occupation[] {
  return rows.map(([code, cscoCode, zhCn, zhHk, en, aliases]) => ({
    code,
    kind: "trade",
    cscoCode,
    parentCode: null,
    groupCode,
    names: { "zh-CN": zhCn, "zh-HK": zhHk, en },
    aliases: aliases.split("、"),
    tasks: "",
    retired: false,
  }));
}
