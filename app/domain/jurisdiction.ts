// Owns under whose law something is done: the mainland's with the rules of a province on top, Hong Kong's or Macao's. Found
// from a place code; which law that is stands in internship-law.data.ts and place-law.data.ts.

/** Where a law, a holiday table and a right to work are one and the same. */
export const jurisdictions = ["mainland", "hong_kong", "macao"] as const;
export type Jurisdiction = (typeof jurisdictions)[number];

/** Under whose law work in a place is done. */
export function jurisdictionOf(placeCode: string): Jurisdiction {
  if (placeCode.startsWith("81")) return "hong_kong";
  return placeCode.startsWith("82") ? "macao" : "mainland";
}

/** The province of a place by the first two digits of its code (GB/T 2260). */
export function provinceOf(placeCode: string): string {
  return placeCode.slice(0, 2);
}
