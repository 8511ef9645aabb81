// Owns the national classification of occupations as a kind of import: its rows stand beside our trades, as `official`.
import { splitList } from "~/app/domain/posting-values";
import { plain } from "~/app/domain/sheet";
import { madeIn } from "./first-dependence.server";
import { occupationColumns } from "./official.data";
import { officialKind } from "./official-kind.server";
import { officialNames } from "./official-names.server";

type Target = { code: string; name: string; aliases: string[]; tasks: string; parents: string[] };
const codeShape = /^\d(?:-\d{2}){1,3}$/;

/** The codes above one, nearest first: groups are filled with zeros from the right. */
function codesAbove(code: string): string[] {
  const parts = code.split("-");
  const above: string[] = [];
  for (let at = parts.length - 1; at > 0; at -= 1) {
    if (parts[at] === "00") continue;
    parts[at] = "00";
    above.push(parts.join("-"));
  }
  return above;
}

const filled = (code: string) => [...code.split("-"), "00", "00", "00"].slice(0, 4).join("-");

export const occupations = officialKind<Target>({
  ...{ kind: "occupations", table: "Occupation", codeColumn: "code", keyColumn: "code" },
  columns: occupationColumns,
  reader: () => (cells) => {
    const given = plain(cells["code"] ?? "");
    const name = cells["officialName"] ?? "";
    const faults = [
      ...(codeShape.test(given) ? [] : [{ column: "code", code: "code_invalid", value: given }]),
      ...(name === "" ? [{ column: "officialName", code: "missing", value: "" }] : []),
    ];
    if (faults.length > 0) return { is: "faulty", faults };
    const code = filled(given);
    const tasks = [cells["definition"], cells["tasks"]].filter(Boolean).join("\n");
    const aliases = splitList(cells["aliases"] ?? "");
    return { is: "row", code, target: { code, name, aliases, tasks, parents: codesAbove(code) } };
  },
  merge: ({ code, name, aliases, tasks, parents }, old) => ({
    ...{ code, kind: "official", cscoCode: code, parentCode: parents[0] ?? null, groupCode: null },
    ...officialNames(name, old),
    ...{ aliases, tasks, retired: false },
  }),
  isGone: (row) => row.kind === "official" && row.retired === false,
  retire: (row) => ({ ...row, retired: true }),
  shown: { officialName: "zhCN", aliases: "aliases", tasks: "tasks" },
  dependents: [
    [
      "in_use",
      `select "title" from "Listing" where "occupationCode" in ${madeIn("Occupation", "text")}`,
    ],
  ],
});
