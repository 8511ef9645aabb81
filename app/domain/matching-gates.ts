// Owns what lets a student and a listing be a pair at all: one gate per question, each with the fact that decided it. Who
// may apply is student.ts', what collides placement.ts', who may be found find-students.ts'; this only asks them.
import { jurisdictionOf } from "./jurisdiction";
import { isOpen } from "./listing";
import { isNeverAgain } from "./matching-learnt";
import { homeRing, talkedAbout } from "./matching-parts";
import { certificatesNeededFor } from "./matching-trades";
import { jurisdictionOfCertificate } from "./matching-places";
import type { MatchFacts, MatchMarket } from "./matching-views";
import {
  type PairFigures,
  pairFigures,
  type WeighedListing,
  type WeighedStudent,
} from "./matching-weighed";
import { standsInTheWay } from "./placement";
import { ringsKm } from "./reference";
import type { SchoolVerdict } from "./school-verdict";
import { type Block, judgeEligibility } from "./student";
import { type Day, dayOf } from "./values";

/** `unsaid`: nobody has told what would decide, so it passes and is told. `mendable`: shut, but a certificate opens it:
 * such a pair stays in the lists, one step away. */
export type GateState = "passes" | "unsaid" | "mendable" | "fails";
export type Gate = { code: GateCode; is: GateState; facts: MatchFacts };

type Pair = {
  s: WeighedStudent;
  l: WeighedListing;
  figures: PairFigures;
  blocks: { code: Block; from: Day | null }[];
  market: MatchMarket;
  now: Date;
};
type Decided = Omit<Gate, "code">;

const gates = {
  open: ({ l: { listing }, blocks, now }) => {
    const because = listing.source === "reposted" ? "reposted" : "closed";
    const isShut = blocks.length > 0 || !isOpen({ ...listing, seats: null }, now);
    return when(!isShut, { because });
  },
  seats: ({ l: { listing } }) => {
    const { seats, taken } = listing;
    return seats === null ? unsaid({}) : when(taken < seats, { seats: seats - taken });
  },
  kind: ({ s: { student }, l: { listing }, blocks }) => {
    const { kind } = listing;
    if (blocks.length > 0) return when(false, { kind, because: "school_books" });
    if (student.wishedKinds.length === 0) return unsaid({ kind });
    return when(student.wishedKinds.includes(kind), { kind, because: "not_wished" });
  },
  school: ({ blocks }) => when(blocks.length === 0, blocked(blocks)),
  own_no: ({ s: { student, noes }, l: { listing } }) => {
    const never = isNeverAgain(noes, listing);
    if (never) return when(false, { because: never });
    return when(!student.refusedFirms.includes(listing.enterpriseId), {});
  },
  enrolment: ({ blocks }) => when(blocks.length === 0, blocked(blocks)),
  study_year: ({ blocks }) => when(blocks.length === 0, blocked(blocks)),
  age: ({ blocks }) => when(blocks.length === 0, blocked(blocks)),
  education: ({ l: { listing }, blocks }) =>
    when(blocks.length === 0, { rank: listing.educationRank }),
  placed: ({ s: { student }, l: { listing, lastDay }, now }) => {
    const { kind, startsOn } = listing;
    const stay = { kind, startsOn, endsOn: lastDay };
    return when(!student.commitments.some((yes) => standsInTheWay(yes, stay, dayOf(now))), {});
  },
  dates: ({ s: { student }, l: { listing, lastDay }, figures: { wait, spare } }) => {
    const { availableFrom: from, availableUntil: until } = student;
    const facts = { day: listing.startsOn, last: lastDay, from, until };
    if (wait === null && spare === null) return unsaid(facts);
    return when(Math.min(wait ?? 0, spare ?? 0) >= -talkedAbout, facts);
  },
  work_right: ({ s: { student }, l: { listing } }) => {
    const { placeCodes: places } = listing;
    const needed = places.map(jurisdictionOf);
    if (needed.length === 0) return unsaid({ places });
    if (needed.some((one) => student.mayWorkIn.includes(one))) return when(true, { places });
    const isWished = student.wishedPlaces.some((code) => needed.includes(jurisdictionOf(code)));
    return isWished ? unsaid({ places }) : when(false, { places });
  },
  certificates: ({ s: { student }, l: { listing }, market }) => {
    const { occupationCode: trade, placeCodes } = listing;
    const where = new Set(placeCodes.map(jurisdictionOf));
    const needed = certificatesNeededFor(market.reference.certificates, trade ?? "").filter(
      (code) => where.has(jurisdictionOfCertificate(code)),
    );
    const lacking = needed.filter((code) => !student.certificates.includes(code));
    return { is: lacking.length > 0 ? "mendable" : "passes", facts: { trade, lacking } };
  },
  shifts: ({ s: { student }, l: { listing } }) => {
    const { shift, nightShift } = listing;
    if (nightShift && student.refusesNight) return when(false, { shift, because: "nights" });
    const refuses = student.refusedShifts.length > 0;
    if (shift === null) return refuses ? unsaid({ shift }) : when(true, { shift });
    return when(!student.refusedShifts.includes(shift), { shift, because: "shift" });
  },
  places: ({ s: { student }, l: { listing }, figures: { ring } }) => {
    const { placeCodes: places } = listing;
    if (student.wishedPlaces.length === 0 || ring === null) return unsaid({ places });
    return when(ring <= homeRing, { places, km: ringsKm[ring] ?? null });
  },
} as const satisfies Record<string, (pair: Pair) => Decided>;
export type GateCode = keyof typeof gates;
export const gateCodes = Object.keys(gates) as GateCode[];

const when = (passes: boolean, facts: MatchFacts): Decided => {
  return { is: passes ? "passes" : "fails", facts };
};
const unsaid = (facts: MatchFacts): Decided => ({ is: "unsaid", facts });
const blocked = ([first]: Pair["blocks"]): MatchFacts =>
  first ? { because: first.code, day: first.from } : {};

/** The gate at which each block of the law of applying is told. */
const gateOfBlock: Record<Block, GateCode> = {
  not_open: "open",
  reposted: "open",
  school_books: "kind",
  firm_not_a_fit: "school",
  firm_not_approved: "school",
  not_enrolled: "enrolment",
  too_young: "age",
  minor_hazard: "age",
  first_year: "study_year",
  not_final_year: "study_year",
  education: "education",
};

/** Every gate between a student and a listing today, each with what decided it; in the order in which they are told. */
export function gatesOf(
  s: WeighedStudent,
  l: WeighedListing,
  market: MatchMarket,
  now: Date,
): Gate[] {
  return gatesAt(gateCodes, s, l, market, now);
}

/** Some of the gates between the two, for who asks the same of many. */
export function gatesAt(
  codes: readonly GateCode[],
  ...[s, l, market, now]: Parameters<typeof gatesOf>
): Gate[] {
  const figures = pairFigures(s, l, market);
  const blocks = blocksOf(s, l, now);
  return codes.map((code) => {
    const own = blocks.filter((block) => gateOfBlock[block.code] === code);
    return { code, ...gates[code]({ s, l, figures, blocks: own, market, now }) };
  });
}

function blocksOf({ student }: WeighedStudent, { listing }: WeighedListing, now: Date) {
  const { approvedBy, unfitFor, source } = listing;
  const said = (by: readonly string[]) => by.includes(student.schoolId);
  const refused: SchoolVerdict | null = said(unfitFor) ? "not_a_fit" : null;
  const schoolVerdict: SchoolVerdict | null = said(approvedBy) ? "approved" : refused;
  const opening = { ...listing, isOpen: true, reposted: source === "reposted", schoolVerdict };
  return judgeEligibility(student.facts, opening, dayOf(now)).blocks;
}

/** Whether a pair may stand in lists: nothing is shut that no certificate opens. */
export function mayBeListed(gatesBetween: readonly Gate[]): boolean {
  return gatesBetween.every(({ is }) => is !== "fails");
}

/** The same answer as `mayBeListed` of `gatesOf`, for who asks of thousands: it ends at the first gate that is shut, and a
 * block of the law of applying shuts one of them always. */
export function mayStandInLists(...[s, l, market, now]: Parameters<typeof gatesOf>): boolean {
  if (blocksOf(s, l, now).length > 0) return false;
  const pair: Pair = { s, l, figures: pairFigures(s, l, market), blocks: [], market, now };
  return gateCodes.every((code) => gates[code](pair).is !== "fails");
}

const wishes: readonly GateCode[] = ["kind", "places"];

/** Whether one wish of the student is all that shuts a pair: worth a look, for a wish may change. What a student refuses (a
 * shift, a firm) is no wish. */
export function isOneWishAway(gatesBetween: readonly Gate[]): boolean {
  const shut = gatesBetween.filter(({ is }) => is === "fails");
  return (
    shut.length === 1 &&
    shut.every(({ code, facts }) => wishes.includes(code) && facts.because !== "school_books")
  );
}

/** Whether a student may apply and start as things are. */
export function areAllOpen(gatesBetween: readonly Gate[]): boolean {
  return gatesBetween.every(({ is }) => is === "passes" || is === "unsaid");
}

/** Whether the firm of a listing may be shown a student who has not applied: the circle that student and school allow. */
export function mayBeSuggested({ student }: WeighedStudent, { listing }: WeighedListing): boolean {
  const { circle, schoolId } = student;
  if (circle === "hidden" || student.refusedFirms.includes(listing.enterpriseId)) return false;
  if (listing.approvedBy.includes(schoolId)) return true;
  return circle === "verified" && !listing.unfitFor.includes(schoolId);
}
