// Owns what each part of the listing form may hold: anything may be empty, nothing may be nonsense.
import { z } from "zod";
import { payPeriods } from "~/app/domain/listing";
import {
  allowanceCodes,
  type AllowanceCode,
  hazards,
  insurancePayers,
  languageCodes,
  mostQuestions,
  shifts,
} from "~/app/domain/listing-terms";
import { mostMonths } from "~/app/domain/stay";
import {
  hoursPerDay,
  hoursPerWeek,
  typedAmount,
  typedFigure,
  typedMoney,
} from "~/app/domain/typed-figure";
import { currencies, Day, Id } from "~/app/domain/values";
import { allowanceName } from "./listing-controls";

const text = (most: number) => z.string().trim().max(most).default("");
const codes = z.array(z.string().max(40)).max(40).default([]);
const ticked = z.boolean().default(false);
const day = z.optional(Day);

const work = {
  title: text(60),
  occupationCode: z.string().max(40).optional(),
  description: text(4000),
  mentor: text(120),
};
const place = {
  regionCode: z.string().max(20).optional(),
  address: text(120),
  seats: typedFigure(1, 9999).optional(),
  sites: z
    .array(z.strictObject({ siteId: Id, seats: typedFigure(1, 9999).optional() }))
    .max(50)
    .default([]),
  newSiteName: text(40),
  newSiteRegion: z.string().max(20).optional(),
  newSiteAddress: text(120),
  newSiteSeats: typedFigure(1, 9999).optional(),
  dorm: ticked,
  dormCost: typedAmount(0).optional(),
  meals: ticked,
};
const monthly = typedMoney.optional();
const allowances = Object.fromEntries(
  allowanceCodes.map((code) => [allowanceName(code), monthly]),
) as Record<`allowance_${AllowanceCode}`, typeof monthly>;
const pay = {
  payMin: monthly,
  payMax: monthly,
  payPeriod: z.enum(payPeriods).default("month"),
  payCurrency: z.enum(currencies).default("CNY"),
  payBase: monthly,
  payOvertime: monthly,
  payPiece: typedAmount(0.01).optional(),
  payPieceUnit: text(10),
  ...allowances,
  probationMonths: typedFigure(1, 6).optional(),
  probationPay: monthly,
  payDay: typedFigure(1, 31).optional(),
  samePostWage: monthly,
  payNote: text(200),
  benefits: codes,
};
const hours = {
  startsOn: day,
  endsOn: day,
  months: typedFigure(1, mostMonths).optional(),
  hoursPerDay: hoursPerDay.optional(),
  hoursPerWeek: hoursPerWeek.optional(),
  shift: z.enum(shifts).optional(),
  nightShift: ticked,
  overtime: ticked,
  restDayWork: ticked,
};
const safety = {
  hazards: z.array(z.enum(hazards)).default([]),
  labourGrade: typedFigure(1, 4).optional(),
  likePostStaff: typedFigure(1, 99_999).optional(),
  insurancePayer: z.enum(insurancePayers).optional(),
};
const asks = {
  educationRank: typedFigure(0, 6).default(0),
  experienceYears: typedFigure(0, 30).default(0),
  skills: codes,
  skillsWanted: codes,
  majors: codes,
  certificates: codes,
  languages: z.array(z.enum(languageCodes)).default([]),
  requirements: text(2000),
  questions: z
    .string()
    .max(500)
    .transform((typed) => typed.split("\n").map((line) => line.trim()))
    .transform((lines) => lines.filter((line) => line !== ""))
    .pipe(
      z
        .array(z.string().max(200, "listings:invalid.question_long"))
        .max(mostQuestions, "listings:invalid.questions"),
    )
    .default([]),
};

/** The fields of all parts but the last, which is about days to come. */
export const formShape = { ...work, ...place, ...pay, ...hours, ...safety, ...asks };
