// Draws who applied where and what became of it. A student looks at up to thirty listings until eight suit, most of them of
// the trades that the major leads to or that they like, and takes the best by true utility with noise (Gumbel, one unit); a third have not
// applied yet. The firm's answer follows its own true utility with noise. Everything lawful: kinds that open to the student,
// seats, one yes of a kind. Past seasons are settled, so that last year's graduates and this autumn's interns have places.
import type { ListingKind } from "~/app/domain/listing";
import { lawOf, needsSchoolReview } from "~/app/domain/listing-kind";
import { type ApplicationStatus, holdsSeat, type Move, moves } from "~/app/domain/application";
import type { OfferTerms } from "~/app/domain/offer";
import type { TradeGroup } from "~/app/domain/reference";
import { ago, days, type Dice } from "./dice";
import type { DrawnFirm } from "./draw-firms";
import type { DrawnListing } from "./draw-listings";
import type { DrawnStudent } from "./draw-students";
import { isMainland } from "./places";
import { firmUtility, studentUtility } from "./truth";

export type By = "student" | "recruiter" | "system" | "office";
export type Step = { move: Move; by: By; at: Date; from: ApplicationStatus; to: ApplicationStatus };
export type DrawnApplication = {
  student: DrawnStudent;
  listing: DrawnListing;
  status: ApplicationStatus;
  submittedAt: Date;
  steps: Step[];
  note: string;
  /** Of the demo's stories: what was offered, and the hour that is agreed on (null: still to be chosen). */
  offer?: OfferTerms;
  interviewAt?: Date | null;
  /** Where it is and what to bring. */
  interviewNote?: string;
};

type Road = readonly (readonly [Move, By])[];
const review = ["review", "recruiter"] as const;
const offered = [review, ["invite", "recruiter"], ["offer", "recruiter"]] as const;
const accepted = [...offered, ["accept", "student"]] as const;
const asked = [...accepted, ["ask_school", "system"]] as const;

/** How an application came to where it is; each begins with its submission. */
export const roads = {
  submitted: [],
  in_review: [review],
  shortlisted: [review, ["shortlist", "recruiter"]],
  interview: [
    ["shortlist", "recruiter"],
    ["invite", "recruiter"],
  ],
  offered,
  accepted,
  school_review: asked,
  placed: [...asked, ["approve", "office"]],
  placed_in_job: [...accepted, ["place", "system"]],
  refused: [review, ["refuse", "recruiter"]],
  withdrawn: [review, ["withdraw", "student"]],
  withdrawn_after_yes: [...accepted, ["withdraw", "student"]],
  declined: [...offered, ["decline", "student"]],
  lapsed: [...offered, ["lapse", "system"]],
  no_answer: [["give_up_waiting", "system"]],
  filled_elsewhere: [review, ["fill_elsewhere", "system"]],
  closed: [["close", "system"]],
  school_said_no: [...asked, ["reject", "office"]],
} as const satisfies Record<string, Road>;
export type End = keyof typeof roads;

const yes: readonly (readonly [End, number])[] = [
  ...([
    ["shortlisted", 14],
    ["interview", 17],
    ["offered", 13],
    ["accepted", 6],
  ] as const),
  ...([
    ["school_review", 9],
    ["placed", 28],
    ["declined", 4],
    ["lapsed", 3],
  ] as const),
  ...([
    ["withdrawn_after_yes", 2],
    ["school_said_no", 2],
    ["withdrawn", 2],
  ] as const),
];
const no: readonly (readonly [End, number])[] = [
  ...([
    ["refused", 62],
    ["no_answer", 14],
    ["withdrawn", 10],
    ["closed", 9],
  ] as const),
  ["filled_elsewhere", 5],
];
const commits: readonly End[] = ["accepted", "school_review", "placed", "placed_in_job"];
const needsSeat = (end: End) => roads[end].some(([move]) => move === "offer");

export type Market = {
  now: Map<TradeGroup, DrawnListing[]>;
  past: Map<TradeGroup, DrawnListing[]>;
};

/** The listings that people can have applied to, by group. */
export function marketOf(listings: readonly DrawnListing[]): Market {
  const market: Market = { now: new Map(), past: new Map() };
  for (const listing of listings) {
    const isOpen = listing.status === "live" && listing.firm.status === "approved";
    if (!isOpen && !listing.isPast) continue;
    const of = listing.isPast ? market.past : market.now;
    const known = of.get(listing.truth.group);
    if (known) known.push(listing);
    else of.set(listing.truth.group, [listing]);
  }
  return market;
}

/** What one student did: this season, or the last one. `closed`: firms that the school has not said yes to. */
export function drawApplications(
  now: Date,
  random: Dice,
  student: DrawnStudent,
  market: Market,
  closed: ReadonlySet<DrawnFirm>,
): DrawnApplication[] {
  const { schoolClass, school } = student;
  const opens = ({ kind, firm }: DrawnListing) => !lawOf(kind).opensBySchool || !closed.has(firm);
  const said: DrawnApplication[] = [];
  const isGraduate = schoolClass.isGraduated;
  const isIntern =
    school.kind !== "hong_kong" &&
    schoolClass.studyYear >= 3 &&
    student.openKinds.includes("internship");
  if (isGraduate || (isIntern && random.chance(0.4))) {
    const kind = isGraduate ? "job" : "internship";
    const isOpenStill = (one: DrawnListing) => one.taken < one.seats || random.chance(0.1);
    const isWanted = (one: DrawnListing) => one.kind === kind && isOpenStill(one) && opens(one);
    const found = choose(random, student, market.past, isWanted, random.between(1, 3));
    // A year ago they were at school still; now only what is settled is left of it.
    said.push(...settle(now, random, student, found, isGraduate ? 0.86 : 1));
  }
  const isPlaced = said.some(({ status }) => status === "placed");
  const wants = random.weighted([
    [0, 34],
    [1, 32],
    [2, 18],
    [3, 10],
    [4, 6],
  ]);
  if (wants === 0 || (isGraduate && isPlaced)) return said;
  // Who is on an internship looks for a job only.
  const kinds = student.openKinds.filter((kind) => !isPlaced || !lawOf(kind).opensBySchool);
  const isWanted = (one: DrawnListing) => kinds.includes(one.kind) && opens(one);
  const found = choose(random, student, market.now, isWanted, wants);
  said.push(...answer(now, random, student, found));
  return said;
}

function choose(
  random: Dice,
  student: DrawnStudent,
  market: ReadonlyMap<TradeGroup, DrawnListing[]>,
  isWanted: (listing: DrawnListing) => boolean,
  count: number,
): DrawnListing[] {
  const { truth, groups, isMinor } = student;
  const all = [...market.keys()];
  if (all.length === 0) return [];
  const liked = all.filter((group) => groups.includes(group) || truth.groups[group] > 0.8);
  const isHome = isMainland(truth.home);
  const seen = new Set<DrawnListing>();
  for (let n = 0; n < 30 && seen.size < 8; n += 1) {
    const group = n % 5 === 4 || liked.length === 0 ? random.pick(all) : random.pick(liked);
    const listing = random.pick(market.get(group) ?? []);
    if (!isWanted(listing) || listing.educationRank > truth.educationRank) continue;
    if (isMainland(listing.regionCode) !== isHome || (listing.terms.hazardous && isMinor)) continue;
    seen.add(listing);
  }
  return [...seen]
    .map((listing) => ({ listing, liking: studentUtility(truth, listing.truth) + random.gumbel() }))
    .sort((x, y) => y.liking - x.liking)
    .slice(0, count)
    .map(({ listing }) => listing);
}

/** Those of an earlier season: one place at most, everything else has ended. */
function settle(
  now: Date,
  random: Dice,
  student: DrawnStudent,
  found: readonly DrawnListing[],
  share: number,
): DrawnApplication[] {
  let isPlaced = !random.chance(share);
  return found.map((listing) => {
    const hasSeat = listing.taken < listing.seats;
    const isChosen = !isPlaced && hasSeat;
    isPlaced ||= isChosen;
    const end: End = isChosen
      ? listing.kind === "job"
        ? "placed_in_job"
        : "placed"
      : random.weighted([
          ["refused", 60],
          ["no_answer", 25],
          ["filled_elsewhere", 15],
        ] as const);
    const submittedAt = new Date((listing.publishedAt ?? now).getTime() + days(1 + random.int(12)));
    return tell(
      random,
      student,
      listing,
      end,
      submittedAt,
      new Date(submittedAt.getTime() + days(25)),
    );
  });
}

type Lane = ListingKind | "by_school";
/** Internships and apprenticeships fill the same days: a student is in one of them. */
const laneOf = (kind: ListingKind): Lane => (lawOf(kind).opensBySchool ? "by_school" : kind);

function answer(
  now: Date,
  random: Dice,
  student: DrawnStudent,
  found: readonly DrawnListing[],
): DrawnApplication[] {
  const isTaken: Partial<Record<Lane, boolean>> = {};
  const said: DrawnApplication[] = [];
  for (const listing of found) {
    const end = isTaken[laneOf(listing.kind)]
      ? "filled_elsewhere"
      : endOf(random, student, listing);
    if (commits.includes(end)) isTaken[laneOf(listing.kind)] = true;
    const submittedAt = ago(now, Math.min(roads[end].length * 1.6 + 0.3 + random.next() * 4, 13));
    said.push(tell(random, student, listing, end, submittedAt, now));
  }
  // A yes closes what else was open of its kind, once it is settled.
  return said.map((one) =>
    isTaken[laneOf(one.listing.kind)] && isWaiting(one.status)
      ? tell(random, student, one.listing, "filled_elsewhere", one.submittedAt, now)
      : one,
  );
}

const isWaiting = (status: ApplicationStatus) =>
  (["submitted", "in_review", "shortlisted", "interview"] as ApplicationStatus[]).includes(status);

function endOf(random: Dice, student: DrawnStudent, listing: DrawnListing): End {
  const fresh = random.next();
  if (fresh < 0.16) return "submitted";
  if (fresh < 0.28) return "in_review";
  const isYes = firmUtility(listing.truth, student.truth) + random.gauss(0, 0.6) > 0.6;
  const end = random.weighted(isYes ? yes : no);
  const isReviewed = needsSchoolReview(listing.kind, student.isMinor);
  const lawful = isReviewed ? end : (withoutSchool[end] ?? end);
  return needsSeat(lawful) && listing.taken >= listing.seats ? "refused" : lawful;
}
/** A job needs no school's yes, nor does the weekend work of an adult. */
const withoutSchool: Partial<Record<End, End>> = {
  ...{ school_review: "accepted", placed: "placed_in_job", school_said_no: "declined" },
};

/** One application along its road, its steps spread between the submission and `until`; takes the seat. */
export function tell(
  random: Dice,
  student: DrawnStudent,
  listing: DrawnListing,
  end: End,
  submittedAt: Date,
  until: Date,
): DrawnApplication {
  const span = (until.getTime() - submittedAt.getTime()) / (roads[end].length + 1);
  let from: ApplicationStatus = "submitted";
  const steps = roads[end].map(([move, by], n): Step => {
    const step = {
      move,
      by,
      from,
      to: moves[move].to,
      at: new Date(submittedAt.getTime() + span * (n + 0.7)),
    };
    from = step.to;
    return step;
  });
  if (holdsSeat(from)) listing.taken += 1;
  return { student, listing, status: from, submittedAt, steps, note: "" };
}
