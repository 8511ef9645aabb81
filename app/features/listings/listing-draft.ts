// Owns what a firm fills in about a listing, as forms, checks and copies know it. Money in minor units.
import type { ListingStatus, ListingTerms, PayPeriod } from "~/app/domain/listing";
import type { Currency, Id } from "~/app/domain/values";

export type ListingDraft = ListingTerms & {
  id: Id;
  number: number;
  version: number;
  status: ListingStatus;
  occupationCode: string | null;
  requirements: string;
  payPeriod: PayPeriod;
  payCurrency: Currency;
  payNote: string;
  educationRank: number;
  experienceYears: number;
  benefits: string[];
  dorm: boolean;
  meals: boolean;
  answerDays: number;
  skillCodes: string[];
  majorCodes: string[];
};

/** The form's parts in their order, and the fields that each asks for. */
export const formParts = {
  work: ["title", "occupationCode", "description"],
  place: ["regionCode", "address", "seats", "dorm", "meals"],
  pay: ["payMin", "payMax", "payPeriod", "payCurrency", "payNote", "benefits"],
  asks: ["educationRank", "experienceYears", "skills", "majors", "requirements"],
  hours: [
    "startsOn",
    "months",
    "hoursPerDay",
    "hoursPerWeek",
    "nightShift",
    "overtime",
    "hazardous",
  ],
  time: ["answerDays", "validUntil"],
} as const;
export type FormPart = keyof typeof formParts;
export type FormField = (typeof formParts)[FormPart][number];
export const formPartNames = Object.keys(formParts) as FormPart[];
