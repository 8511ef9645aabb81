// Owns what a listing says, kind by kind, as data: its parts, which fields a kind has, which a submission needs (AD-1) and
// what cannot be true. The life of a listing is listing.ts', the law of internships listing-law.ts'.
import type { ListingKind, PayPeriod } from "./listing";
import { lawOf } from "./listing-kind";
import { type SeatShare, seatShares } from "./law-bounds";
import type { InsurancePayer, Shift } from "./listing-terms";
import { type Currency, type Day, dayOf, endOfDay } from "./values";

/** The parts of a listing in the order in which they are asked, and the fields of each. */
export const listingParts = {
  work: ["title", "occupationCode", "description", "mentor"],
  place: ["regionCode", "address", "seats", "sites", "dorm", "dormCost", "meals"],
  pay: [
    ...["payMin", "payMax", "payPeriod", "payCurrency", "payBase", "payOvertime"],
    ...["payPiece", "payPieceUnit", "allowances", "probationMonths", "probationPay"],
    ...["payDay", "samePostWage", "payNote", "benefits"],
  ],
  hours: [
    ...["startsOn", "endsOn", "months", "hoursPerDay", "hoursPerWeek", "shift"],
    ...["nightShift", "overtime", "restDayWork"],
  ],
  safety: ["hazards", "labourGrade", "likePostStaff", "insurancePayer"],
  asks: [
    ...["educationRank", "experienceYears", "skills", "skillsWanted", "majors"],
    ...["certificates", "languages", "requirements", "questions"],
  ],
  time: ["applyBy", "answerDays", "validUntil"],
} as const;
export type ListingPart = keyof typeof listingParts;
export type ListingField = (typeof listingParts)[ListingPart][number];
export const listingPartNames = Object.keys(listingParts) as ListingPart[];
const listingFields: ListingField[] = Object.values(listingParts).flat();

/** The listing as far as completeness and law look at it. Pay in minor units per period, other amounts per month. */
export type ListingTerms = {
  kind: ListingKind;
  title: string;
  description: string;
  mentor: string;
  regionCodes: readonly string[];
  address: string;
  payMin: number | null;
  payMax: number | null;
  payPeriod: PayPeriod;
  payCurrency: Currency;
  payNote: string;
  samePostWage: number | null;
  seats: number | null;
  validUntil: Date;
  applyBy: Day | null;
  startsOn: Day | null;
  endsOn: Day | null;
  months: number | null;
  hoursPerDay: number | null;
  hoursPerWeek: number | null;
  shift: Shift | null;
  nightShift: boolean;
  overtime: boolean;
  restDayWork: boolean;
  hazards: readonly string[];
  labourGrade: number | null;
  likePostStaff: number | null;
  insurancePayer: InsurancePayer | null;
  /** Staff of the firm as registered; null: not known. */
  firmStaff: number | null;
};

/** Whether a field that may be needed is said. */
const isSaid = {
  title: ({ title }: ListingTerms) => title.trim().length >= 2,
  description: ({ description }: ListingTerms) => description.trim().length >= 10,
  mentor: ({ mentor }: ListingTerms) => mentor.trim() !== "",
  regionCode: ({ regionCodes }: ListingTerms) => regionCodes.length > 0,
  address: ({ address }: ListingTerms) => address.trim() !== "",
  payMin: ({ payMin }: ListingTerms) => payMin !== null,
  seats: ({ seats }: ListingTerms) => seats !== null && seats >= 1,
  startsOn: ({ startsOn }: ListingTerms) => startsOn !== null,
  months: ({ months }: ListingTerms) => months !== null,
  hoursPerDay: ({ hoursPerDay }: ListingTerms) => hoursPerDay !== null,
  hoursPerWeek: ({ hoursPerWeek }: ListingTerms) => hoursPerWeek !== null,
  insurancePayer: ({ insurancePayer }: ListingTerms) => insurancePayer !== null,
};
type NeededField = keyof typeof isSaid;

const advertised = ["title", "description", "regionCode", "address", "seats"] as const;
const paid = [...advertised, "payMin"] as const;
const practised = [
  ...[...paid, "startsOn", "months", "hoursPerDay", "hoursPerWeek"],
  "insurancePayer",
] as const;
const ofSchools = ["samePostWage", "likePostStaff", "insurancePayer"] as const;
const ofStaff = ["probationMonths", "probationPay", "experienceYears"] as const;
const payParts = [
  ...["payBase", "payOvertime", "payPiece", "payPieceUnit", "allowances", "payDay"],
] as const;
const wholePay = ["payMin", "payMax", "payPeriod", "payCurrency", "payNote", "benefits"] as const;
const working = ["hoursPerWeek", "shift", "nightShift", "overtime", "restDayWork"] as const;
const personal = [
  ...["educationRank", "skills", "skillsWanted", "certificates", "languages", "questions"],
] as const;

/** What a submission of a kind needs, and what a kind has no place for. Part-time work knows no probation (劳动合同法
 * art. 70) and no monthly pay day (art. 72); a visit of a class has no pay and asks nothing of persons. */
const kinds: Record<
  ListingKind,
  { needs: readonly NeededField[]; lacks: readonly ListingField[] }
> = {
  job: { needs: paid, lacks: [...ofSchools, "endsOn", "months"] },
  internship: { needs: practised, lacks: [...ofStaff, "payOvertime"] },
  apprenticeship: { needs: [...practised, "mentor"], lacks: [...ofStaff, "payOvertime"] },
  order_class: {
    needs: [...advertised, "startsOn", "months"],
    lacks: [
      ...[...ofSchools, ...ofStaff, ...payParts, ...working],
      ...(["hoursPerDay", "labourGrade"] as const),
    ],
  },
  observation: {
    needs: [...advertised, "startsOn"],
    lacks: [
      ...[...ofStaff, ...payParts, ...wholePay, ...working, ...personal],
      ...(["samePostWage", "likePostStaff", "months", "labourGrade", "dorm", "dormCost"] as const),
    ],
  },
  part_time: {
    needs: [...paid, "hoursPerWeek"],
    lacks: [...ofSchools, "probationMonths", "probationPay", "payDay", "months"],
  },
};

/** Whether a kind has a field at all; what it has not is neither asked nor kept nor shown. */
export function hasField(kind: ListingKind, field: ListingField): boolean {
  return !kinds[kind].lacks.includes(field);
}

/** Whether a submission of a kind needs the field. */
export function needsField(kind: ListingKind, field: ListingField): boolean {
  return (kinds[kind].needs as readonly ListingField[]).includes(field);
}

/** The parts of a kind with the fields that it has, in the order of the form. */
export function partsOf(kind: ListingKind): { part: ListingPart; fields: ListingField[] }[] {
  return listingPartNames
    .map((part) => ({ part, fields: listingParts[part].filter((one) => hasField(kind, one)) }))
    .filter(({ fields }) => fields.length > 0);
}

/** Somebody who takes on more than so many people per member of staff has mistyped, or baits. */
const seatsPerStaff = 5;
/** The most seats that a firm of such a size is believed; null where its size is not known or a school fills them. */
export function mostSeats({ kind, firmStaff }: ListingTerms): number | null {
  if (firmStaff === null || lawOf(kind).takenBy === "school") return null;
  return Math.max(firmStaff, 1) * seatsPerStaff;
}

/** `missing`; or said, but: in the `past`, `before` what it follows, `after` what it precedes, `over` the bound. */
export type GapKind = "missing" | "past" | "before" | "after" | "over";
/** Where a figure is over its bound: the tightest one, and by which number of staff (`firm`: more than anybody believes). */
export type SeatBound = Omit<SeatShare, "by"> & { by: SeatShare["by"] | "firm" };
export type Gap =
  | { field: ListingField; is: Exclude<GapKind, "over"> }
  | ({ field: ListingField; is: "over" } & SeatBound);

const doubts: Partial<Record<ListingField, (terms: ListingTerms, now: Date) => GapKind | null>> = {
  seats: (t) => ((t.seats ?? 0) > (mostSeats(t) ?? Infinity) ? "over" : null),
  payMax: ({ payMin, payMax }) =>
    payMin !== null && payMax !== null && payMax < payMin ? "before" : null,
  startsOn: ({ startsOn }, now) => (startsOn !== null && startsOn <= dayOf(now) ? "past" : null),
  endsOn: ({ startsOn, endsOn }) =>
    startsOn !== null && endsOn !== null && endsOn < startsOn ? "before" : null,
  applyBy: ({ applyBy, validUntil }, now) => {
    if (applyBy === null) return null;
    if (applyBy < dayOf(now)) return "past";
    return endOfDay(applyBy) > validUntil ? "after" : null;
  },
  validUntil: ({ validUntil }, now) => (validUntil <= now ? "past" : null),
};

/** What stops a submission, in the order of the form: what AD-1 (five ministries, January 2026) and the kind demand and is
 * not said, and what cannot be true. Empty when the listing is complete. */
export function missingFields(terms: ListingTerms, now: Date): Gap[] {
  const gapAt = (field: ListingField): GapKind | null => {
    if (!hasField(terms.kind, field)) return null;
    if (needsField(terms.kind, field) && !isSaid[field as NeededField](terms)) return "missing";
    return doubts[field]?.(terms, now) ?? null;
  };
  return listingFields.flatMap((field): Gap[] => {
    const is = gapAt(field);
    if (is === "over") return [{ field, is, ...tightestBound(terms) }];
    return is ? [{ field, is }] : [];
  });
}

function tightestBound(terms: ListingTerms): SeatBound {
  const believed = { by: "firm", most: mostSeats(terms) ?? 0, of: terms.firmStaff ?? 0 } as const;
  const [share] = seatShares(terms);
  return share && share.most <= believed.most ? share : believed;
}
