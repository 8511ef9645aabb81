// All weights of the law of fit in one table: what each part may give, and what it gives where nothing is known. Whole
// points of a thousand each side; the words for every line stand in the messages (`matching:why.…`).

/** Raised with every change of a figure below; stored lists name the version they were made by. */
export const weightsVersion = "2026-11.1";

/** What all parts of one side sum to at most; a score of 0 to 1 is points by this. */
export const fullPoints = 1000;

/** `max`: points at most. `unsaid`: points where one of the two says nothing of it, so that silence is neither best nor
 * worst. `by`: a sum over features that both have; asked pair by pair; or following from the listing alone. */
export type PartWeight = { max: number; unsaid: number; by: "features" | "pair" | "listing" };

/** What a student would want. */
export const wantWeights = {
  trade: { max: 340, unsaid: 100, by: "features" },
  skills_used: { max: 120, unsaid: 40, by: "features" },
  skills_taught: { max: 60, unsaid: 20, by: "features" },
  pay: { max: 150, unsaid: 60, by: "pair" },
  distance: { max: 160, unsaid: 60, by: "pair" },
  dorm: { max: 50, unsaid: 25, by: "pair" },
  shift: { max: 60, unsaid: 40, by: "listing" },
  start: { max: 30, unsaid: 15, by: "pair" },
  answers: { max: 30, unsaid: 15, by: "listing" },
} as const satisfies Record<string, PartWeight>;

/** What a firm needs. */
export const needWeights = {
  skills: { max: 520, unsaid: 200, by: "features" },
  certificates: { max: 120, unsaid: 40, by: "features" },
  major: { max: 160, unsaid: 60, by: "features" },
  languages: { max: 60, unsaid: 40, by: "pair" },
  experience: { max: 60, unsaid: 30, by: "pair" },
  availability: { max: 80, unsaid: 50, by: "pair" },
} as const satisfies Record<string, PartWeight>;

export type WantCode = keyof typeof wantWeights;
export type NeedCode = keyof typeof needWeights;
export type PartCode = WantCode | NeedCode;
export const partWeights: Readonly<Record<PartCode, PartWeight>> = {
  ...wantWeights,
  ...needWeights,
};

/** Percent of a skill's points by how well it is shown. */
export const strengthPercent = { said: 55, course: 70, shown: 85, certified: 100 } as const;

/** A trade by what speaks for it: wished; one that the major leads to; of the same group as a wish; as one of the major's. */
export const tradePoints = { wished: 340, leads: 240, near_wish: 180, near_major: 120 } as const;

/** A major by what speaks for it: its field (大类) is named, it is named itself; both are added. The same where none is
 * named, by the trade: the major leads to its group, and to the trade itself. */
export const majorPoints = { field: 80, named: 80, group: 80, leads: 80 } as const;

/** What a certificate that is useful in the trade adds where a firm names none. */
export const usefulPoints = 80;

/** Points of the way to work, by ring of 5, 10, 20, 40, 80 km and beyond. */
export const ringPoints = [160, 145, 115, 70, 25, 0] as const;

/** Pay in percent of the wish, or else of what such work usually pays: nothing up to the first, all from the second. */
export const payPercent = { nothing: 60, all: 125 } as const;

/** How work lies over the day. */
export const shiftPoints = {
  ...{ day: 60, flexible: 55, two_shift: 30, rotating: 25, three_shift: 10 },
} as const;
/** What nights take away. */
export const nightCost = 25;

/** Weight of a skill that is asked for beside one that would be welcome. */
export const skillShare = { needed: 3, welcome: 2 } as const;

/** From how many need points on a listing that is open counts as fitting now: half of the skills said, and the major. */
export const fitsFrom = 420;

/** Below so many need points there is no real chance, and a listing is not recommended. */
export const shownFrom = 200;
