// Owns in which of three words a firm is told how likely a student would come: what exactly the student wants stays the
// student's. The points are matching.ts'.

export const chances = ["likely", "maybe", "unsure"] as const;
export type Chance = (typeof chances)[number];

const likelyFrom = 600;
const maybeFrom = 430;

/** How likely a student would come, by the points of what they want of the listing. */
export function chanceOf(want: number): Chance {
  if (want >= likelyFrom) return "likely";
  return want >= maybeFrom ? "maybe" : "unsure";
}
