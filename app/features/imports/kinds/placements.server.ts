// Owns sheets of placements as a kind of import, and what keeps one from being taken back: a step, a paper or a week on it.
import { placementColumns } from "~/app/domain/placement-sheet.data";
import { checkPlacements } from "./check-placements.server";
import { commitPlacements } from "./commit-placements.server";
import { firstDependence, madeIn } from "./first-dependence.server";
import type { KindSpec } from "./kind.server";

const touched = [
  "PlacementStep",
  "Paper",
  "JournalEntry",
  "GuestLink",
  "InternshipRecord",
  "LawWaiver",
]
  .map((table) => `exists (select from "${table}" x where x."placementId" = t."id")`)
  .join(" or ");

export const placements: KindSpec = {
  columns: placementColumns,
  ...{ isWhole: false, holdsIdentities: true },
  check: checkPlacements,
  commit: commitPlacements,
  dependence: (work) =>
    firstDependence(work, [
      [
        "changed_later",
        `select p."name" from "Placement" t join "Person" p on p."id" = t."studentId"
         where t."id" in ${madeIn("Placement")} and (${touched})`,
      ],
      [
        "in_use",
        `select e."name" from "Placement" t join "Enterprise" e on e."id" = t."enterpriseId"
         where t."enterpriseId" in ${madeIn("Enterprise")} and t."id" not in ${madeIn("Placement")}`,
      ],
    ]),
};
