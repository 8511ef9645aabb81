// Owns the law of 岗位实习 as far as a listing and a student can be judged before an agreement exists
// (教职成〔2021〕4号). The full rule table with documents and waivers belongs to the agreements.
import type { ListingField, ListingTerms } from "./listing-content";
import { lawOf } from "./listing-kind";
import { closedToInterns, monthlyPay } from "./listing-terms";

export const listingRules = [
  "IR-08",
  "IR-09",
  "IR-18",
  "IR-19",
  "IR-20",
  "IR-21",
  "IR-22",
  "IR-23",
  "IR-24",
  "IR-25",
  "IR-26",
] as const;
export type ListingRule = (typeof listingRules)[number];

/** A rule that a field breaks. `stops`: it cannot be offered so; otherwise people are to look at it (a warning). */
export type Breach = {
  rule: ListingRule;
  article: string;
  field: ListingField;
  stops: boolean;
  /** Where a figure is over a share of another: the most, and of how many. */
  share?: SeatShare;
};

/** The most interns that the law means for a number of staff: of the firm, or in the same post. */
export type SeatShare = { by: "staff" | "posts"; most: number; of: number };

type Law = {
  rule: ListingRule;
  article: string;
  stops: boolean;
  /** Per field at which the rule can be broken, whether it is. */
  at: Partial<Record<ListingField, (terms: ListingTerms) => boolean>>;
};

// 酒吧, 夜总会, 歌厅, 洗浴, 网吧, 电子游戏: places that art. 16(5) closes to interns.
const venue =
  /酒吧|夜总会|夜總會|歌厅|歌廳|卡拉|KTV|洗浴|桑拿|网吧|網吧|电子游戏厅|游戏机室|遊戲機中心|night ?club|karaoke/i;
const agency = /劳务派遣|勞務派遣|劳务公司|职业介绍所|职介|代理招聘|(?:由|经|通过|透過)中介/;
const inKind =
  /(?:购物卡|購物卡|代金券|提货券|实物|實物|产品|產品)(?:抵|代|折)|以(?:货|貨|物|产品)抵/;

/** Interns of one firm at a time (10 %), and in one post (20 %, art. 11). */
const shareOfStaff = ({ firmStaff }: ListingTerms) => shareOf("staff", firmStaff, 0.1);
const shareOfPost = ({ likePostStaff }: ListingTerms) => shareOf("posts", likePostStaff, 0.2);
/** Least pay of the same post's wage (art. 18). */
const shareOfWage = 0.8;

const laws: readonly Law[] = [
  {
    ...{ rule: "IR-08", article: "11", stops: false },
    at: { seats: (t) => isAbove(t, shareOfStaff(t)) },
  },
  {
    ...{ rule: "IR-09", article: "11", stops: false },
    at: { seats: (t) => isAbove(t, shareOfPost(t)) },
  },
  {
    ...{ rule: "IR-18", article: "16(5)", stops: true },
    at: {
      title: (t) => venue.test(t.title),
      description: (t) => venue.test(t.description),
    },
  },
  {
    ...{ rule: "IR-19", article: "16(6)", stops: false },
    at: {
      title: (t) => agency.test(t.title),
      description: (t) => agency.test(t.description),
    },
  },
  {
    ...{ rule: "IR-20", article: "16(7)", stops: true },
    at: { labourGrade: (t) => (t.labourGrade ?? 0) >= 3 },
  },
  {
    ...{ rule: "IR-20", article: "16(7)", stops: false },
    at: { hazards: (t) => t.hazards.some((one) => !isClosed(one)) },
  },
  {
    ...{ rule: "IR-21", article: "17", stops: true },
    at: { hazards: (t) => t.hazards.some(isClosed) },
  },
  {
    ...{ rule: "IR-22", article: "17", stops: true },
    at: { restDayWork: (t) => t.restDayWork },
  },
  {
    ...{ rule: "IR-23", article: "17", stops: true },
    at: {
      shift: (t) => t.shift === "three_shift",
      nightShift: (t) => t.nightShift,
      overtime: (t) => t.overtime,
    },
  },
  {
    ...{ rule: "IR-23", article: "17", stops: false },
    at: { shift: (t) => t.shift === "two_shift" || t.shift === "rotating" },
  },
  {
    ...{ rule: "IR-24", article: "17", stops: true },
    at: {
      hoursPerDay: (t) => (t.hoursPerDay ?? 0) > 8,
      hoursPerWeek: (t) => (t.hoursPerWeek ?? 0) > 40,
    },
  },
  {
    ...{ rule: "IR-25", article: "18", stops: false },
    at: { payMin: isPaidTooLittle },
  },
  {
    ...{ rule: "IR-26", article: "18", stops: true },
    at: { payPeriod: (t) => t.payPeriod === "year", payNote: (t) => inKind.test(t.payNote) },
  },
];

/** Youngest age at which a student may start a 岗位实习 (art. 16(2)) or any job (Labour Law art. 15). */
export const minimumAge = 16;
/** First study year in which a 岗位实习 may start (art. 16(1): no first-year students). */
export const firstInternshipYear = 2;

/** The rules that a listing breaks if it is offered under the law of 岗位实习, in the order of the regulation, each at the
 * field where it is put right; always empty for kinds that this law does not judge. */
export function brokenRules(terms: ListingTerms): Breach[] {
  return lawOf(terms.kind).underInternshipLaw ? breachesOf(terms) : [];
}

/** The same whatever the kind: what else these rules are asked for decides who is kept from what. */
export function breachesOf(terms: ListingTerms): Breach[] {
  return laws.flatMap(({ at, ...law }) =>
    (Object.keys(at) as ListingField[])
      .filter((field) => at[field]?.(terms))
      .map((field) => ({ ...law, field, ...shareAt(law.rule, terms) })),
  );
}

const sharesOf: Partial<Record<ListingRule, (terms: ListingTerms) => SeatShare | null>> = {
  "IR-08": shareOfStaff,
  "IR-09": shareOfPost,
};

function shareAt(rule: ListingRule, terms: ListingTerms): { share?: SeatShare } {
  const share = sharesOf[rule]?.(terms);
  return share ? { share } : {};
}

/** The shares that the law means for a listing of interns, the tightest first; none for other kinds, or where neither
 * number of staff is known. */
export function seatShares(terms: ListingTerms): SeatShare[] {
  if (!lawOf(terms.kind).underInternshipLaw) return [];
  return [shareOfStaff(terms), shareOfPost(terms)]
    .filter((share) => share !== null)
    .sort((a, b) => a.most - b.most);
}

function isClosed(hazard: string): boolean {
  return (closedToInterns as readonly string[]).includes(hazard);
}

function shareOf(by: SeatShare["by"], staff: number | null, share: number): SeatShare | null {
  return staff === null ? null : { by, most: Math.max(1, Math.floor(staff * share)), of: staff };
}

function isAbove({ seats }: ListingTerms, share: SeatShare | null): boolean {
  return seats !== null && share !== null && seats > share.most;
}

function isPaidTooLittle({ payMin, payPeriod, samePostWage }: ListingTerms): boolean {
  if (payMin === null || samePostWage === null) return false;
  return monthlyPay(payMin, payPeriod) < samePostWage * shareOfWage;
}
