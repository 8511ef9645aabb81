// Owns what a listing looks like to people: names instead of codes, already in the reader's language. Holds no contact
// data and nothing of other applicants. Rows become views in listing-view.server.ts.
import type { ListingKind, ListingSource, ListingStatus, PayPeriod } from "~/app/domain/listing";
import type { Allowance, InsurancePayer, Shift } from "~/app/domain/listing-terms";
import type { Currency, Day, Id } from "~/app/domain/values";

/** Pay in minor units for one period; both ends null when it is not stated. */
export type PayView = {
  min: number | null;
  max: number | null;
  period: PayPeriod;
  currency: Currency;
};

/** What pay is made of, as far as the firm says it. Minor units; base and allowances per month, overtime per hour. */
export type PayParts = {
  base: number | null;
  overtime: number | null;
  /** Whether overtime comes on top of the base, with or without its rate. */
  hasOvertime: boolean;
  piece: number | null;
  pieceUnit: string;
  allowances: Allowance[];
};

/** People per place of work. */
export type SiteView = { name: string; place: string | null; address: string; seats: number };

/** The firm as everybody may see it. */
export type FirmView = {
  id: Id;
  name: string;
  shortName: string;
  about: string;
  industry: string | null;
  staffCount: number | null;
  place: string | null;
  /** The operator has seen its registration. */
  isVerified: boolean;
};

/** Where a re-posted listing comes from (AD-4). */
export type OriginView = { name: string; url: string | null; on: Day | null };

/** `inferred`: read out of the title, not stated by the firm. */
export type SkillView = { code: string; name: string; needed: boolean; inferred: boolean };

/** How sure it is what a title means: `very` about nine times in ten and more. */
export type Guess = "very" | "rather";

/** One listing as students see it, before and after it is live. */
export type ListingView = {
  id: Id;
  number: number;
  kind: ListingKind;
  source: ListingSource;
  status: ListingStatus;
  title: string;
  pay: PayView;
  payParts: PayParts;
  payNote: string;
  probationMonths: number | null;
  probationPay: number | null;
  payDay: number | null;
  samePostWage: number | null;
  likePostStaff: number | null;
  occupation: string | null;
  /** Where the occupation was read out of the title, how sure that is; null where somebody has said it. */
  occupationGuess: Guess | null;
  description: string;
  requirements: string;
  /** From wide to narrow without the province; the published words where a re-posted place is not known. */
  places: string[];
  address: string;
  educationRank: number;
  experienceYears: number;
  skills: SkillView[];
  majors: string[];
  benefits: string[];
  /** Those of the benefits that somebody wrote, and that stand as they were written. */
  typedBenefits: string[];
  certificates: string[];
  languages: string[];
  questions: string[];
  dorm: boolean;
  dormCost: number | null;
  meals: boolean;
  mentor: string;
  /** Empty where there is one place only. */
  sites: SiteView[];
  /** null: several, not stated how many. */
  seats: number | null;
  taken: number;
  startsOn: Day | null;
  endsOn: Day | null;
  months: number | null;
  hoursPerDay: number | null;
  hoursPerWeek: number | null;
  shift: Shift | null;
  nightShift: boolean;
  overtime: boolean;
  restDayWork: boolean;
  hazardous: boolean;
  hazards: string[];
  labourGrade: number | null;
  insurancePayer: InsurancePayer | null;
  /** The firm answers within so many days. */
  answerDays: number;
  /** Last day to apply where that is earlier than the end of validity. */
  applyBy: Day | null;
  validUntil: Date;
  publishedAt: Date | null;
  firm: FirmView;
  origin: OriginView | null;
};

/** What a list shows of a listing: a page of twenty carries no more than this. */
export type ListingCardView = Pick<
  ListingView,
  | (
      | "id"
      | "kind"
      | "title"
      | "pay"
      | "occupation"
      | "occupationGuess"
      | "places"
      | "educationRank"
    )
  | ("dorm" | "dormCost" | "meals" | "seats" | "taken" | "answerDays" | "applyBy" | "origin")
> & { firm: Pick<FirmView, "shortName"> };
