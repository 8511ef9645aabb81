// Owns the catalogue of vocational majors as a kind of import: 高职专科, 职业本科 and 中职 come in, ordinary bachelors stay
// out. Our links to trades and to the next level stay.
import type { MajorLevel } from "~/app/domain/reference";
import { plain } from "~/app/domain/sheet";
import { madeIn } from "./first-dependence.server";
import { faultsOf, textOf } from "./judged-cells.server";
import { majorColumns, majorLevelWords } from "./official.data";
import { officialKind } from "./official-kind.server";
import { hongKongForm, officialNames, spelled } from "./official-names.server";
import type { TableRow } from "./official-rows.server";

type Target = { code: string; name: string; level: MajorLevel; group: string };
const codeShape = /^\d{6}[A-Z]{0,2}$/;

function mergeMajor({ code, name, level, group }: Target, old: TableRow | null, groups: Groups) {
  const names = officialNames(name, old);
  const like = groups.get(group);
  return {
    ...{ code, level, ...names, groupZhCN: group },
    groupZhHK: (like?.groupZhHK as string | undefined) ?? hongKongForm(group),
    groupEn: (like?.groupEn as string | undefined) ?? spelled(group),
    occupationCodes: old?.occupationCodes ?? [],
    successorCodes: old?.successorCodes ?? [],
    retired: false,
  };
}
type Groups = ReadonlyMap<unknown, TableRow>;

export const majors = officialKind<Target>({
  ...{ kind: "majors", table: "Major", codeColumn: "code", keyColumn: "code" },
  columns: majorColumns,
  reader: () => (cells) => {
    const of = textOf(cells);
    const code = plain(of("code")).toUpperCase();
    const [name, group] = [of("officialName"), of("category")];
    const level = majorLevelWords[plain(of("level"))];
    if (level === "left_out") {
      return { is: "leftOut", note: { column: "level", code: "left_out", value: name } };
    }
    const faults = faultsOf(cells, [
      ["code", "code_invalid", !codeShape.test(code)],
      ["officialName", "missing", name === ""],
      ["category", "missing", group === ""],
      ["level", "level_unknown", !level],
    ]);
    if (faults.length > 0 || !level) return { is: "faulty", faults };
    return { is: "row", code, target: { code, name, level, group } };
  },
  merge: (target, old, known) => mergeMajor(target, old, groupsOf(known)),
  isGone: (row, targets) =>
    row.retired === false && targets.some(({ level }) => level === row.level),
  retire: (row) => ({ ...row, retired: true }),
  shown: { officialName: "zhCN", level: "level", category: "groupZhCN" },
  dependents: [
    [
      "in_use",
      `select "name" from "SchoolClass" where "majorCode" in ${madeIn("Major", "text")}
       union select s."name" from "SchoolMajor" m join "School" s on s."id" = m."schoolId" where m."majorCode" in ${madeIn("Major", "text")}
       union select l."title" from "ListingMajor" m join "Listing" l on l."id" = m."listingId" where m."majorCode" in ${madeIn("Major", "text")}`,
    ],
  ],
});

const remembered = new WeakMap<readonly TableRow[], Groups>();

/** Rows by the name of their field, for its other names. */
function groupsOf(known: readonly TableRow[]): Groups {
  const found = remembered.get(known) ?? new Map(known.map((row) => [row.groupZhCN, row]));
  remembered.set(known, found);
  return found;
}
