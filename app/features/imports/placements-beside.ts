// Owns what a row of a sheet of placements meets that its student has on these days already: another placement, or a firm that
// the student has found and the school has not answered. What there is, load-known-placements reads.
import { sharesDays } from "~/app/domain/stay";
import type { Day, Id } from "~/app/domain/values";

/** A placement that binds its days. `isOwnChoice`: found by the student, waiting for the family's or the school's word. */
export type Bound = {
  enterpriseId: Id;
  firm: string;
  startsOn: Day;
  endsOn: Day | null;
  isOwnChoice: boolean;
};
type Row = { kind: string; step: string; startsOn: Day; endsOn: Day | null };

/** Whether a row binds the days of its student: looking on does not, nor what is over. */
export function binds({ kind, step }: Pick<Row, "kind" | "step">): boolean {
  return kind !== "observation" && step !== "bring_ended";
}

/** What stands in a row's way, the student's own choice first; null: nothing. */
export function besideOf(row: Row, bound: readonly Bound[]): Bound | null {
  if (!binds(row)) return null;
  const met = bound.filter((one) => sharesDays(row, one));
  return met.find(({ isOwnChoice }) => isOwnChoice) ?? met[0] ?? null;
}

/** How it is named to whoever looks at the row. */
export function sayBound({ firm, startsOn, endsOn }: Bound): string {
  return `${firm} ${startsOn}–${endsOn ?? ""}`;
}
