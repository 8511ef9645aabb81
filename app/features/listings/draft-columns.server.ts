// Owns how a form that was read becomes columns and rows: an empty field is null, a code that the reference data does not
// know is left out.
import type { Reference } from "~/app/domain/reference";
import { endOfDay, type Id } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";
import type { Prisma } from "~/prisma/generated/client";
import { benefits } from "./benefits.data";
import type { SaveListing } from "./save-listing.server";

const orNull = <T>(value: T | undefined): T | null => value ?? null;
const isBenefit = (stored: string) => benefits.some((names) => names["zh-CN"] === stored);

/** The columns of the listing itself. */
export function columnsOf(
  typed: SaveListing,
  { occupations, regions }: Reference,
): Prisma.ListingUncheckedUpdateManyInput {
  const { occupationCode, regionCode, startsOn } = typed;
  return {
    title: typed.title,
    description: typed.description,
    requirements: typed.requirements,
    address: typed.address,
    payPeriod: typed.payPeriod,
    payCurrency: typed.payCurrency,
    payNote: typed.payNote,
    educationRank: typed.educationRank,
    experienceYears: typed.experienceYears,
    dorm: typed.dorm,
    meals: typed.meals,
    nightShift: typed.nightShift,
    overtime: typed.overtime,
    answerDays: typed.answerDays,
    occupationCode: occupationCode && occupations.has(occupationCode) ? occupationCode : null,
    regionCodes: regionCode && regions.has(regionCode) ? [regionCode] : [],
    payMin: orNull(typed.payMin),
    payMax: orNull(typed.payMax),
    seats: orNull(typed.seats),
    startsOn: startsOn ? new Date(startsOn) : null,
    months: orNull(typed.months),
    hoursPerDay: orNull(typed.hoursPerDay),
    hoursPerWeek: orNull(typed.hoursPerWeek),
    hazardous: typed.hazardous === "yes",
    benefits: typed.benefits.filter(isBenefit),
    validUntil: endOfDay(typed.validUntil),
  };
}

/** Skills and majors as ticked, in place of those before. */
export async function replaceCodes(
  tx: Tx,
  listingId: Id,
  { skills, majors }: Pick<SaveListing, "skills" | "majors">,
  words: Reference,
): Promise<void> {
  await tx.listingSkill.deleteMany({ where: { listingId } });
  await tx.listingMajor.deleteMany({ where: { listingId } });
  const known = (codes: string[], stock: ReadonlyMap<string, unknown>) =>
    [...new Set(codes)].filter((code) => stock.has(code));
  await tx.listingSkill.createMany({
    data: known(skills, words.skills).map((skillCode) => ({ listingId, skillCode })),
  });
  await tx.listingMajor.createMany({
    data: known(majors, words.majors).map((majorCode) => ({ listingId, majorCode })),
  });
}
