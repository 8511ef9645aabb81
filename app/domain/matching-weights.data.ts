// All weights of the law of fit in one table: what each part may give, and what it gives where nothing is known. Whole
// points of a thousand each side; the words for every line stand in the messages (`matching:why.…`).

/** Raised with every change of a figure below, or of what it is held against; stored lists name the version they were made by. */
export const weightsVersion = "2026-11.3";

/** What all parts of one side sum to at most; a score of 0 to 1 is points by this. */
export const fullPoints = 1000;

/** How often a point of need counts beside one of want when lists are ordered (DECISIONS 51). */
export const needCounts = 2;

/** `max`: points at most. `unsaid`: points where one of the two says nothing of it, so that silence is neither best nor
 * worst. `by`: a sum over features that both have; asked pair by pair; following from the listing alone; or learnt of the
 * student, and then asked pair by pair as well. */
export type PartWeight = {
  max: number;
  unsaid: number;
  by: "features" | "pair" | "listing" | "learnt";
};

/** What a student would want. */
export const wantWeights = {
  trade: { max: 350, unsaid: 100, by: "features" },
  skills_used: { max: 60, unsaid: 20, by: "features" },
  skills_taught: { max: 70, unsaid: 25, by: "features" },
  pay: { max: 140, unsaid: 56, by: "pair" },
  distance: { max: 100, unsaid: 40, by: "pair" },
  dorm: { max: 110, unsaid: 55, by: "pair" },
  shift: { max: 80, unsaid: 53, by: "listing" },
  start: { max: 30, unsaid: 15, by: "pair" },
  answers: { max: 20, unsaid: 10, by: "listing" },
  also: { max: 40, unsaid: 0, by: "learnt" },
  said: { max: 0, unsaid: 0, by: "learnt" },
} as const satisfies Record<string, PartWeight>;

/** What a firm needs. */
export const needWeights = {
  skills: { max: 620, unsaid: 110, by: "features" },
  certificates: { max: 90, unsaid: 30, by: "features" },
  major: { max: 140, unsaid: 50, by: "features" },
  languages: { max: 45, unsaid: 30, by: "pair" },
  experience: { max: 45, unsaid: 22, by: "pair" },
  availability: { max: 60, unsaid: 38, by: "pair" },
} as const satisfies Record<string, PartWeight>;

export type WantCode = keyof typeof wantWeights;
export type NeedCode = keyof typeof needWeights;
export type PartCode = WantCode | NeedCode;
export const partWeights: Readonly<Record<PartCode, PartWeight>> = {
  ...wantWeights,
  ...needWeights,
};

/** Percent of a skill's points by how well it is shown. */
export const strengthPercent = { said: 70, course: 80, shown: 90, certified: 100 } as const;

/** A trade by what speaks for it: wished; one that the major leads to; of the same group as one of the major's; of a group
 * that was often looked at (by consent); of the same group as a wish. */
export const tradePoints = {
  ...{ wished: 350, leads: 250, near_major: 210, looked: 200, near_wish: 170 },
} as const;

/** A major by what speaks for it: its field (大类) is named, it is named itself; both are added. The same where none is
 * named, by the trade: the major leads to its group, and to the trade itself. */
export const majorPoints = { field: 70, named: 70, group: 70, leads: 70 } as const;

/** What a certificate that is useful in the trade adds where a firm names none. */
export const usefulPoints = 60;

/** Points of the way to work, by ring of 5, 10, 20, 40, 80 km and beyond. */
export const ringPoints = [100, 90, 72, 44, 16, 0] as const;

/** Pay in percent of the wish, or else of what such work usually pays: nothing up to the first, all from the second. */
export const payPercent = { nothing: 60, all: 125 } as const;

/** How work lies over the day. */
export const shiftPoints = {
  ...{ day: 80, flexible: 73, two_shift: 40, rotating: 33, three_shift: 13 },
} as const;
/** What nights take away. */
export const nightCost = 33;

/** What a student's no takes from listings like the one that it was said of, by its reason: the same trade, one of the same
 * group; the same place or as far; no more pay; nights, the same shift; the same firm. */
export const saidCosts = {
  ...{ trade: 120, near_trade: 60, place: 80, pay: 80, nights: 100, shift: 60, firm: 300 },
} as const;
/** All noes together take no more, and never more than there is. */
export const saidMost = 300;

/** Weight of a skill that is asked for beside one that would be welcome. */
export const skillShare = { needed: 3, welcome: 2 } as const;

/** From how many need points on a listing that is open counts as fitting now: there a firm goes on with every second one,
 * by the evaluation (`npm run eval -- matching`). */
export const fitsFrom = 330;

/** Below so many need points a firm goes on with fewer than one in seven, and a listing is not recommended. */
export const shownFrom = 200;
