// Owns what has changed of a placement since the words of its paper were frozen, field by field, and what follows from it:
// a correction that signatures survive, or a new version that those concerned sign again.
import type { Party } from "./paper";
import { classOf, type PlacementField, voidedBy } from "./placement-terms";

type Snapshot = Readonly<Partial<Record<PlacementField, unknown>>>;

/** Nothing said, an empty word and an empty list are one. */
const said = (value: unknown) => {
  const text = JSON.stringify(value ?? null);
  return text === '""' || text === "[]" ? "null" : text;
};

/** Fields that say something else than when the paper was frozen. */
export function changedFields(frozen: Snapshot, now: Snapshot): PlacementField[] {
  return (Object.keys(now) as PlacementField[]).filter(
    (field) => said(frozen[field]) !== said(now[field]),
  );
}

/** What follows from changes: fields to show as corrections, terms that make a new version, whose signatures it voids. */
export function consequencesOf(changed: readonly PlacementField[]): {
  corrections: PlacementField[];
  terms: PlacementField[];
  voided: Party[];
} {
  const terms = changed.filter((field) => classOf(field) === "terms");
  const corrections = changed.filter((field) => classOf(field) !== "terms");
  return { corrections, terms, voided: voidedBy(terms) };
}
