// Owns the additive half of the law of fit: what a student brings as features with a strength, what a listing gives for
// each. A part is the sum over the features that both have; the engine adds the same figures by inverted lists.
import { majorsLeadingTo, tradesInGroups } from "./matching-trades";
import {
  majorPoints,
  needWeights,
  type PartCode,
  skillShare,
  strengthPercent,
  tradePoints,
  usefulPoints,
  wantWeights,
} from "./matching-weights.data";
import {
  type MatchListing,
  type MatchMarket,
  type MatchStudent,
  strengths,
} from "./matching-views";
import type { Reference, TradeGroup } from "./reference";
import { majorField } from "./search-bands";

/** What a listing gives in one part to whoever has the feature, by strength. */
export type FeatureEntry = { feature: string; code: PartCode; points: readonly number[] };

/** What may speak for a trade, by the strength of its feature. */
export const tradeStrengths = ["wished", "leads", "near_major", "looked", "near_wish"] as const;
/** How many strengths there are at most, of skills as of trades. */
export const strengthCount = Math.max(strengths.length, tradeStrengths.length);

/** What a student brings: `skill:…` by how well it is shown, `trade:…` by what speaks for it, `certificate:…`,
 * `useful:…` (a trade in which one of the certificates helps), `major:…`, `field:…`, `group:…`. `looked`: groups of trades
 * that were often looked at; none where a firm's lists are made. */
export function featuresOfStudent(
  student: MatchStudent,
  { reference }: MatchMarket,
  looked: readonly TradeGroup[],
): Map<string, number> {
  const features = new Map<string, number>();
  const put = (feature: string, strength: number) =>
    features.set(feature, Math.max(strength, features.get(feature) ?? 0));
  for (const { code, strength } of student.skills)
    put(`skill:${code}`, strengths.indexOf(strength));
  for (const [trade, strength] of tradesOf(student, reference, looked))
    put(`trade:${trade}`, strength);
  for (const code of student.certificates) {
    put(`certificate:${code}`, 0);
    const { neededBy = [], usefulFor = [] } = reference.certificates.get(code) ?? {};
    for (const trade of [...neededBy, ...usefulFor]) put(`useful:${trade}`, 0);
  }
  put(`major:${student.majorCode}`, 0);
  const field = majorField(student.majorCode);
  if (field) put(`field:${field}`, 0);
  for (const group of groupsOf(reference, leadsTo(student, reference))) put(`group:${group}`, 0);
  return features;
}

const leadsTo = ({ majorCode }: MatchStudent, { majors }: MatchMarket["reference"]) =>
  majors.get(majorCode)?.occupationCodes ?? [];

function groupsOf({ occupations }: Pick<Reference, "occupations">, codes: readonly string[]) {
  return new Set(codes.flatMap((code) => occupations.get(code)?.groupCode ?? []));
}

/** Trades that something speaks for, each by the best of it: its place in `tradeStrengths`. */
function tradesOf(
  student: MatchStudent,
  reference: MatchMarket["reference"],
  looked: readonly TradeGroup[],
) {
  const wished = student.wishedOccupations;
  const led = leadsTo(student, reference);
  const trades = new Map<string, number>();
  const put = (codes: readonly string[], because: (typeof tradeStrengths)[number]) => {
    for (const code of codes)
      if (!trades.has(code)) trades.set(code, tradeStrengths.indexOf(because));
  };
  put(wished, "wished");
  put(led, "leads");
  put(tradesInGroups(reference.occupations, groupsOf(reference, led)), "near_major");
  put(tradesInGroups(reference.occupations, looked), "looked");
  put(tradesInGroups(reference.occupations, groupsOf(reference, wished)), "near_wish");
  return trades;
}

/** What a listing gives, part by part. Parts for which it names nothing have no entry but what is useful in its trade. */
export function featuresOfListing(listing: MatchListing, market: MatchMarket): FeatureEntry[] {
  return [
    ...skillEntries(listing, market),
    ...tradeEntries(listing),
    ...certificateEntries(listing),
    ...majorEntries(listing, market.reference),
  ];
}

const flat = (points: number) => strengths.map(() => points);

function skillEntries(listing: MatchListing, market: MatchMarket): FeatureEntry[] {
  const skills = [...listing.skills].sort((a, b) => (a.code < b.code ? -1 : 1));
  const weights = skills.map(
    ({ code, needed }) => rarityOf(market, code) * skillShare[needed ? "needed" : "welcome"],
  );
  const [need, used, taught] = [
    needWeights.skills,
    wantWeights.skills_used,
    wantWeights.skills_taught,
  ].map(({ max }) => shareOut(max, weights));
  const byMajor = new Map<string, number>();
  for (const [n, { code }] of skills.entries())
    for (const major of market.reference.skills.get(code)?.majorCodes ?? [])
      byMajor.set(major, (byMajor.get(major) ?? 0) + (taught?.[n] ?? 0));
  return [
    ...skills.flatMap(({ code }, n): FeatureEntry[] => [
      { feature: `skill:${code}`, code: "skills", points: byStrength(need?.[n] ?? 0) },
      { feature: `skill:${code}`, code: "skills_used", points: flat(used?.[n] ?? 0) },
    ]),
    ...[...byMajor].map(([major, points]): FeatureEntry => {
      return { feature: `major:${major}`, code: "skills_taught", points: flat(points) };
    }),
  ];
}

const byStrength = (points: number) =>
  strengths.map((strength) => Math.floor((points * strengthPercent[strength]) / 100));

/** How much a skill tells: hundred times the logarithm of how few ask for it, at least a quarter of the rarest's. */
function rarityOf({ rarity }: MatchMarket, code: string): number {
  const most = Math.log(rarity.of + 2);
  const told = Math.log((rarity.of + 2) / ((rarity.asking.get(code) ?? 0) + 1));
  return Math.round(100 * Math.max(told, most / 4));
}

/** Whole points in proportion to weights, all of them given away: the largest remainders get what rounding leaves. */
export function shareOut(points: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum <= 0) return weights.map(() => 0);
  const shares = weights.map((weight) => Math.floor((points * weight) / sum));
  const left = points - shares.reduce((total, one) => total + one, 0);
  const remainder = (n: number) => (points * (weights[n] ?? 0)) % sum;
  const order = weights.map((_, n) => n).sort((a, b) => remainder(b) - remainder(a) || a - b);
  for (const n of order.slice(0, left)) shares[n] = (shares[n] ?? 0) + 1;
  return shares;
}

function tradeEntries({ occupationCode }: MatchListing): FeatureEntry[] {
  if (occupationCode === null) return [];
  const points = tradeStrengths.map((because) => tradePoints[because]);
  return [{ feature: `trade:${occupationCode}`, code: "trade", points }];
}

function certificateEntries({ certificates, occupationCode }: MatchListing): FeatureEntry[] {
  if (certificates.length === 0)
    return occupationCode === null
      ? []
      : [{ feature: `useful:${occupationCode}`, code: "certificates", points: flat(usefulPoints) }];
  const shares = shareOut(
    needWeights.certificates.max,
    certificates.map(() => 1),
  );
  return [...certificates].sort().map((code, n) => {
    return { feature: `certificate:${code}`, code: "certificates", points: flat(shares[n] ?? 0) };
  });
}

function majorEntries(
  { majorCodes, occupationCode }: MatchListing,
  reference: MatchMarket["reference"],
): FeatureEntry[] {
  const entry = (feature: string, points: number): FeatureEntry => {
    return { feature, code: "major", points: flat(points) };
  };
  if (majorCodes.length > 0) {
    const fields = new Set(majorCodes.flatMap((code) => majorField(code) ?? []));
    return [
      ...[...new Set(majorCodes)].map((code) => entry(`major:${code}`, majorPoints.named)),
      ...[...fields].map((field) => entry(`field:${field}`, majorPoints.field)),
    ];
  }
  const group = reference.occupations.get(occupationCode ?? "")?.groupCode;
  if (!group) return [];
  return [
    entry(`group:${group}`, majorPoints.group),
    ...majorsLeadingTo(reference.majors, occupationCode ?? "").map((code) => {
      return entry(`major:${code}`, majorPoints.leads);
    }),
  ];
}
