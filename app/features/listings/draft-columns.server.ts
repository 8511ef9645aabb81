// Owns how a form that was read becomes columns and rows: an empty field is null, a code that the reference data does not
// know is left out, and so is what the listing's kind has not.
import type { ListingKind } from "~/app/domain/listing";
import { hasField } from "~/app/domain/listing-content";
import { type Allowance, allowanceCodes, isHazardous } from "~/app/domain/listing-terms";
import type { Reference } from "~/app/domain/reference";
import { type Day, endOfDay, type Id } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";
import type { Prisma } from "~/prisma/generated/client";
import { benefits } from "./benefits.data";
import { allowanceName } from "./listing-controls";
import type { FormField } from "./listing-draft";
import type { SaveListing } from "./listing-form-schema.server";

type Columns = Prisma.ListingUncheckedUpdateManyInput;
const orNull = <T>(value: T | undefined): T | null => value ?? null;
const dateOf = (day: Day | undefined) => (day ? new Date(day) : null);
const isBenefit = (stored: string) => benefits.some((names) => names["zh-CN"] === stored);

/** The columns of the listing itself. What the kind has not keeps what a new draft was given. */
export function columnsOf(typed: SaveListing, kind: ListingKind, words: Reference): Columns {
  const fields = fieldColumns(typed, words);
  const own = Object.entries(fields).filter(([field]) => hasField(kind, field as FormField));
  return Object.assign({}, ...own.map(([, columns]) => columns)) as Columns;
}

/** The columns that each field fills. */
function fieldColumns(typed: SaveListing, words: Reference): Partial<Record<FormField, Columns>> {
  const { labourGrade = null, hazards, occupationCode, regionCode } = typed;
  const isKnown = occupationCode && words.occupations.has(occupationCode);
  return {
    title: { title: typed.title },
    occupationCode: { occupationCode: isKnown ? occupationCode : null },
    description: { description: typed.description },
    mentor: { mentor: typed.mentor },
    regionCode: { regionCodes: regionCode && words.regions.has(regionCode) ? [regionCode] : [] },
    address: { address: typed.address },
    seats: { seats: orNull(typed.seats) },
    dorm: { dorm: typed.dorm },
    dormCost: { dormCost: typed.dorm ? orNull(typed.dormCost) : null },
    meals: { meals: typed.meals },
    ...payColumns(typed),
    startsOn: { startsOn: dateOf(typed.startsOn) },
    endsOn: { endsOn: dateOf(typed.endsOn) },
    months: { months: orNull(typed.months) },
    hoursPerDay: { hoursPerDay: orNull(typed.hoursPerDay) },
    hoursPerWeek: { hoursPerWeek: orNull(typed.hoursPerWeek) },
    shift: { shift: orNull(typed.shift) },
    nightShift: { nightShift: typed.nightShift },
    overtime: { overtime: typed.overtime },
    restDayWork: { restDayWork: typed.restDayWork },
    hazards: { hazards, hazardous: isHazardous({ hazards, labourGrade }) },
    labourGrade: { labourGrade },
    likePostStaff: { likePostStaff: orNull(typed.likePostStaff) },
    insurancePayer: { insurancePayer: orNull(typed.insurancePayer) },
    educationRank: { educationRank: typed.educationRank },
    experienceYears: { experienceYears: typed.experienceYears },
    certificates: { certificates: typed.certificates.filter((one) => words.certificates.has(one)) },
    languages: { languages: typed.languages },
    requirements: { requirements: typed.requirements },
    questions: { questions: typed.questions },
    applyBy: { applyBy: dateOf(typed.applyBy) },
    answerDays: typed.answerDays === undefined ? {} : { answerDays: typed.answerDays },
    validUntil: typed.validUntil === undefined ? {} : { validUntil: endOfDay(typed.validUntil) },
  };
}

function payColumns(typed: SaveListing): Partial<Record<FormField, Columns>> {
  const allowances = allowanceCodes.flatMap((code): Allowance[] => {
    const amount = typed[allowanceName(code)];
    return amount === undefined ? [] : [{ code, amount }];
  });
  return {
    payMin: { payMin: orNull(typed.payMin) },
    payMax: { payMax: orNull(typed.payMax) },
    payPeriod: { payPeriod: typed.payPeriod },
    payCurrency: { payCurrency: typed.payCurrency },
    payBase: { payBase: orNull(typed.payBase) },
    payOvertime: { payOvertime: orNull(typed.payOvertime) },
    payPiece: { payPiece: orNull(typed.payPiece) },
    payPieceUnit: { payPieceUnit: typed.payPieceUnit },
    allowances: { payAllowances: allowances },
    probationMonths: { probationMonths: orNull(typed.probationMonths) },
    probationPay: { probationPay: orNull(typed.probationPay) },
    payDay: { payDay: orNull(typed.payDay) },
    samePostWage: { samePostWage: orNull(typed.samePostWage) },
    payNote: { payNote: typed.payNote },
    benefits: { benefits: typed.benefits.filter(isBenefit) },
  };
}

/** Skills and majors as ticked, in place of those before; a skill that is ticked as needed and as wanted is needed. */
export async function replaceCodes(
  tx: Tx,
  { id: listingId, kind }: { id: Id; kind: ListingKind },
  typed: Pick<SaveListing, "skills" | "skillsWanted" | "majors">,
  words: Reference,
): Promise<void> {
  await tx.listingSkill.deleteMany({ where: { listingId } });
  await tx.listingMajor.deleteMany({ where: { listingId } });
  const known = (
    field: "skills" | "skillsWanted" | "majors",
    stock: ReadonlyMap<string, unknown>,
  ) => (hasField(kind, field) ? [...new Set(typed[field])].filter((code) => stock.has(code)) : []);
  const needed = known("skills", words.skills);
  const wanted = known("skillsWanted", words.skills).filter((code) => !needed.includes(code));
  await tx.listingSkill.createMany({
    data: [
      ...needed.map((skillCode) => ({ listingId, skillCode, needed: true })),
      ...wanted.map((skillCode) => ({ listingId, skillCode, needed: false })),
    ],
  });
  await tx.listingMajor.createMany({
    data: known("majors", words.majors).map((majorCode) => ({ listingId, majorCode })),
  });
}
