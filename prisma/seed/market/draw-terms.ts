// Draws what a listing says beyond trade, place and pay: shifts, the parts of pay, dangers, where its seats are, what the
// law of internships asks for, and the firm's own questions. Lawful in every row: interns and apprentices have day shifts,
// no danger, pay of at least four fifths of the same post's wage, and no more seats than a fifth of the staff in like posts.
import type { ListingKind } from "~/app/domain/listing";
import { lawOf } from "~/app/domain/listing-kind";
import {
  type AllowanceCode,
  type Hazard,
  isHazardous,
  type LanguageCode,
  type Shift,
} from "~/app/domain/listing-terms";
import { lastDayOf } from "~/app/domain/placement";
import type { TradeGroup } from "~/app/domain/reference";
import { addDays, type Day } from "~/app/domain/values";
import { certificates } from "../reference/certificates.data";
import type { Dice } from "./dice";
import type { DrawnFirm } from "./draw-firms";
import type { Trade } from "./trades";
import { hongKongQuestions, mentors, questions } from "./words.data";

export type DrawnTerms = {
  shift: Shift | null;
  restDayWork: boolean;
  hazards: Hazard[];
  labourGrade: number | null;
  hazardous: boolean;
  /** Minor units; the range of pay is per month or, for part-time work, per hour. */
  payPeriod: "month" | "hour";
  payBase: number | null;
  payOvertime: number | null;
  payPiece: number | null;
  payPieceUnit: string;
  payAllowances: { code: AllowanceCode; amount: number }[];
  probationMonths: number | null;
  probationPay: number | null;
  payDay: number | null;
  samePostWage: number | null;
  likePostStaff: number | null;
  insurancePayer: "enterprise" | "school" | null;
  mentor: string;
  endsOn: Day | null;
  applyBy: Day | null;
  certificates: string[];
  languages: LanguageCode[];
  questions: string[];
  dormCost: number | null;
  hoursPerDay: number | null;
  hoursPerWeek: number | null;
  sites: { siteId: string; seats: number }[];
};

type Of = {
  firm: DrawnFirm;
  trade: Trade;
  kind: ListingKind;
  pay: readonly [number, number] | null;
  seats: number;
  siteId: string;
  isDangerous: boolean;
  nightShift: boolean;
  overtime: boolean;
  dorm: boolean;
  meals: boolean;
  startsOn: Day | null;
  months: number | null;
  /** First and last day on which it may be applied for. */
  open: readonly [Day, Day] | null;
};

const hundreds = (minor: number) => Math.floor(minor / 10_000) * 10_000;

export function drawTerms(random: Dice, of: Of): DrawnTerms {
  const { kind, firm, trade, pay } = of;
  const law = lawOf(kind);
  const isMainland = firm.kind === "uscc";
  const isVisit = law.takenBy === "school";
  const isWork = !isVisit && kind !== "order_class";
  const danger = of.isDangerous
    ? dangerOf(random, trade.group)
    : { hazards: [], labourGrade: isWork ? (kind === "job" ? 1 + random.int(2) : 1) : null };
  return {
    ...danger,
    hazardous: isHazardous(danger),
    ...timesOf(random, of),
    ...payOf(random, of, isMainland),
    ...(law.underInternshipLaw && pay ? internsOf(random, of, pay) : nobodysIntern(kind)),
    mentor:
      law.underInternshipLaw || (kind === "job" && random.chance(0.25))
        ? isMainland
          ? random.pick(mentors)
          : ""
        : "",
    endsOn: endOf(of),
    applyBy: of.open && !isVisit && random.chance(0.3) ? addDays(of.open[1], -7) : null,
    certificates: certificatesOf(random, of, isMainland),
    languages: languagesOf(random, of),
    questions: isVisit ? [] : questionsOf(random, isMainland),
    dormCost: of.dorm ? (random.chance(0.6) ? 0 : 10_000 * (1 + random.int(3))) : null,
    sites: sitesOf(of),
  };
}

const dangers: Partial<Record<TradeGroup, readonly Hazard[]>> = {
  ...{ metal: ["dust_noise"], materials: ["toxic", "dust_noise"], building: ["height"] },
  ...{ electrical: ["height"], production: ["dust_noise"], food: ["heat_cold"] },
};

function dangerOf(random: Dice, group: TradeGroup) {
  const named = dangers[group];
  const isHeavy = named === undefined || random.chance(0.25);
  return { hazards: named ? [random.pick(named)] : [], labourGrade: isHeavy ? 3 : 2 };
}

const byRota: readonly TradeGroup[] = ["service", "food", "care", "sales"];
const byChoice: readonly TradeGroup[] = ["digital", "design", "office"];

function timesOf(random: Dice, { kind, trade, nightShift }: Of) {
  const isFullTime = lawOf(kind).isFullTime;
  const hours =
    kind === "part_time"
      ? { hoursPerDay: 4 + 2 * random.int(2), hoursPerWeek: 12 }
      : isFullTime
        ? { hoursPerDay: 8, hoursPerWeek: 40 }
        : { hoursPerDay: null, hoursPerWeek: null };
  if (kind !== "job") {
    const shift: Shift | null = isFullTime ? "day" : kind === "part_time" ? "flexible" : null;
    return { ...hours, shift, restDayWork: kind === "part_time" };
  }
  return {
    ...hours,
    shift: shiftOf(random, trade.group, nightShift),
    restDayWork: random.chance(0.3),
  };
}

function shiftOf(random: Dice, group: TradeGroup, atNight: boolean): Shift {
  if (atNight) return random.pick(["two_shift", "three_shift"] as const);
  if (byRota.includes(group)) return random.pick(["rotating", "day"] as const);
  return byChoice.includes(group) && random.chance(0.2) ? "flexible" : "day";
}

type PayParts = Pick<
  DrawnTerms,
  | "payPeriod"
  | "payBase"
  | "payOvertime"
  | "payPiece"
  | "payPieceUnit"
  | "payAllowances"
  | "probationMonths"
  | "probationPay"
  | "payDay"
>;
const allInOne: PayParts = {
  ...{ payPeriod: "month", payBase: null, payOvertime: null, payPiece: null, payPieceUnit: "" },
  ...{ payAllowances: [], probationMonths: null, probationPay: null, payDay: null },
};
/** Least base pay, minor units: above the highest minimum wage of the province. */
const leastBase = 260_000;
const hoursAMonth = 174;

function payOf(random: Dice, of: Of, isMainland: boolean): PayParts {
  const { kind, pay, overtime } = of;
  if (!pay) return allInOne;
  const payDay = random.pick([5, 10, 15, 20, 25]);
  if (kind === "part_time") return { ...allInOne, payPeriod: "hour" };
  if (kind === "order_class") return allInOne;
  if (kind !== "job") {
    return { ...allInOne, payBase: pay[0], payDay, payAllowances: allowancesOf(random, of) };
  }
  const probation = { probationMonths: 1 + random.int(3), probationPay: pay[0] };
  if (!isMainland) return { ...allInOne, ...probation, payDay };
  const payBase = Math.min(pay[0], Math.max(leastBase, hundreds(pay[0] * 0.6)));
  const byPiece = of.trade.group === "garment" && random.chance(0.5);
  return {
    ...{ payPeriod: "month", payBase, payDay, ...probation },
    payOvertime: overtime ? Math.ceil(((payBase / hoursAMonth) * 1.5) / 10) * 10 : null,
    payPiece: byPiece ? 20 + 10 * random.int(8) : null,
    payPieceUnit: byPiece ? "件" : "",
    payAllowances: allowancesOf(random, of),
  };
}

function allowancesOf(random: Dice, { nightShift, meals, kind }: Of) {
  const found: DrawnTerms["payAllowances"] = [];
  const allow = (when: boolean, code: AllowanceCode, amount: number) => {
    if (when) found.push({ code, amount });
  };
  allow(random.chance(0.4), "full_attendance", 10_000 * (1 + random.int(3)));
  allow(nightShift, "night_shift", 30_000);
  allow(!meals && random.chance(0.4), "meals", 30_000);
  allow(kind === "job" && random.chance(0.25), "skill", 20_000);
  allow(kind === "job" && random.chance(0.2), "seniority", 10_000);
  return found;
}

type Interns = Pick<DrawnTerms, "samePostWage" | "likePostStaff" | "insurancePayer">;

function nobodysIntern(kind: ListingKind): Interns {
  const insurancePayer = kind === "observation" ? "enterprise" : null;
  return { samePostWage: null, likePostStaff: null, insurancePayer };
}

/** IR-09 (a fifth of the staff in like posts at most), IR-25 (four fifths of the same post's wage at least), IR-30. */
function internsOf(random: Dice, { firm, seats }: Of, [least]: readonly [number, number]): Interns {
  const fewest = seats * 5 + 1;
  const staff = Math.max(fewest, Math.min(firm.staffCount, fewest + random.int(20)));
  return {
    samePostWage: hundreds(least * (1.02 + 0.22 * random.next())),
    likePostStaff: staff,
    insurancePayer: random.chance(0.75) ? "enterprise" : "school",
  };
}

/** So many interns may a firm of this size ask for in one post. */
export const mostInterns = (staffCount: number) => Math.max(1, Math.floor(staffCount / 10));

function endOf({ kind, startsOn, months, open }: Of): Day | null {
  if (startsOn && months) return lastDayOf(startsOn, months);
  if (kind === "part_time" && startsOn) return addDays(startsOn, 83);
  return kind === "observation" && startsOn && open
    ? open[1] < startsOn
      ? startsOn
      : open[1]
    : null;
}

/** What nobody may work without; a student who is still learning the trade need not have it yet. */
function certificatesOf(random: Dice, { kind, trade }: Of, isMainland: boolean): string[] {
  if (kind !== "job" || !isMainland) return [];
  const ofHere = certificates.filter(({ code }) => !/^ce-(hk|mo)-/.test(code));
  const needed = ofHere.filter(({ neededBy }) => neededBy.includes(trade.code));
  if (needed.length > 0) return [needed[0]!.code];
  const useful = ofHere.filter(({ usefulFor }) => usefulFor.includes(trade.code));
  return useful.length > 0 && random.chance(0.12) ? [random.pick(useful).code] : [];
}

function languagesOf(random: Dice, { firm, trade }: Of): LanguageCode[] {
  if (firm.kind === "macao_business") return ["cantonese"];
  if (firm.kind === "hk_business") {
    return random.chance(0.5) ? ["cantonese", "english_a2"] : ["cantonese"];
  }
  const isSpoken = byRota.includes(trade.group);
  if (isSpoken) return random.chance(0.3) ? ["mandarin", "cantonese"] : ["mandarin"];
  return trade.code.includes("foreign-trade") ? ["english_b1"] : [];
}

function questionsOf(random: Dice, isMainland: boolean): string[] {
  if (!random.chance(0.3)) return [];
  return random.some(isMainland ? questions : hongKongQuestions, 1 + random.int(2));
}

/** A firm with two plants offers seats in both, where there are seats for both. */
function sitesOf({ firm, siteId, seats }: Of) {
  if (firm.sites.length < 2 || seats < 2) return [{ siteId, seats }];
  const here = Math.ceil(seats / 2);
  return firm.sites.map(({ id }) => ({ siteId: id, seats: id === siteId ? here : seats - here }));
}
