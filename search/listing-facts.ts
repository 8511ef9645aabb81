// Owns what filters, facets and orders know of a listing beside its words: plain values of a document, made from the row
// and from what was counted around it. Which query asks for which stands in listing-index.ts.
import { z } from "zod";
import { type Reference, regionPath } from "~/app/domain/reference";
import { answerLimits, majorField, payFloors, reached, within } from "~/app/domain/search-bands";
import type { Prisma } from "~/prisma/generated/client";
import { unique } from "./besides";

/** How a firm answers: `share` percent of what was due within its promise, half of the answers within `usualDays`. null
 * while too few were due. */
export type AnswerRecord = { share: number; usualDays: number } | null;
/** What is counted around a listing: students who apply, and the firm's record. */
export type Around = { applicants: number; answers: AnswerRecord };
export const noRecord: Around = { applicants: 0, answers: null };

export const listingFacts = {
  placeCodes: z.array(z.string()).describe("Filter: the places themselves, for rings around one"),
  occupationCode: z.string().nullable().describe("Filter"),
  tradeGroup: z.string().nullable().describe("Filter: the group of the occupation"),
  majorFields: z
    .array(z.string())
    .describe("Filter: fields of the majors asked for, or of the trade's"),
  startMonth: z.string().describe("Filter: 2027-03; empty = not stated"),
  provides: z.array(z.string()).describe("Filter: dorm, meals, and benefits as stored"),
  living: z.array(z.string()).describe("Facet: which of dorm and meals it provides"),
  shifts: z.array(z.string()).describe("Filter: codes of search-bands.ts; empty = not stated"),
  verified: z.boolean().describe("Filter: the operator has seen the firm's registration"),
  approvedBy: z
    .array(z.string())
    .describe("Filter: schools that opened the firm to their students"),
  payFloors: z.array(z.int()).describe("Facet: steps in yuan that payMax reaches"),
  answersIn: z.int().describe("Filter: days to an answer, by record or else by promise"),
  answerLimits: z.array(z.int()).describe("Facet: steps in days within which answersIn lies"),
  answersKept: z.int().nullable().describe("Sort: percent answered in time; null = no record"),
  applicantsPerSeat: z.number().nullable().describe("Sort; null = seats not stated"),
};
type Facts = { [K in keyof typeof listingFacts]: z.infer<(typeof listingFacts)[K]> };

/** The columns these are made of. */
export const listingFactsSelect = {
  source: true,
  occupationCode: true,
  regionCodes: true,
  startsOn: true,
  benefits: true,
  dorm: true,
  meals: true,
  shift: true,
  nightShift: true,
  answerDays: true,
  seats: true,
  majors: { select: { majorCode: true } },
  enterprise: {
    select: {
      status: true,
      schools: { where: { verdict: "approved" }, select: { schoolId: true, decidedAt: true } },
    },
  },
} as const satisfies Prisma.ListingSelect;
type Row = Prisma.ListingGetPayload<{ select: typeof listingFactsSelect }>;

/** The facts of a listing. `payMost`: CNY fen a month. Pure. */
export function factsOf(
  row: Row,
  payMost: number | null,
  reference: Reference,
  around: Around,
): Facts {
  const trade = reference.occupations.get(row.occupationCode ?? "");
  return {
    placeCodes: placesThemselves(row.regionCodes, reference),
    occupationCode: row.occupationCode,
    tradeGroup: trade?.groupCode ?? null,
    majorFields: fieldsOf(row, reference),
    startMonth: row.startsOn?.toISOString().slice(0, 7) ?? "",
    provides: providesOf(row),
    living: livingOf(row),
    shifts: shiftsOf(row),
    verified: row.enterprise.status === "approved",
    approvedBy: row.enterprise.schools.map(({ schoolId }) => schoolId),
    payFloors: reached(payFloors, payMost === null ? null : payMost / 100),
    ...answering(row, around),
  };
}

function livingOf({ dorm, meals }: Row): string[] {
  return [...(dorm ? ["dorm"] : []), ...(meals ? ["meals"] : [])];
}

const providesOf = (row: Row): string[] => unique([...livingOf(row), ...row.benefits]);

function answering(row: Row, { applicants, answers }: Around) {
  const answersIn = answers?.usualDays ?? row.answerDays;
  return {
    answersIn,
    answerLimits: row.source === "posted" ? within(answerLimits, answersIn) : [],
    answersKept: answers?.share ?? null,
    applicantsPerSeat: row.seats ? Math.round((applicants / row.seats) * 1000) / 1000 : null,
  };
}

/** Without those that another of them lies in: 东莞 beside 长安镇 says no more. */
function placesThemselves(codes: readonly string[], reference: Reference): string[] {
  const above = new Set(
    codes.flatMap((code) =>
      regionPath(reference, code)
        .map((region) => region.code)
        .filter((one) => one !== code),
    ),
  );
  return unique(codes).filter((code) => !above.has(code));
}

/** The fields of the majors that the firm names; where it names none, of those that teach the trade. */
function fieldsOf({ majors, occupationCode }: Row, reference: Reference): string[] {
  const named = majors.map(({ majorCode }) => majorCode);
  const codes = named.length > 0 ? named : teaching(reference, occupationCode ?? "");
  return unique(codes.flatMap((code) => majorField(code) ?? []));
}

const taught = new WeakMap<Reference["majors"], Map<string, string[]>>();

function teaching({ majors }: Reference, occupationCode: string): string[] {
  const made = taught.get(majors) ?? new Map<string, string[]>();
  if (!taught.has(majors)) {
    taught.set(majors, made);
    for (const major of majors.values())
      for (const code of major.occupationCodes)
        made.set(code, [...(made.get(code) ?? []), major.code]);
  }
  return made.get(occupationCode) ?? [];
}

/** A re-posted listing says nothing of nights. */
function shiftsOf({ shift, nightShift, source }: Row): string[] {
  const quiet = source === "posted" ? "no_night" : null;
  return [shift, nightShift ? "night" : quiet].filter((one) => one !== null);
}
