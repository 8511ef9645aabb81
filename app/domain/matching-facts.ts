// Owns the facts behind each part of a fit, as codes and figures for words: what both have, what is lacking, what was held
// against what. The words stand in the messages (`matching:…`); nothing here changes a score.
import { tradeStrengths } from "./matching-features";
import { costOfNoes } from "./matching-learnt";
import { beyond } from "./matching-nearness";
import { languageBits } from "./matching-parts";
import type { MatchFacts, MatchMarket } from "./matching-views";
import {
  type PairFigures,
  payAgainst,
  type WeighedListing,
  type WeighedStudent,
} from "./matching-weighed";
import type { PartCode } from "./matching-weights.data";
import { ringsKm } from "./reference";

type Facts = MatchFacts & { unsaid: boolean };
type FactsOf = (
  s: WeighedStudent,
  l: WeighedListing,
  figures: PairFigures,
  market: MatchMarket,
) => Facts;

const skills: FactsOf = (s, { listing }) => {
  const asked = listing.skills.map(({ code }) => code);
  return {
    ...divided(asked, (code) => s.features.has(`skill:${code}`)),
    unsaid: asked.length === 0,
  };
};
const days = ({ student }: WeighedStudent, { listing, lastDay }: WeighedListing) => {
  const { availableFrom: from, availableUntil: until } = student;
  return { day: listing.startsOn, last: lastDay, from, until };
};

const factsOf: Record<PartCode, FactsOf> = {
  trade: (s, { listing }) => {
    const { occupationCode: trade } = listing;
    const strength = s.features.get(`trade:${trade ?? ""}`) ?? -1;
    return { trade, because: tradeStrengths[strength] ?? "other", unsaid: trade === null };
  },
  skills_used: skills,
  skills_taught: ({ student }, { listing }, _figures, { reference }) => {
    const asked = listing.skills.map(({ code }) => code);
    const teaches = (code: string) =>
      reference.skills.get(code)?.majorCodes.includes(student.majorCode) === true;
    return { ...divided(asked, teaches), major: student.majorCode, unsaid: asked.length === 0 };
  },
  pay: (s, l, { payPercent: percent }) => {
    const against = payAgainst(s, l);
    const isWish = against !== null && against === s.student.wishedPay;
    const because = isWish ? "wish" : "usual";
    return { pay: l.listing.pay, against, percent, because, unsaid: percent === null };
  },
  distance: (_s, { listing }, { ring }) => {
    const km = ringsKm[ring ?? beyond] ?? null;
    return { places: listing.placeCodes, km, unsaid: ring === null };
  },
  dorm: ({ student }, { listing }, { ring }) => {
    const because = `${student.needsDorm ? "needed" : "free"}_${listing.dorm ? "offered" : "none"}`;
    return { because, unsaid: because === "free_none" && ring === null };
  },
  shift: (_s, { listing }) => {
    const because = listing.nightShift ? "nights" : "no_nights";
    return { shift: listing.shift, because, unsaid: listing.shift === null };
  },
  start: (s, l, { wait }) => ({ ...days(s, l), unsaid: wait === null }),
  answers: (_s, { listing }) => {
    return { percent: listing.answersKept, unsaid: listing.answersKept === null };
  },
  also: ({ student }, { listing }) => {
    const percent = student.learnt?.also.get(listing.id) ?? null;
    return { percent, unsaid: percent === null };
  },
  said: ({ noes }, l, { ring }) => {
    const { reasons } = costOfNoes(noes, l, ring);
    return { shared: reasons, unsaid: reasons.length === 0 };
  },
  skills,
  certificates: ({ student, features }, { listing }) => {
    const { certificates, occupationCode: trade } = listing;
    const isUseful = certificates.length === 0 && features.has(`useful:${trade ?? ""}`);
    return {
      ...divided(certificates, (code) => student.certificates.includes(code)),
      ...{ trade, because: isUseful ? "useful" : "named" },
      unsaid: certificates.length === 0 && !isUseful,
    };
  },
  major: ({ student }, { listing, base }) => {
    const isNamed = listing.majorCodes.includes(student.majorCode);
    const named = isNamed ? "named" : "other";
    const because = listing.majorCodes.length > 0 ? named : "by_trade";
    const { occupationCode: trade } = listing;
    return { major: student.majorCode, trade, because, unsaid: base.major !== undefined };
  },
  languages: ({ languages }, { listing }) => {
    const speaks = (code: string) => (languageBits([code]) & ~languages) === 0;
    return { ...divided(listing.languages, speaks), unsaid: listing.languages.length === 0 };
  },
  experience: ({ student }, { listing }) => {
    const { experienceYears: years } = listing;
    const { monthsWorked: months } = student;
    return { years, months, unsaid: years === 0 && months === 0 };
  },
  availability: (s, l, { wait, spare }) => {
    return { ...days(s, l), unsaid: wait === null && spare === null };
  },
};

function divided(asked: readonly string[], has: (code: string) => boolean) {
  return { shared: asked.filter(has), lacking: asked.filter((code) => !has(code)) };
}

/** What decided a part between two, and whether one of them says nothing of it. */
export function factsOfPart(
  code: PartCode,
  ...between: [WeighedStudent, WeighedListing, PairFigures, MatchMarket]
): Facts {
  return factsOf[code](...between);
}
