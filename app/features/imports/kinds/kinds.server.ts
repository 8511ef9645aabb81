// Owns the table of what can be imported: one entry a kind, and nothing else knows how many there are.
import type { ImportKind } from "~/app/domain/import-run";
import type { KindSpec } from "./kind.server";
import { majors } from "./majors.server";
import { occupations } from "./occupations.server";
import { placements } from "./placements.server";
import { postings } from "./postings.server";
import { regions } from "./regions.server";
import { roster } from "./roster.server";
import { schools } from "./schools.server";
import { staff } from "./staff.server";

export const kinds: Record<ImportKind, KindSpec> = {
  roster,
  staff,
  placements,
  postings,
  schools,
  regions,
  majors,
  occupations,
};
