// Owns what the law of fit sees of a student, of a listing and of the market around them, and the shape of a reason. The
// views are made of rows by features; what counts how much is matching-weights.data.ts', the sums are matching.ts'.
import type { EnterpriseStatus } from "./enterprise";
import type { ListingKind, ListingSource, ListingStatus } from "./listing";
import type { Shift } from "./listing-terms";
import type { Learnt } from "./matching-learnt";
import type { Jurisdiction } from "./jurisdiction";
import type { PartCode } from "./matching-weights.data";
import type { Commitment } from "./placement";
import type { Visibility } from "./profile";
import type { Reference } from "./reference";
import type { StudentFacts } from "./student";
import type { Day, Id } from "./values";

/** How well a skill is shown, weakest first: only said; taught in a course; used in a project, competition or work; under
 * a certificate. */
export const strengths = ["said", "course", "shown", "certified"] as const;
export type Strength = (typeof strengths)[number];

/** A student as the law of fit sees one: nothing of sex, origin, household, photo or name is in it, and the birth date
 * (within `facts`) is asked for by the gates alone. */
export type MatchStudent = {
  facts: StudentFacts;
  schoolId: Id;
  schoolPlace: string;
  majorCode: string;
  /** Where work needs no permit: where the school lies, and the mainland for those of Hong Kong and Macao. */
  mayWorkIn: readonly Jurisdiction[];
  /** The circle of firms that may find the student (find-students.ts). */
  circle: Visibility;
  refusedFirms: readonly Id[];
  commitments: readonly Commitment[];
  wishedKinds: readonly ListingKind[];
  wishedOccupations: readonly string[];
  wishedPlaces: readonly string[];
  /** CNY fen a month. */
  wishedPay: number | null;
  availableFrom: Day | null;
  availableUntil: Day | null;
  refusedShifts: readonly Shift[];
  refusesNight: boolean;
  needsDorm: boolean;
  languages: readonly string[];
  skills: readonly { code: string; strength: Strength }[];
  certificates: readonly string[];
  /** Months of work that the records tell of. */
  monthsWorked: number;
  /** What the student's own noes and looking taught; absent where it must not count, as in what a firm is told. */
  learnt?: Learnt;
};

/** A listing as the law of fit sees one. */
export type MatchListing = {
  id: Id;
  enterpriseId: Id;
  enterpriseStatus: EnterpriseStatus;
  kind: ListingKind;
  source: ListingSource;
  status: ListingStatus;
  validUntil: Date;
  applyBy: Day | null;
  seats: number | null;
  taken: number;
  /** Schools by what they say of the firm. */
  approvedBy: readonly Id[];
  unfitFor: readonly Id[];
  occupationCode: string | null;
  placeCodes: readonly string[];
  /** CNY fen a month at the middle of the range. */
  pay: number | null;
  dorm: boolean;
  shift: Shift | null;
  nightShift: boolean;
  hazardous: boolean;
  startsOn: Day | null;
  endsOn: Day | null;
  months: number | null;
  educationRank: number;
  experienceYears: number;
  skills: readonly { code: string; needed: boolean }[];
  majorCodes: readonly string[];
  certificates: readonly string[];
  languages: readonly string[];
  /** Percent of the applications that the firm answered in time; null: too few to say. */
  answersKept: number | null;
};

/** How many living listings ask for a skill, of how many: what many ask for tells little about one. */
export type SkillRarity = { of: number; asking: ReadonlyMap<string, number> };

/** What a market knows beside the two: its words, how rare skills are, and what work usually pays. */
export type MatchMarket = {
  reference: Pick<Reference, "regions" | "majors" | "occupations" | "skills" | "certificates">;
  rarity: SkillRarity;
  /** CNY fen a month by `usualKey`, half of the living listings pay more. */
  usualPay: ReadonlyMap<string, number>;
};

/** `unsaid`: one of the two says nothing of it, and it counts as its weight's `unsaid`. */
export const partStates = ["met", "partly", "missing", "unsaid"] as const;
export type PartState = (typeof partStates)[number];

/** What decided a part or a gate, as codes and figures for words; only what is of use there is said. */
export type MatchFacts = {
  trade?: string | null;
  major?: string;
  /** What both have, and what the listing asks for beyond it. */
  shared?: readonly string[];
  lacking?: readonly string[];
  /** CNY fen a month: paid, and what it is held against. */
  pay?: number | null;
  against?: number | null;
  /** Kilometres within which the nearest place lies; null: farther than all rings, or not known. */
  km?: number | null;
  places?: readonly string[];
  shift?: Shift | null;
  kind?: ListingKind;
  percent?: number | null;
  /** Rank of the education that is asked for. */
  rank?: number;
  years?: number;
  months?: number;
  seats?: number | null;
  /** Days that matter: when it starts, from when the student is free, until when, from when nothing stands in the way. */
  day?: Day | null;
  from?: Day | null;
  until?: Day | null;
  /** The last day of the stay that is offered. */
  last?: Day | null;
  /** Which of the part's own cases it is. */
  because?: string;
  /** One of the two says nothing of it. */
  unsaid?: boolean;
};

/** One reason: points of `max`, whole numbers, so that a score is exactly the sum of its parts. */
export type MatchPart = {
  code: PartCode;
  value: number;
  max: number;
  state: PartState;
  facts: MatchFacts;
};
