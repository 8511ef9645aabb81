// Owns the fields of forms that say where and how somebody will work: as typed, and as terms. Empty fields say nothing.
import { z } from "zod";
import { payPeriods } from "~/app/domain/listing";
import { hazards, insurancePayers, shifts } from "~/app/domain/listing-terms";
import { lodgings, PlacementTerms } from "~/app/domain/placement-terms";
import { linesOf } from "~/app/domain/placement-origin";
import { currencies, Day, Id } from "~/app/domain/values";
import { toldAt } from "~/app/platform/form.server";

const Words = (most: number) => z.string().trim().max(most).default("");
const Whole = (most: number) => z.coerce.number().int().min(0).max(most).nullable().default(null);
const YesNo = z
  .enum(["yes", "no"])
  .optional()
  .transform((said) => (said === undefined ? null : said === "yes"));
/** Whole units of the money that is chosen beside, with a hundredth at most. */
const Money = z.coerce.number().min(0).max(1_000_000).nullable().default(null);
const Choice = <const T extends readonly [string, ...string[]]>(of: T) =>
  z.enum(of).nullable().default(null);

const isDay = (said: unknown) => Day.safeParse(said).success;
/** A last day before the first is told with the other faults of a form, not after them. */
export const lastAfterFirst = [
  ({ startsOn, endsOn }: { startsOn?: Day | null; endsOn?: Day | null }) =>
    !isDay(startsOn) || !isDay(endsOn) || String(startsOn) <= String(endsOn),
  toldAt("endsOn", "placement.ends_before_start"),
] as const;

/** Who and when, beside the terms. */
export const columnFields = {
  startsOn: z.nullable(Day).default(null),
  endsOn: z.nullable(Day).default(null),
  mentorName: Words(40),
  mentorPhone: Words(40),
  contactName: Words(40),
  contactPhone: Words(40),
  teacherId: z.nullable(Id).default(null),
  overlapReason: Words(300),
};

/** What the work is, as typed. */
export const termFields = {
  title: Words(60),
  tasks: Words(2_000),
  targetMajors: Words(200),
  place: Words(200),
  regionCode: z
    .string()
    .trim()
    .regex(/^\d{6}$/u)
    .nullable()
    .default(null),
  hoursPerDay: Whole(24),
  hoursPerWeek: Whole(168),
  shift: Choice(shifts),
  restDays: Words(60),
  nightWork: YesNo,
  restDayWork: YesNo,
  overtime: YesNo,
  pay: Money,
  payPeriod: z.enum(payPeriods).default("month"),
  payCurrency: z.enum(currencies).default("CNY"),
  payDay: z.coerce.number().int().min(1).max(31).nullable().default(null),
  payNote: Words(300),
  samePostWage: Money,
  lowestWage: Money,
  worksAlone: YesNo,
  board: Words(200),
  lodging: Choice(lodgings),
  lodgingAddress: Words(200),
  protection: Words(500),
  /** `none`: asked, and there is none. */
  hazards: z.array(z.enum([...hazards, "none"])).default([]),
  labourGrade: z.coerce.number().int().min(1).max(4).nullable().default(null),
  isEntertainment: YesNo,
  insurancePayer: Choice(insurancePayers),
  accidents: Words(500),
  assessment: Words(500),
  breach: Words(500),
  other: Words(1_000),
  likePostStaff: Whole(1_000_000),
};
export type TypedTerms = z.infer<z.ZodObject<typeof termFields>>;

/** Of what was typed, the terms; fields that a form did not ask are left out. */
export function onlyTerms(typed: Partial<TypedTerms>): Partial<TypedTerms> {
  const asked = Object.entries(typed).filter(([name]) => name in termFields);
  return Object.fromEntries(asked);
}

/** Terms with what was typed in their place; what a form does not ask stays. */
export function termsAsTyped(before: PlacementTerms, typed: Partial<TypedTerms>): PlacementTerms {
  const { tasks, targetMajors, pay, samePostWage, lowestWage, hazards: dangers, ...rest } = typed;
  return PlacementTerms.parse({
    ...before,
    ...rest,
    ...(tasks === undefined ? {} : { tasks: linesOf(tasks) }),
    ...(targetMajors === undefined ? {} : { targetMajors: codesIn(targetMajors) }),
    ...(pay === undefined ? {} : { pay: minorOf(pay) }),
    ...(samePostWage === undefined ? {} : { samePostWage: minorOf(samePostWage) }),
    ...(lowestWage === undefined ? {} : { lowestWage: minorOf(lowestWage) }),
    ...(dangers === undefined ? {} : { hazards: dangersIn(dangers) }),
  });
}

const minorOf = (whole: number | null) => (whole === null ? null : Math.round(whole * 100));
const codesIn = (text: string) => text.split(/[\s,，、;；]+/u).filter((code) => code !== "");
const dangersIn = (ticked: TypedTerms["hazards"]) =>
  ticked.length === 0 ? null : ticked.filter((one) => one !== "none");
