// Draws the students of a class: first who they are and what they like and can do (truth.ts), then what they tell of it.
// Ages: the 中职 begins at fifteen, the 高职 and Hong Kong at eighteen, one in eight a year younger or older; so a fifth of
// all are minors. Skills grow with the years; a profile names two of three that are really there and now and then one that
// is not. Half of the profiles stay hidden, all of those of minors do.
import { type TradeGroup, tradeGroups } from "~/app/domain/reference";
import {
  educationRankAt,
  isMinor as isMinorOn,
  judgeEligibility,
  type StudentFacts,
} from "~/app/domain/student";
import { type ListingKind, listingKinds } from "~/app/domain/listing";
import { addDays, type Day } from "~/app/domain/values";
import { type Dice, idOf } from "./dice";
import type { ClassPlan, SchoolPlan } from "./draw-schools";
import { drawPlace, homePlaces, isMainland, prefectureOf } from "./places";
import { courseOf, trades } from "./trades";
import type { StudentTruth } from "./truth";
import { abouts, hongKongAbouts, hongKongNames, mainlandNames } from "./words.data";

export type DrawnStudent = {
  truth: StudentTruth;
  name: string;
  schoolClass: ClassPlan;
  school: SchoolPlan;
  enrolmentId: string;
  facts: StudentFacts;
  isMinor: boolean;
  phone: string;
  studentNumber: string;
  about: string;
  skillCodes: string[];
  /** Kinds of listings that open to them now. */
  openKinds: readonly ListingKind[];
  wishedRegions: string[];
  wishedKinds: ListingKind[];
  visibility: "hidden" | "school_approved" | "verified";
  /** Groups of the trades of the major. */
  groups: readonly TradeGroup[];
};

type Ids = { person: () => string; enrolment: () => string; phone: () => string };

/** Draws a name that nobody of the login cards has. */
function nameOf(random: Dice, isHongKong: boolean, reserved: ReadonlySet<string>): string {
  const { surnames, first, last } = isHongKong ? hongKongNames : mainlandNames;
  const draw = () =>
    random.pick(surnames) + (random.chance(0.93) ? random.pick(first) : "") + random.pick(last);
  let name = draw();
  while (reserved.has(name)) name = draw();
  return name;
}

const generic = ["sk-excel", "sk-mandarin", "sk-cantonese", "sk-english"];

export function drawStudent(
  random: Dice,
  today: Day,
  school: SchoolPlan,
  schoolClass: ClassPlan,
  n: number,
  ids: Ids,
  login: string | null,
  reserved: ReadonlySet<string>,
): DrawnStudent {
  const isHongKong = school.kind === "hong_kong";
  const facts = factsOf(random, school, schoolClass);
  const isMinor = isMinorOn(facts.birthDate, today);
  const truth = truthOf(random, school, schoolClass, ids.person());
  const isDemo = school.isDemo;
  if (isDemo) truth.id = idOf("student", school.key, schoolClass.key, n);
  const openKinds = listingKinds.filter((kind) => {
    const opening = { kind, isOpen: true, reposted: false, educationRank: 0 };
    return judgeEligibility(
      facts,
      { ...opening, hazardous: false, startsOn: null, schoolVerdict: "approved" },
      today,
    ).ok;
  });
  const isNear = truth.weights.commute > 0.55;
  return {
    ...{ truth, school, schoolClass, facts, isMinor, openKinds },
    name: login ?? nameOf(random, isHongKong, reserved),
    enrolmentId: isDemo ? idOf("enrolment", school.key, schoolClass.key, n) : ids.enrolment(),
    phone: ids.phone(),
    studentNumber: numberOf(schoolClass, n),
    about: random.pick(isHongKong ? hongKongAbouts : abouts),
    skillCodes: told(random, truth),
    wishedRegions: wishesOf(random, school, truth.home, isNear),
    wishedKinds: schoolClass.isGraduated ? ["job"] : [truth.prefers],
    visibility: isMinor
      ? "hidden"
      : random.weighted([
          ["hidden", 50],
          ["school_approved", 28],
          ["verified", 22],
        ] as const),
    groups: courseOf.get(schoolClass.majorCode)?.groups ?? [],
  };
}

function factsOf(random: Dice, school: SchoolPlan, schoolClass: ClassPlan): StudentFacts {
  const { entryYear, programme, studyYear, isGraduated } = schoolClass;
  const age =
    (school.kind === "secondary" ? 15 : 18) +
    random.weighted([
      [-1, 4],
      [0, 88],
      [1, 8],
    ]);
  // Full years on the first day of school: born in the twelve months before 1 September.
  const birthDate = addDays(`${entryYear - age}-08-31`, -random.int(365));
  return {
    ...{ birthDate, programme, studyYear, schoolKind: school.kind },
    state: isGraduated ? "graduated" : random.chance(0.985) ? "enrolled" : "on_leave",
  };
}

function truthOf(
  random: Dice,
  school: SchoolPlan,
  { majorCode, studyYear, isGraduated, programme }: ClassPlan,
  id: string,
): StudentTruth {
  const course = courseOf.get(majorCode);
  const isLeaving = random.chance(0.3);
  const groups = Object.fromEntries(
    tradeGroups.map((group) => [group, round(random.gauss(-0.6, 0.6))]),
  ) as Record<TradeGroup, number>;
  for (const group of course?.groups ?? [])
    groups[group] = round(random.gauss(isLeaving ? 0 : 1.3, 0.5));
  if (isLeaving) groups[random.pick(tradeGroups)] = round(random.gauss(1.5, 0.4));
  const liked = [
    ...(course?.occupationCodes ?? []),
    random.pick(trades).code,
    random.pick(trades).code,
  ];
  const years = isGraduated ? studyYear + 1 : studyYear;
  const learnt = random.some(course?.skillCodes.slice(0, 12) ?? [], 1 + Math.round(1.7 * years));
  const talent = random.gauss(0, 0.12);
  const abilities = Object.fromEntries([
    ...learnt.map(
      (code) => [code, level(random.gauss(0.28 + 0.13 * years + talent, 0.16))] as const,
    ),
    ...random
      .some(generic, 1 + random.int(2))
      .map((code) => [code, level(random.gauss(0.5, 0.2))] as const),
  ]);
  const weights = {
    pay: round(Math.exp(random.gauss(-0.7, 0.5))),
    commute: round(Math.exp(random.gauss(-0.7, 0.6))),
    dorm: round(Math.abs(random.gauss(0.3, 0.3))),
    shift: round(Math.abs(random.gauss(0.8, 0.5))),
  };
  const isAtEnd = isGraduated || studyYear >= (programme === "higher_diploma" ? 2 : 3);
  return {
    ...{ is: "student", id, majorCode, groups, weights, abilities },
    home: homeOf(random, school.regionCode),
    educationRank: educationRankAt(school.kind),
    prefers: isGraduated || (isAtEnd && random.chance(0.45)) ? "job" : "internship",
    trades: Object.fromEntries(liked.map((code) => [code, round(random.gauss(0.25, 0.5))])),
  };
}

const round = (value: number) => Math.round(value * 1000) / 1000;
const level = (value: number) => round(Math.min(1, Math.max(0.02, value)));

function homeOf(random: Dice, regionCode: string): string {
  const own = prefectureOf(regionCode);
  if (!isMainland(own) || random.chance(0.5)) return drawPlace(random, own);
  return drawPlace(random, random.weighted(homePlaces));
}

/** What a profile names: what is known well more often than what is known a little, and sometimes what is not. */
function told(random: Dice, { abilities, majorCode }: StudentTruth): string[] {
  const known = Object.keys(abilities).filter(
    (code) => (abilities[code] ?? 0) + random.gauss(0.1, 0.2) > 0.45,
  );
  const taught = courseOf.get(majorCode)?.skillCodes ?? [];
  const boast = random.chance(0.12) && taught.length > 0 ? [random.pick(taught)] : [];
  return [...new Set([...known, ...boast])];
}

function wishesOf(random: Dice, school: SchoolPlan, home: string, isNear: boolean): string[] {
  const own = prefectureOf(home);
  if (!isMainland(own)) return [own];
  if (isNear) return [...new Set([own, prefectureOf(school.regionCode)])];
  return [...new Set([random.weighted(homePlaces), own])];
}

/** Year of entry, class and place in the list, as schools number their students. */
export const numberOf = ({ entryYear, no }: ClassPlan, n: number) =>
  `${entryYear}${String(no).padStart(3, "0")}${String(n + 1).padStart(3, "0")}`;
