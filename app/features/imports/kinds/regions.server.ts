// Owns the table of administrative divisions as a kind of import: places in force and retired ones, which lead to the
// place that took them over. Centres and what is Greater Bay Area stay ours.
import { splitList } from "~/app/domain/posting-values";
import { plain } from "~/app/domain/sheet";
import type { RegionKind } from "~/app/domain/reference";
import { madeIn } from "./first-dependence.server";
import { faultsOf, textOf } from "./judged-cells.server";
import type { StagedRow } from "./kind.server";
import { noPlace, regionColumns, regionLevelWords, retiredWords } from "./official.data";
import { officialKind } from "./official-kind.server";
import { officialNames } from "./official-names.server";

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

const codeShape = /^\d{6}(?:\d{3})?$/;

function targetOf(
  cells: StagedRow["cells"],
  codes: ReadonlySet<unknown>,
  gba: ReadonlySet<unknown>,
): Target {
  const of = textOf(cells);
  const code = plain(of("code"));
  const given = plain(of("parent")) || parentOfCode(code);
  // What lies straight under a province hangs in the table from a row that names no place.
  const isKnown = given === null || codes.has(given);
  const parentCode = isKnown ? given : (provinceIn(code, codes) ?? given);
  return {
    ...{ code, name: of("officialName"), parentCode },
    kind: regionLevelWords[plain(of("level"))] ?? kindOfCode(code),
    isGba: plain(of("area")) === "1" || gba.has(parentCode),
    retired: retiredWords.includes(plain(of("status"))),
    successors: splitList(of("successor")),
    formerNames: [],
  };
}

function provinceIn(code: string, codes: ReadonlySet<unknown>): string | null {
  const province = `${code.slice(0, 2)}0000`;
  return codes.has(province) && province !== code ? province : null;
}

function isOrphan({ parentCode }: Target, codes: ReadonlySet<unknown>): boolean {
  return parentCode !== null && !codes.has(parentCode);
}

export const regions = officialKind<Target>({
  ...{ kind: "regions", table: "Region", codeColumn: "code", keyColumn: "code" },
  columns: regionColumns,
  reader: (_work, known) => {
    const codes = new Set<unknown>(known.map(({ code }) => code));
    const gba = new Set(known.filter(({ isGba }) => isGba === true).map(({ code }) => code));
    return (cells) => {
      const of = textOf(cells);
      if (noPlace.test(of("officialName"))) {
        const value = of("officialName");
        return { is: "leftOut", note: { column: "officialName", code: "left_out", value } };
      }
      const target = targetOf(cells, codes, gba);
      const { code, name, retired } = target;
      const faults = faultsOf(cells, [
        ["code", "code_invalid", !codeShape.test(code)],
        ["officialName", "missing", name === ""],
        ["parent", "parent_unknown", isOrphan(target, codes) && !retired],
      ]);
      if (faults.length > 0) return { is: "faulty", faults };
      codes.add(code);
      // A retired place may have lost what was above it.
      const parentCode = isOrphan(target, codes) ? null : target.parentCode;
      return { is: "row", code, target: { ...target, parentCode } };
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
  merge: ({ code, name, kind, parentCode, isGba, retired, formerNames }, old) => {
    const ours = old ?? { kind, parentCode, aliases: [], isGba, lat: null, lng: null };
    return {
      ...{ code, kind: ours.kind, parentCode: ours.parentCode, ...officialNames(name, old) },
      aliases: [...new Set([...(ours.aliases as string[]), ...formerNames])],
      ...{ isGba: ours.isGba, retired, lat: ours.lat, lng: ours.lng },
    };
  },
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
