// Owns what of a placement says something else than the frozen words of its paper: what was put right beside it, and terms
// that ask for a new version.
import { changedFields, consequencesOf } from "~/app/domain/paper-changes";
import type { PlacementField } from "~/app/domain/placement-terms";
import type { PlacementFacts } from "./read-paper-facts.server";
import { snapshotOf, TermsSnapshot } from "./terms-snapshot";

export type ChangesSince = {
  /** Names and telephones, as they are now. */
  corrections: { field: PlacementField; now: string }[];
  terms: PlacementField[];
};
/** A guardian's telephone is the family's affair; a teacher is told by name elsewhere. */
const untold: readonly PlacementField[] = ["teacherId", "guardianPhone"];

/** Compares the snapshot beside a paper with the placement as it stands. */
export function changesSince(frozen: unknown, facts: PlacementFacts): ChangesSince {
  const current = snapshotOf(facts);
  const { corrections, terms } = consequencesOf(
    changedFields(TermsSnapshot.parse(frozen), current),
  );
  const now = (field: PlacementField) => {
    const value = current[field];
    return typeof value === "string" ? value : "";
  };
  return {
    terms,
    corrections: corrections
      .filter((field) => !untold.includes(field))
      .map((field) => ({ field, now: now(field) })),
  };
}
