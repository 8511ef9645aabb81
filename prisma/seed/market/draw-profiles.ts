// Draws what students tell beyond who they are: wishes out of their true tastes, lines of a CV, and what they have kept for
// later. Chosen by dice of their own, so that applications fall as they would without them.
import type { LanguageCode, Shift } from "~/app/domain/listing-terms";
import { eligibleFrom, judgeEligibility } from "~/app/domain/student";
import { addDays, type Day } from "~/app/domain/values";
import { ago, type Dice } from "./dice";
import type { Market } from "./draw-applications";
import type { DrawnListing } from "./draw-listings";
import type { DrawnStudent } from "./draw-students";
import { isMainland } from "./places";
import type { Row } from "./rows";
import { courseOf, skillName } from "./trades";
import { records as words, usualPay } from "./words.data";

/** The columns of a profile's wishes. */
export function wishesRow(random: Dice, today: Day, { truth, groups, facts }: DrawnStudent): Row {
  const liked = Object.entries(truth.trades)
    .filter(([, liking]) => liking > 0.2)
    .sort(([, x], [, y]) => y - x)
    .map(([code]) => code);
  const usual = usualPay[groups[0] ?? "production"][0];
  const isHere = isMainland(truth.home);
  const { shift, dorm } = truth.weights;
  const isLeaving = facts.state === "enrolled" && random.chance(0.5);
  const languages: LanguageCode[] = isHere
    ? random.chance(0.6)
      ? ["mandarin", "cantonese"]
      : ["mandarin"]
    : ["cantonese", "english_b1"];
  const refusedShifts: Shift[] = shift > 1.2 ? ["two_shift", "three_shift"] : [];
  return {
    wishedOccupations: liked.slice(0, 3),
    wishedPay: isHere && random.chance(0.5) ? Math.round((usual * 0.8) / 100) * 10_000 : null,
    availableFrom: isLeaving ? addDays(today, 7 * random.between(2, 14)) : null,
    availableUntil: null,
    ...{ refusedShifts, refusesNight: shift > 0.9, needsDorm: dorm > 0.5, languages },
  };
}

/** Now and then a line or two of a CV: of a skill that the profile names. */
export function recordRows(
  random: Dice,
  now: Date,
  { truth, skillCodes, schoolClass, school }: DrawnStudent,
  nextId: () => string,
): Row[] {
  if (!random.chance(school.isDemo ? 0.4 : 0.1) || skillCodes.length === 0) return [];
  const major = courseOf.get(schoolClass.majorCode)?.names["zh-CN"] ?? "";
  const kinds = random.some(
    ["course", "project", "competition", "work"] as const,
    1 + random.int(2),
  );
  return kinds.map((kind) => {
    const skillCode = random.pick(skillCodes);
    const skill = skillName.get(skillCode)?.["zh-CN"] ?? "";
    const title = random.pick(words[kind]).replace("{a}", skill).replace("{major}", major);
    const year = schoolClass.entryYear + random.int(2);
    return {
      ...{ id: nextId(), personId: truth.id, kind, title, description: "" },
      organisation: kind === "work" ? "" : school.name,
      ...{ startedOn: `${year}-10-01`, endedOn: `${year}-12-20` },
      ...{ certificateCode: null, skillCodes: kind === "work" ? [] : [skillCode], createdAt: now },
    };
  });
}

/** What somebody keeps for later: of the trades they like; who may not apply yet is told on the day from which they may. */
export function savedRows(
  random: Dice,
  now: Date,
  today: Day,
  { truth, facts, groups }: DrawnStudent,
  market: Market,
): Row[] {
  if (facts.state !== "enrolled" || !random.chance(0.12)) return [];
  const near = groups.filter((group) => market.now.has(group));
  if (near.length === 0) return [];
  const look = () => random.pick(market.now.get(random.pick(near)) as DrawnListing[]);
  const seen = new Set([look(), look()].filter((one) => one.firm.kind === "uscc"));
  return [...seen].map((listing) => ({
    ...{ personId: truth.id, listingId: listing.truth.id },
    createdAt: ago(now, 0.5 + 6 * random.next()),
    remindOn: eligibleFrom(judgeEligibility(facts, openingOf(listing), today)),
  }));
}

const openingOf = ({ kind, educationRank, terms, startsOn }: DrawnListing) => ({
  ...{ kind, educationRank, startsOn, hazardous: terms.hazardous },
  ...{ isOpen: true, reposted: false, schoolVerdict: "approved" as const },
});
