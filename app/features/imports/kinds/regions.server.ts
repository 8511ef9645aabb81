// Owns the table of administrative divisions as a kind of import: places in force and retired ones, which lead to the
// place that took them over. Centres and what is Greater Bay Area stay ours.
import { splitList } from "~/app/domain/posting-values";
import { plain } from "~/app/domain/sheet";
import type { RegionKind } from "~/app/domain/reference";
import { madeIn } from "./first-dependence.server";
import { noPlace, regionColumns, regionLevelWords, retiredWords } from "./official.data";
import { officialKind } from "./official-kind.server";
import { officialNames, type ThreeNames } from "./official-names.server";

type Target = {
  code: string;
  name: string;
  kind: RegionKind;
  parentCode: string | null;
  isGba: boolean;
  retired: boolean;
  /** Codes that took a retired place over. */
  successors: string[];
  /** What places were called that this one took over. */
  formerNames: string[];
};

/** What a code says of itself: GB/T 2260 fills with zeros from the right, towns have nine digits. */
function kindOfCode(code: string): RegionKind {
  if (code.length === 9) return "town";
  if (code.endsWith("0000")) return "province";
  return code.endsWith("00") ? "prefecture" : "district";
}

function parentOfCode(code: string): string | null {
  const kind = kindOfCode(code);
  if (kind === "town") return code.slice(0, 6);
  if (kind === "district") return `${code.slice(0, 4)}00`;
  return kind === "prefecture" ? `${code.slice(0, 2)}0000` : null;
}

export const regions = officialKind<Target>({
  ...{ kind: "regions", table: "Region", codeColumn: "code", keyColumn: "code" },
  columns: regionColumns,
  reader: (_work, known) => {
    const codes = new Set(known.map(({ code }) => code));
    const gba = new Set(known.filter(({ isGba }) => isGba === true).map(({ code }) => code));
    return (cells) => {
      const code = plain(cells["code"] ?? "");
      const name = cells["officialName"] ?? "";
      if (noPlace.test(name)) {
        return { is: "leftOut", note: { column: "officialName", code: "left_out", value: name } };
      }
      const kind = regionLevelWords[plain(cells["level"] ?? "")] ?? kindOfCode(code);
      const parentCode = plain(cells["parent"] ?? "") || parentOfCode(code);
      const retired = retiredWords.includes(plain(cells["status"] ?? ""));
      const isOrphan = parentCode !== null && !codes.has(parentCode);
      const faults = [
        ...(/^\d{6}(?:\d{3})?$/.test(code)
          ? []
          : [{ column: "code", code: "code_invalid", value: code }]),
        ...(name === "" ? [{ column: "officialName", code: "missing", value: "" }] : []),
        ...(isOrphan && !retired
          ? [{ column: "parent", code: "parent_unknown", value: parentCode }]
          : []),
      ];
      if (faults.length > 0) return { is: "faulty", faults };
      codes.add(code);
      const isGba = plain(cells["area"] ?? "") === "1" || gba.has(parentCode ?? "");
      const target = {
        code,
        name,
        kind,
        parentCode: isOrphan ? null : parentCode,
        isGba,
        retired,
        successors: splitList(cells["successor"] ?? ""),
        formerNames: [],
      };
      return { is: "row", code, target };
    };
  },
  relate: (targets) => {
    const byCode = new Map(targets.map((target) => [target.code, target]));
    for (const { name, retired, successors } of targets) {
      const heirs = retired ? successors.flatMap((code) => byCode.get(code) ?? []) : [];
      for (const heir of heirs) if (heir.name !== name) heir.formerNames.push(name);
    }
  },
  // A name that two places were called leads nowhere, so each former name is kept by whoever took it over.
  merge: ({ code, name, kind, parentCode, isGba, retired, formerNames }, old) => ({
    ...{ code, kind: old?.kind ?? kind, parentCode: old ? old.parentCode : parentCode },
    ...officialNames(name, old as Partial<ThreeNames> | null),
    ...{
      aliases: [...new Set([...((old?.aliases as string[] | undefined) ?? []), ...formerNames])],
      isGba: old?.isGba ?? isGba,
      retired,
    },
    ...{ lat: old?.lat ?? null, lng: old?.lng ?? null },
  }),
  isGone: (row, targets) =>
    row.retired === false && targets.some(({ kind, retired }) => !retired && kind === row.kind),
  retire: (row) => ({ ...row, retired: true }),
  shown: { officialName: "zhCN", parent: "parentCode", successor: "aliases" },
  dependents: [
    [
      "in_use",
      `select "name" from "School" where "regionCode" in ${madeIn("Region", "text")}
       union select "name" from "Enterprise" where "regionCode" in ${madeIn("Region", "text")}
       union select "title" from "Listing" where "regionCodes" && array${madeIn("Region", "text")}
       union select "zhCN" from "Region" where "parentCode" in ${madeIn("Region", "text")} and "code" not in ${madeIn("Region", "text")}`,
    ],
  ],
});
