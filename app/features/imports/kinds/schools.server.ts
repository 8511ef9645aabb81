// Owns lists of schools as a kind of import: they are known then, and members only when they join. Met by the Ministry's
// code, else by their exact name.
import { placeFinder } from "~/app/domain/place";
import type { SchoolKind } from "~/app/domain/student";
import { plain } from "~/app/domain/sheet";
import { newId } from "~/app/platform/id";
import { madeIn } from "./first-dependence.server";
import { faultsOf, textOf } from "./judged-cells.server";
import { schoolColumns, schoolLevelWords, vocationalBachelor } from "./official.data";
import { officialKind } from "./official-kind.server";

type Target = { code: string; name: string; kind: SchoolKind; regionCode: string };

const codeShape = /^\w{4,20}$/;

/** Schools of vocational bachelors are listed as ordinary ones; their name tells. */
function kindOf(level: string, name: string): SchoolKind | undefined {
  const kind = schoolLevelWords[plain(level)];
  return kind === "bachelor" && vocationalBachelor.test(name) ? "bachelor_vocational" : kind;
}

export const schools = officialKind<Target>({
  ...{ kind: "schools", table: "School", codeColumn: "moeCode", keyColumn: "id" },
  columns: schoolColumns,
  reader: ({ services }) => {
    const findPlace = placeFinder(services.reference);
    return (cells) => {
      const of = textOf(cells);
      const code = plain(of("code"));
      const [name, province, city] = [of("officialName"), of("province"), of("city")];
      const place = findPlace(province === city ? city : `${province}${city}`);
      const kind = kindOf(of("level"), name);
      const faults = faultsOf(cells, [
        ["code", "code_invalid", !codeShape.test(code)],
        ["officialName", "missing", name === ""],
        ["level", "level_unknown", !kind],
        ["city", "place_unknown", place.is === "unknown"],
      ]);
      if (faults.length > 0 || !kind || place.is === "unknown") return { is: "faulty", faults };
      return { is: "row", code, target: { code, name, kind, regionCode: place.code } };
    };
  },
  match: ({ name }, known) => known.find((row) => row.name === name && row.moeCode === null),
  // A member keeps the short name, kind and place it gave itself; the official name wins by code.
  merge: ({ code, name, kind, regionCode }, old, _known, { now }) => {
    const fresh = { id: newId(now.getTime()), shortName: name, isMember: false };
    const { id, shortName, isMember, createdAt } = old ?? {
      ...fresh,
      createdAt: now.toISOString(),
    };
    const own = old?.isMember === true ? old : { kind, regionCode };
    const place = { kind: own.kind, regionCode: own.regionCode };
    return { id, name, shortName, ...place, moeCode: code, isMember, createdAt };
  },
  isGone: (row) => row.isMember === false,
  retire: null,
  shown: { officialName: "name", level: "kind", city: "regionCode" },
  dependents: [
    [
      "in_use",
      `select "name" from "School" where "isMember" and "id" in ${madeIn("School")}
       union select s."name" from "SchoolLink" l join "School" s on s."id" in (l."fromSchoolId", l."toSchoolId")
         where s."id" in ${madeIn("School")}
       union select s."name" from "College" c join "School" s on s."id" = c."schoolId" where s."id" in ${madeIn("School")}
       union select s."name" from "RoleGrant" g join "School" s on s."id" = g."schoolId" where s."id" in ${madeIn("School")}`,
    ],
  ],
});
