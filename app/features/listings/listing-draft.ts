// Owns what a firm fills in about a listing, as forms, checks and copies know it. Money in minor units.
import type { ListingStatus } from "~/app/domain/listing";
import {
  type ListingField,
  type ListingPart,
  type ListingTerms,
} from "~/app/domain/listing-content";
import type { Allowance } from "~/app/domain/listing-terms";
import type { Id } from "~/app/domain/values";

/** A place of the firm where people can work. */
export type FirmSite = { id: Id; name: string; regionCode: string; address: string };

export type ListingDraft = ListingTerms & {
  id: Id;
  number: number;
  version: number;
  status: ListingStatus;
  occupationCode: string | null;
  requirements: string;
  payBase: number | null;
  payOvertime: number | null;
  payPiece: number | null;
  payPieceUnit: string;
  allowances: Allowance[];
  probationMonths: number | null;
  probationPay: number | null;
  payDay: number | null;
  educationRank: number;
  experienceYears: number;
  benefits: string[];
  dorm: boolean;
  dormCost: number | null;
  meals: boolean;
  answerDays: number;
  certificates: string[];
  languages: string[];
  questions: string[];
  /** Needed, and all: what is in the second and not in the first is wanted. */
  neededSkillCodes: string[];
  skillCodes: string[];
  majorCodes: string[];
  /** Seats per place, where there are several. */
  sites: { siteId: Id; seats: number }[];
  firmSites: FirmSite[];
};

/** A part of the form; which fields of it a kind has is `partsOf`'s. */
export type FormPart = ListingPart;
export type FormField = ListingField;
