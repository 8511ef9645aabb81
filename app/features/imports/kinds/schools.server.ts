// Owns lists of schools as a kind of import: they are known then, and members only when they join. Met by the Ministry's
// code, else by their exact name.
import { placeFinder } from "~/app/domain/place";
import type { SchoolKind } from "~/app/domain/student";
import { plain } from "~/app/domain/sheet";
import { newId } from "~/app/platform/id";
import { madeIn } from "./first-dependence.server";
import { schoolColumns, schoolLevelWords, vocationalBachelor } from "./official.data";
import { officialKind } from "./official-kind.server";

type Target = { code: string; name: string; kind: SchoolKind; regionCode: string };

export const schools = officialKind<Target>({
  ...{ kind: "schools", table: "School", codeColumn: "moeCode", keyColumn: "id" },
  columns: schoolColumns,
  reader: ({ services }) => {
    const findPlace = placeFinder(services.reference);
    return (cells) => {
      const code = plain(cells["code"] ?? "");
      const name = cells["officialName"] ?? "";
      const [province, city] = [cells["province"] ?? "", cells["city"] ?? ""];
      const place = findPlace(province === city ? city : `${province}${city}`);
      const level = schoolLevelWords[plain(cells["level"] ?? "")];
      const kind =
        level === "bachelor" && vocationalBachelor.test(name) ? "bachelor_vocational" : level;
      const faults = [
        ...(/^\w{4,20}$/.test(code) ? [] : [{ column: "code", code: "code_invalid", value: code }]),
        ...(name === "" ? [{ column: "officialName", code: "missing", value: "" }] : []),
        ...(kind ? [] : [{ column: "level", code: "level_unknown", value: cells["level"] ?? "" }]),
        ...(place.is === "unknown"
          ? [{ column: "city", code: "place_unknown", value: city || province }]
          : []),
      ];
      if (faults.length > 0 || !kind || place.is === "unknown") return { is: "faulty", faults };
      return { is: "row", code, target: { code, name, kind, regionCode: place.code } };
    };
  },
  match: ({ name }, known) => known.find((row) => row.name === name && row.moeCode === null),
  // A member keeps the short name, kind and place it gave itself; the official name wins by code.
  merge: ({ code, name, kind, regionCode }, old, _known, { now }) => ({
    ...{ id: old?.id ?? newId(now.getTime()), name, shortName: old?.shortName ?? name },
    kind: old?.isMember === true ? old.kind : kind,
    regionCode: old?.isMember === true ? old.regionCode : regionCode,
    ...{
      moeCode: code,
      isMember: old?.isMember ?? false,
      createdAt: old?.createdAt ?? now.toISOString(),
    },
  }),
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
