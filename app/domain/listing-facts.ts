// Owns what a listing tells the law, field by field, by its ticks and figures and by the words in its texts. What the law
// says of it is listing-law.ts'.
import type { FactName, LawFacts, WorkKind } from "./internship-facts";
import type { ListingKind } from "./listing";
import type { ListingField, ListingTerms } from "./listing-content";
import { jurisdictionOf, provinceOf } from "./jurisdiction";
import { lawOf } from "./listing-kind";
import { type Hazard, hourlyPay, monthlyPay } from "./listing-terms";

// 酒吧, 夜总会, 歌厅, 洗浴, 网吧, 电子游戏: places that art. 16(5) closes to interns.
const venue =
  /酒吧|夜总会|夜總會|歌厅|歌廳|卡拉|KTV|洗浴|桑拿|网吧|網吧|电子游戏厅|游戏机室|遊戲機中心|night ?club|karaoke/i;
const agency = /劳务派遣|勞務派遣|劳务公司|职业介绍所|职介|代理招聘|(?:由|经|通过|透過)中介/;
const inKind =
  /(?:购物卡|購物卡|代金券|提货券|实物|實物|产品|產品)(?:抵|代|折)|以(?:货|貨|物|产品)抵/;

/** What a field tells the law; `about`: the facts for which it is the place to put something right. */
export type Teller = {
  field: ListingField;
  about: readonly FactName[];
  tells: (terms: ListingTerms) => LawFacts;
};
const words = (field: "title" | "description"): Teller => ({
  field,
  about: ["isEntertainment", "soundsLikeAgency"],
  tells: (t) => ({
    isEntertainment: venue.test(t[field]),
    soundsLikeAgency: agency.test(t[field]),
  }),
});
/** The fields of a listing that the law looks at, in the order of the law. */
export const tellers: readonly Teller[] = [
  { field: "startsOn", about: ["startsOn", "studyYear"], tells: () => ({}) },
  {
    field: "seats",
    about: ["internsOfFirm", "internsInPost"],
    tells: ({ seats }) => ({ internsOfFirm: seats, internsInPost: seats }),
  },
  words("title"),
  words("description"),
  {
    field: "labourGrade",
    about: ["labourGrade"],
    tells: ({ labourGrade }) => ({ labourGrade }),
  },
  {
    field: "hazards",
    about: ["hazards"],
    tells: ({ hazards }) => ({ hazards: hazards as Hazard[] }),
  },
  {
    field: "restDayWork",
    about: ["restDayWork"],
    tells: ({ restDayWork }) => ({ restDayWork }),
  },
  {
    field: "shift",
    about: ["nightWork", "hasShifts"],
    tells: ({ shift }) => ({
      nightWork: shift === "three_shift",
      hasShifts: shift === "two_shift" || shift === "rotating",
    }),
  },
  {
    field: "nightShift",
    about: ["nightWork"],
    tells: ({ nightShift }) => ({ nightWork: nightShift }),
  },
  { field: "overtime", about: ["overtime"], tells: ({ overtime }) => ({ overtime }) },
  {
    field: "hoursPerDay",
    about: ["hoursPerDay"],
    tells: ({ hoursPerDay }) => ({ hoursPerDay }),
  },
  {
    field: "hoursPerWeek",
    about: ["hoursPerWeek"],
    tells: ({ hoursPerWeek }) => ({ hoursPerWeek }),
  },
  {
    field: "payMin",
    about: ["monthlyPay", "hourlyPay"],
    tells: ({ payMin, payPeriod, ...hours }) => ({
      monthlyPay: payMin === null ? null : monthlyPay(payMin, payPeriod),
      hourlyPay: payMin === null ? null : hourlyPay(payMin, payPeriod, hours),
    }),
  },
  {
    field: "payPeriod",
    about: ["payCycleDays"],
    tells: ({ payPeriod }) => ({ payCycleDays: payPeriod === "year" ? 365 : null }),
  },
  {
    field: "payNote",
    about: ["paidIn"],
    tells: ({ payNote }) => ({ paidIn: inKind.test(payNote) ? "goods" : null }),
  },
];

/** Which work of the law a kind of listing is, for somebody under 18 (or of unknown age) or not. */
export function workKindOf(kind: ListingKind, isMinor: boolean): WorkKind {
  if (lawOf(kind).underInternshipLaw) return "post";
  if (kind === "observation") return "observation";
  return isMinor ? "minor_work" : "work";
}

/** Under whose law the work of a listing is done: one of its places for each; null where none is said. */
export function groundsOfListing({ regionCodes }: ListingTerms): (string | null)[] {
  const byLaw = new Map(regionCodes.map((code) => [jurisdictionOf(code) + provinceOf(code), code]));
  return byLaw.size > 0 ? [...byLaw.values()] : [null];
}

/** What a listing tells the law of one of its places; what is said in several fields holds where one of them says so. */
export function factsOfListing(terms: ListingTerms, regionCode: string | null): LawFacts {
  const facts: LawFacts = {
    kind: workKindOf(terms.kind, false),
    regionCode,
    firmStaff: terms.firmStaff,
    likePostStaff: terms.likePostStaff,
    // Nobody asks a listing whether the work is done alone, nor for the firm's lowest wage: the post's own stands for it.
    ...{ worksAlone: true, samePostWage: terms.samePostWage, lowestWage: terms.samePostWage },
    payCurrency: terms.payCurrency,
  };
  for (const { tells } of tellers)
    for (const [fact, value] of Object.entries(tells(terms)))
      if (facts[fact as FactName] !== true) Object.assign(facts, { [fact]: value });
  return facts;
}
