// Owns where the pages of imports are for each side: a school's staff and the operator use the same pages.
import type { Side } from "~/app/domain/permission";
import { type ImportPaths, paths } from "~/app/paths";

/** The addresses of imports on a side. */
export function importPlaces(side: Side): ImportPaths {
  return side === "operator" ? paths.operator : paths.school;
}
