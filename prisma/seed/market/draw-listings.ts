// Draws what firms offer, and what they truly need. Three in four listings are of the firm's own trade, the rest are what
// every firm needs. Education asked for follows the measured postings (23 % none, 27 % 中专, 39 % 大专, 11 % 本科), lower for
// internships; two in five are internships, for this is a market of students; one in ten is of the other kinds. One in five is over: last spring's jobs and
// the internships that began in September, from which last year's graduates and the present interns come.
import type { TradeGroup } from "~/app/domain/reference";
import type { ListingKind, ListingStatus } from "~/app/domain/listing";
import { addDays, type Day, dayOf } from "~/app/domain/values";
import { lawOf } from "~/app/domain/listing-kind";
import { listings as demoListings, onTheDesk } from "../demo/market.data";
import { ago, type Dice, dice, idOf, idsOf, seedOf, shareOut } from "./dice";
import type { DrawnFirm } from "./draw-firms";
import { type DrawnTerms, drawTerms, mostInterns } from "./draw-terms";
import { prefectureOf } from "./places";
import { courseOf, skillName, type Trade, tradeOf, tradesIn } from "./trades";
import type { ListingTruth } from "./truth";
import {
  closings,
  duties,
  englishClosing,
  englishDuties,
  hongKongClosing,
  hongKongDuties,
  macaoClosing,
  payLevel,
  usualPay,
} from "./words.data";

export type DrawnListing = {
  truth: ListingTruth;
  firm: DrawnFirm;
  siteId: string;
  kind: ListingKind;
  status: ListingStatus;
  title: string;
  description: string;
  skills: { skillCode: string; needed: boolean }[];
  majors: string[];
  regionCode: string;
  address: string;
  /** Minor units a month, an hour for part-time work; null where a visit pays nothing. */
  pay: [number, number] | null;
  educationRank: number;
  experienceYears: number;
  seats: number;
  terms: DrawnTerms;
  nightShift: boolean;
  overtime: boolean;
  dorm: boolean;
  meals: boolean;
  benefits: string[];
  answerDays: number;
  months: number | null;
  startsOn: string | null;
  submittedAt: Date | null;
  publishedAt: Date | null;
  validUntil: Date;
  closedAt: Date | null;
  pausedAt: Date | null;
  archivedAt: Date | null;
  createdAt: Date;
  /** Of an earlier season: its people have been chosen. */
  isPast: boolean;
  isByHand: boolean;
  taken: number;
};

/** Trades that nobody fills with interns: places closed to them, and work that the law keeps from them. */
const notForInterns =
  /bartender|spa-|security-guard|forklift|scaffold|driver|seafarer|boiler|courier|delivery|bank|lifeguard|pilot|police/;
/** What every firm needs beside its own trade. */
const support = [
  ...[
    "office-clerk",
    "administrator",
    "accountant",
    "treasury-clerk",
    "recruiter",
    "buyer",
    "hr-officer",
  ],
  ...["merchandiser", "sales-assistant", "salesperson", "warehouse-keeper", "customer-service"],
  ...[
    "quality-inspector",
    "ecommerce-operator",
    "it-support",
    "graphic-designer",
    "finance-officer",
  ],
].flatMap((word) => tradeOf.get(`oc-${word}`) ?? []);
/** Trades that are not learnt without a 高职. */
const forAssociates =
  /engineer|designer|developer|programmer|technologist|analyst|nurse|teacher|lawyer|legal/;
const dangerous: Partial<Record<TradeGroup, number>> = {
  metal: 0.2,
  materials: 0.15,
  building: 0.2,
};
const atNight: Partial<Record<TradeGroup, number>> = {
  ...{ production: 0.3, electrical: 0.2, metal: 0.15, materials: 0.15 },
  ...{ logistics: 0.2, service: 0.25, care: 0.2, food: 0.1 },
};

/** So many listings of firms that may have them, one after another; hand-made ones first. */
export function* drawListings(
  now: Date,
  firms: readonly DrawnFirm[],
  count: number,
  seed: number,
): Generator<DrawnListing> {
  const nextId = idsOf(3);
  const byKey = new Map(firms.filter(({ isDemo }) => isDemo).map((firm) => [firm.key, firm]));
  for (const [n, listing] of demoListings.entries()) {
    const random = dice(seedOf(seed, 3, n));
    yield fromHand(now, random, listing, byKey.get(listing.firm)!, idOf("listing", n));
  }
  const fixed: [DrawnFirm, ListingStatus][] = [
    ...onTheDesk.map((status) => [byKey.get("lift")!, status] as [DrawnFirm, ListingStatus]),
    [byKey.get("pending")!, "draft"],
    [byKey.get("pending")!, "draft"],
    [byKey.get("suspended")!, "live"],
  ];
  const open = firms.filter(({ status }) => status === "approved");
  const free = Math.max(0, count - demoListings.length - fixed.length);
  const shares = shareOut(
    free,
    open.map(({ staffCount, isDemo }) => (isDemo ? 0.35 : 1) * Math.sqrt(staffCount)),
  );
  for (const [n, [firm, status]] of fixed.entries())
    yield draw(now, dice(seedOf(seed, 4, n)), firm, status, nextId());
  for (const [f, firm] of open.entries())
    for (let n = 0; n < (shares[f] ?? 0); n += 1)
      yield draw(now, dice(seedOf(seed, 4, f * 977 + n + 100)), firm, null, nextId());
}

type Season = "now" | "past";
const kindShares: readonly (readonly [ListingKind, number])[] = [
  ...([
    ["internship", 40],
    ["apprenticeship", 2],
    ["part_time", 6],
    ["job", 49],
  ] as const),
  ...([
    ["order_class", 1],
    ["observation", 2],
  ] as const),
];

function draw(
  now: Date,
  random: Dice,
  firm: DrawnFirm,
  wanted: ListingStatus | null,
  id: string,
): DrawnListing {
  const isMainland = firm.kind === "uscc";
  const season: Season = wanted === null && random.chance(0.25) && isMainland ? "past" : "now";
  const drawnKind = isMainland ? random.weighted(kindShares) : "job";
  const kind = season === "past" && drawnKind !== "internship" ? "job" : drawnKind;
  const own = random.chance(0.75) ? tradesIn[firm.group] : support;
  const all = own.filter(({ code }) => kind === "job" || !notForInterns.test(code));
  const trade = random.pick(all.length > 0 ? all : support);
  const asked = educationFor(random, kind, trade.group);
  const educationRank = forAssociates.test(trade.code) ? Math.max(3, asked) : asked;
  const skillCodes = skillsFor(random, trade);
  const majors = random.chance(0.75)
    ? random.some(majorsFor(trade, educationRank), random.between(1, 3))
    : [];
  const site = random.pick(firm.sites);
  const status: ListingStatus =
    wanted ??
    (season === "past"
      ? "closed"
      : random.weighted([
          ...([
            ["live", 84],
            ["submitted", 6],
            ["draft", 4],
            ["referred", 3],
          ] as const),
          ["closed", 3],
        ]));
  const { truth, pay: monthly } = needOf(random, {
    id,
    firm,
    trade,
    kind,
    educationRank,
    majors,
    skillCodes,
  });
  const pay = payFor(kind, monthly);
  truth.place = site.regionCode;
  const texts = textsOf(random, firm, trade, kind, skillCodes);
  const isJob = kind === "job";
  const base = {
    ...{ truth, firm, kind, status, majors, pay, educationRank, ...texts },
    ...{ siteId: site.id, regionCode: site.regionCode, address: site.address },
    skills: skillCodes.map((skillCode, n) => ({ skillCode, needed: n < 2 })),
    experienceYears: isJob && random.chance(0.25) ? random.between(1, 3) : 0,
    seats: seatsFor(kind, firm, seatsOf(random, firm, season)),
    isDangerous: isJob && random.chance(dangerous[trade.group] ?? 0.02),
    nightShift: truth.nightShift,
    overtime: isJob && random.chance(0.3),
    ...comforts(random, truth, kind, firm.kind),
    ...datesOf(now, random, kind, status, season),
    ...{ isPast: season === "past", isByHand: false, taken: 0 },
  };
  return withTerms(random, trade, base);
}

type Bare = Omit<DrawnListing, "terms"> & { isDangerous: boolean };
function withTerms(random: Dice, trade: Trade, { isDangerous, ...bare }: Bare): DrawnListing {
  const open = bare.publishedAt
    ? ([dayOf(bare.publishedAt), dayOf(bare.validUntil)] as const)
    : null;
  return { ...bare, terms: drawTerms(random, { ...bare, trade, isDangerous, open }) };
}

/** A visit is unpaid, weekend work is paid by the hour. */
function payFor(kind: ListingKind, [low, high]: [number, number]): [number, number] | null {
  if (lawOf(kind).takenBy === "school") return null;
  const hourly = (monthly: number) => Math.max(2_000, Math.round(monthly / 174 / 100) * 100);
  return kind === "part_time" ? [hourly(low), hourly(high)] : [low, high];
}

/** Interns stay few beside those who work there; a class comes to see a firm as a class. */
function seatsFor(kind: ListingKind, { staffCount }: DrawnFirm, wanted: number): number {
  const law = lawOf(kind);
  if (law.takenBy === "school") return 30 + 10 * (wanted % 3);
  if (kind === "order_class") return 20 + 5 * (wanted % 3);
  return law.underInternshipLaw ? Math.min(wanted, mostInterns(staffCount)) : wanted;
}

function fromHand(
  now: Date,
  random: Dice,
  listing: (typeof demoListings)[number],
  firm: DrawnFirm,
  id: string,
): DrawnListing {
  const trade = tradeOf.get(listing.occupation)!;
  const {
    kind,
    education: educationRank,
    majors,
    skills: skillCodes,
    title,
    description,
  } = listing;
  const { truth } = needOf(random, { id, firm, trade, kind, educationRank, majors, skillCodes });
  const pay: [number, number] | null =
    listing.pay[1] > 0 ? [listing.pay[0] * 100, listing.pay[1] * 100] : null;
  truth.place = firm.regionCode;
  truth.nightShift = false;
  return withTerms(random, trade, {
    ...{ truth, firm, kind, majors, pay, educationRank, title, description },
    ...{ siteId: firm.sites[0]!.id, regionCode: firm.regionCode, address: firm.address },
    status: "live",
    skills: skillCodes.map((skillCode) => ({ skillCode, needed: true })),
    ...{ experienceYears: 0, seats: listing.seats, isDangerous: listing.hazardous ?? false },
    ...{ nightShift: false, overtime: false },
    ...comforts(random, truth, kind, firm.kind),
    ...datesOf(now, random, kind, "live", "now"),
    ...{ isPast: false, isByHand: true, taken: 0 },
  });
}

function educationFor(random: Dice, kind: ListingKind, group: TradeGroup): number {
  const isDesk = ["digital", "design", "office", "care"].includes(group);
  if (kind === "observation") return 0;
  if (kind === "internship")
    return random.weighted([
      [0, 15],
      [2, isDesk ? 30 : 55],
      [3, isDesk ? 55 : 30],
    ]);
  return random.weighted([
    [0, 23],
    [2, 27],
    [3, 39],
    [4, isDesk ? 14 : 8],
  ]);
}

function skillsFor(random: Dice, trade: Trade): string[] {
  const best = trade.skillCodes.slice(0, 10);
  const chosen = random.some(best, random.between(2, 4));
  return chosen.length >= 2
    ? chosen
    : [...new Set([...chosen, "sk-excel", "sk-mandarin"])].slice(0, 2);
}

const levelRank = { secondary: 2, associate: 3, bachelor_vocational: 4 } as const;
/** Majors that lead there and reach the education asked for; neighbours in the group where none does. */
function majorsFor(trade: Trade, rank: number): string[] {
  const fits = (code: string) => {
    const course = courseOf.get(code);
    return course !== undefined && levelRank[course.level] >= rank && levelRank[course.level] < 4;
  };
  const own = trade.majors.map(({ code }) => code).filter(fits);
  if (own.length > 0) return own;
  const near = tradesIn[trade.group].flatMap((one) => one.majors.map(({ code }) => code));
  return [...new Set(near.filter(fits))].slice(0, 6);
}

/** The true need and the pay that goes with it. */
function needOf(
  random: Dice,
  of: {
    id: string;
    firm: DrawnFirm;
    trade: Trade;
    kind: ListingKind;
    educationRank: number;
    majors: string[];
    skillCodes: string[];
  },
): { truth: ListingTruth; pay: [number, number] } {
  const { id, firm, trade, kind, educationRank, majors, skillCodes } = of;
  // What counts is what the text names, and one skill more that it does not.
  const unsaid = random.some(
    trade.skillCodes.filter((code) => !skillCodes.includes(code)),
    1,
  );
  const raw = [...skillCodes, ...unsaid].map(
    (code, n) => [code, (n < 2 ? 1 : 0.4) * Math.exp(random.gauss(0, 0.4))] as const,
  );
  const sum = raw.reduce((all, [, weight]) => all + weight, 0);
  const payStep = Math.max(-1.6, Math.min(2, random.gauss(0, 0.8)));
  const truth: ListingTruth = {
    ...{ is: "listing", id, enterpriseId: firm.id, kind, occupationCode: trade.code },
    ...{ group: trade.group, place: firm.regionCode, pay: Math.round(payStep * 100) / 100 },
    dorm: random.chance(0.55) && lawOf(kind).isFullTime,
    nightShift: kind === "job" && random.chance(atNight[trade.group] ?? 0.02),
    ...{ educationRank, majors },
    skills: Object.fromEntries(
      raw.map(([code, weight]) => [code, Math.round((weight / sum) * 1000) / 1000]),
    ),
    majorWeight: Math.round(Math.abs(random.gauss(0.7, 0.4)) * 100) / 100,
    strictness: Math.round(Math.abs(random.gauss(1.2, 0.6)) * 100) / 100,
    reach: 20 + random.int(60),
  };
  return { truth, pay: payOf(random, firm, trade, kind, educationRank, payStep) };
}

function payOf(
  random: Dice,
  firm: DrawnFirm,
  trade: Trade,
  kind: ListingKind,
  rank: number,
  step: number,
): [number, number] {
  const [base, associate] = usualPay[trade.group];
  const level = payLevel[prefectureOf(firm.regionCode)] ?? 1;
  const usual = (base + (rank >= 3 ? associate : 0) + (rank === 4 ? 1200 : 0)) * level;
  const currency = { uscc: 1, hk_business: 2.9, macao_business: 2.4 }[firm.kind];
  const mid = usual * (1 + 0.15 * step) * currency * (lawOf(kind).underInternshipLaw ? 0.72 : 1);
  const hundreds = (yuan: number) => Math.round(yuan / 100) * 10_000;
  const low = hundreds(mid * (0.86 + 0.06 * random.next()));
  return [low, Math.max(low, hundreds(mid * (1.06 + 0.12 * random.next())))];
}

/** Few want many: half of the listings have one to three places, large firms and the spring and autumn rounds more. */
function seatsOf(random: Dice, { staffCount }: DrawnFirm, season: Season): number {
  const size = Math.log10(Math.max(10, staffCount)) - 0.4;
  const many = season === "past" ? 4.5 : 1.25;
  return Math.max(1, Math.round(Math.exp(random.gauss(0.75, 0.7)) * size * many));
}

const firstBenefit: Partial<Record<ListingKind, string[]>> = {
  ...{ job: ["五险一金"], internship: ["实习责任险"], apprenticeship: ["实习责任险", "师傅带教"] },
  ...{ part_time: ["意外险"], order_class: ["考证支持"] },
};

/** What the law of Hong Kong and of Macao gives in place of the mainland's insurances. */
const elsewhere: Record<Exclude<DrawnFirm["kind"], "uscc">, string[]> = {
  hk_business: ["强积金", "雇员补偿保险"],
  macao_business: ["澳门社保", "工作意外保险"],
};
const insurances = ["五险一金", "实习责任险", "意外险"];

function firstBenefits(kind: ListingKind, of: DrawnFirm["kind"]): string[] {
  const first = firstBenefit[kind] ?? [];
  if (of === "uscc") return first;
  const others = first.filter((one) => !insurances.includes(one));
  return kind === "job" ? elsewhere[of] : [...elsewhere[of].slice(1), ...others];
}

function comforts(random: Dice, truth: ListingTruth, kind: ListingKind, of: DrawnFirm["kind"]) {
  const meals = random.chance(0.45);
  const isVisit = lawOf(kind).takenBy === "school";
  const more = random.some(["带薪年假", "节日福利", "技能培训", "师傅带教", "班车"], random.int(3));
  return {
    ...{ dorm: truth.dorm, meals, answerDays: 2 + random.int(6) },
    benefits: isVisit ? [] : [...firstBenefits(kind, of), ...more],
  };
}

function datesOf(
  now: Date,
  random: Dice,
  kind: ListingKind,
  status: ListingStatus,
  season: Season,
) {
  const isIntern = lawOf(kind).underInternshipLaw;
  const isPast = season === "past";
  const age = isPast
    ? isIntern
      ? random.between(115, 150)
      : random.between(215, 260)
    : random.between(3, 42);
  const waits = status === "submitted" ? 0.1 + random.next() * 2.5 : age;
  const submittedAt = status === "draft" ? null : ago(now, waits);
  const isPublished = ["live", "closed", "paused", "archived"].includes(status);
  const startsIn = isPast ? -random.between(60, 85) : random.between(50, 110);
  const isClosed = status === "closed" || status === "archived";
  const closedAt = isClosed ? ago(now, isPast ? age - 45 : 1) : null;
  return {
    submittedAt,
    publishedAt: isPublished && submittedAt ? new Date(submittedAt.getTime() + 43_200_000) : null,
    validUntil: isPast ? ago(now, age - 60) : ago(now, -(20 + random.int(60))),
    closedAt,
    createdAt: submittedAt ?? ago(now, 2),
    pausedAt: status === "paused" ? ago(now, 2) : null,
    archivedAt: status === "archived" ? ago(now, 0.5) : null,
    startsOn: isIntern ? dayOf(ago(now, -startsIn)) : startOf(kind, dayOf(now)),
    months: monthsOf[kind] ?? null,
  };
}

const monthsOf: Partial<Record<ListingKind, number>> = {
  ...{ internship: 6, apprenticeship: 12, order_class: 12 },
};
/** Weekend work and visits begin soon, an order class with the school year. */
function startOf(kind: ListingKind, today: Day): Day | null {
  if (kind === "part_time" || kind === "observation") return addDays(today, 5);
  const year = Number(today.slice(0, 4)) + (today.slice(5) < "09-01" ? 0 : 1);
  return kind === "order_class" ? `${year}-09-01` : null;
}

const titleTails: Partial<Record<ListingKind, string>> = {
  ...{ internship: "实习生", apprenticeship: "学徒（现代学徒制）", part_time: "（周末兼职）" },
  ...{ order_class: "订单班", observation: "岗位参观" },
};
const tails = ["", "", "", "（应届可）", "（长白班）", "（包食宿）", "（双休）", "（急）"];

function textsOf(
  random: Dice,
  firm: DrawnFirm,
  trade: Trade,
  kind: ListingKind,
  skillCodes: string[],
) {
  const isMainland = firm.kind === "uscc";
  const isEnglish = firm.kind === "hk_business" && random.chance(0.2);
  const locale = isMainland ? "zh-CN" : isEnglish ? "en" : "zh-HK";
  const bare = trade.names[locale].replace(/[（(].*?[)）]/g, "").trim();
  const fill = (text: string) =>
    text.replace(/\{([ab])\}/g, (_, which: string) => {
      const code = skillCodes[which === "a" ? 0 : 1] ?? "sk-excel";
      return skillName.get(code)?.[locale] ?? code;
    });
  if (isEnglish) {
    return { title: bare, description: `${fill(random.pick(englishDuties))} ${englishClosing}` };
  }
  if (!isMainland) {
    const closing = firm.kind === "macao_business" ? macaoClosing : hongKongClosing;
    return { title: bare, description: fill(random.pick(hongKongDuties)) + closing };
  }
  const own = titleTails[kind];
  const title = own ? `${bare}${own}` : bare + (random.pick(tails) || "");
  const lawful = kind === "job" ? closings : closings.filter((text) => !text.includes("试用期"));
  const description = fill(random.pick(duties[trade.group])) + random.pick(lawful);
  return { title, description };
}
