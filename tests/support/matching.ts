// A student and a listing in Dongguan that fit, and the market around them: the first stock of reference data, with lift
// upkeep asked for often and PLC programming seldom.
import { marketOf } from "~/app/domain/matching-market";
import type { MatchListing, MatchMarket, MatchStudent } from "~/app/domain/matching-views";
import { certificates } from "~/prisma/seed/reference/certificates.data";
import { majors } from "~/prisma/seed/reference/majors.data";
import { occupations } from "~/prisma/seed/reference/occupations.data";
import { regions } from "~/prisma/seed/reference/regions.data";
import { skills } from "~/prisma/seed/reference/skills.data";

const byCode = <T extends { code: string }>(rows: readonly T[]) =>
  new Map(rows.map((row) => [row.code, row]));
const reference = {
  regions: byCode(regions),
  majors: byCode(majors),
  occupations: byCode(occupations),
  skills: byCode(skills),
  certificates: byCode(certificates),
};

export const matchSchool = "018f0000-0000-7000-8000-000000000001";
export const matchFirm = "018f0000-0000-7000-8000-000000000002";
/** The morning on which they are judged. */
export const matchNow = new Date("2026-11-20T09:00:00+08:00");

/** A counted market: asked for often and seldom, and what a month in the trade pays. */
export const matchMarket: MatchMarket = marketOf(
  Array.from({ length: 40 }, (_, n) => ({
    kind: "internship" as const,
    ...{ occupationCode: "oc-lift-technician", placeCodes: ["441900"] },
    pay: 300_000 + 1000 * n,
    skillCodes: n < 30 ? ["sk-safety"] : ["sk-erp"],
  })),
  reference,
);

/** A student of 电梯工程技术 in the second year, of age, who told everything that a match asks for. */
export function aMatchStudent(over: Partial<MatchStudent> = {}): MatchStudent {
  return {
    facts: {
      birthDate: "2006-05-01",
      schoolKind: "associate",
      programme: "associate",
      studyYear: 2,
      state: "enrolled",
    },
    ...{ schoolId: matchSchool, schoolPlace: "441900", majorCode: "460206" },
    ...{ mayWorkIn: ["mainland"], circle: "verified", refusedFirms: [], commitments: [] },
    ...{ wishedKinds: ["internship"], wishedOccupations: ["oc-lift-technician"] },
    ...{ wishedPlaces: ["441900"], wishedPay: 320_000 },
    ...{ availableFrom: "2027-02-15", availableUntil: "2027-12-31" },
    ...{ refusedShifts: ["three_shift"], refusesNight: true, needsDorm: true },
    languages: ["mandarin", "cantonese"],
    skills: [{ code: "sk-safety", strength: "said" }],
    ...{ certificates: ["ce-op-lift-t"], monthsWorked: 0 },
    ...over,
  };
}

/** An internship of lift upkeep, open to that student. */
export function aMatchListing(over: Partial<MatchListing> = {}): MatchListing {
  return {
    ...{ id: "018f0000-0000-7000-8000-000000000003", enterpriseId: matchFirm },
    ...{ enterpriseStatus: "approved", kind: "internship", source: "posted", status: "live" },
    ...{ validUntil: new Date("2027-01-31T00:00:00+08:00"), applyBy: null, seats: 5, taken: 2 },
    ...{ approvedBy: [matchSchool], unfitFor: [], occupationCode: "oc-lift-technician" },
    ...{ placeCodes: ["441900"], pay: 350_000, dorm: true, shift: "day", nightShift: false },
    ...{ hazardous: false, startsOn: "2027-03-01", endsOn: null, months: 6 },
    ...{ educationRank: 2, experienceYears: 0 },
    skills: [
      { code: "sk-safety", needed: true },
      { code: "sk-erp", needed: false },
    ],
    ...{ majorCodes: [], certificates: [], languages: ["cantonese"], answersKept: 90 },
    ...over,
  };
}
