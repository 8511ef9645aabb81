// Which schools there are, with colleges and the classes of each year: those of the demo first, then invented ones of about
// two thousand students each. Kinds of school are mixed about as the region's are (two 高职 to two 中职, few 职业大学 and Hong
// Kong schools); half of their students come from the prefecture of the school.
import type { MajorLevel } from "~/app/domain/reference";
import { finalYear, type Programme, type SchoolKind } from "~/app/domain/student";
import { type DemoSchool, schools as demoSchools } from "../demo/market.data";
import { type Dice, dice, idOf, seedOf, shareOut } from "./dice";
import { drawPlace, firmPlaces, homePlaces, nameOf } from "./places";
import { coursesAt } from "./trades";
import { collegeNames, hongKongParts, nameParts, schoolWords } from "./words.data";

export type ClassPlan = {
  id: string;
  /** Name under which the demo's hand-made people know it. */
  key: string;
  name: string;
  majorCode: string;
  entryYear: number;
  studyYear: number;
  programme: Programme;
  isGraduated: boolean;
  size: number;
  /** Place among the classes of the school, part of its students' numbers. */
  no: number;
  cameFrom?: { school: string; majorCode: string };
};
export type SchoolPlan = {
  key: string;
  id: string;
  name: string;
  shortName: string;
  kind: SchoolKind;
  regionCode: string;
  isDemo: boolean;
  colleges: { id: string; name: string; classes: ClassPlan[] }[];
};

const demoSize = 2_000;
const kinds: readonly (readonly [Exclude<SchoolKind, "bachelor">, number])[] = [
  ["secondary", 38],
  ["associate", 46],
  ["bachelor_vocational", 8],
  ["hong_kong", 8],
];
const levelOf: Record<SchoolKind, MajorLevel> = {
  secondary: "secondary",
  associate: "associate",
  hong_kong: "associate",
  bachelor_vocational: "bachelor_vocational",
  bachelor: "bachelor_vocational",
};
const programmeOf: Record<SchoolKind, Programme> = {
  secondary: "secondary",
  associate: "associate",
  hong_kong: "higher_diploma",
  bachelor_vocational: "bachelor_vocational",
  bachelor: "bachelor_vocational",
};

/** The year in which those who are in a study year now have begun. */
const entryYearOf = (now: Date, studyYear: number) =>
  now.getUTCFullYear() - (now.getUTCMonth() >= 8 ? studyYear - 1 : studyYear);

/** Schools with so many places in their classes, all in all; class names stand in the year of `now`. */
export function planSchools(now: Date, students: number, seed: number): SchoolPlan[] {
  const ofDemo = Math.min(students, demoSize);
  const shares = shareOut(
    ofDemo,
    demoSchools.map(({ share }) => share),
  );
  const plans = demoSchools.map((school, n) => planSchool(now, school, shares[n] ?? 0, true));
  const count = Math.ceil((students - ofDemo) / demoSize);
  const sizes = shareOut(
    students - ofDemo,
    Array.from({ length: count }, () => 1),
  );
  const names = new Set<string>();
  return [
    ...plans,
    ...sizes.map((size, n) => {
      const random = dice(seedOf(seed, 1, n));
      return planSchool(now, inventSchool(random, n, names), size, false);
    }),
  ];
}

function inventSchool(random: Dice, n: number, names: Set<string>): DemoSchool {
  const kind = random.weighted(kinds);
  const isHongKong = kind === "hong_kong";
  const prefecture = isHongKong ? "810000" : random.weighted([...firmPlaces, ...homePlaces]);
  const name = freshName(names, () => {
    const { first, last } = isHongKong ? hongKongParts : nameParts;
    const own = random.pick(first) + random.pick(last);
    const place = isHongKong ? "" : nameOf(prefecture).replace(/市$/, "");
    return place + own + random.pick(schoolWords[kind]);
  });
  const courses = coursesAt(levelOf[kind]);
  const fields = [...new Set(courses.map(({ code }) => fieldOf(code)))];
  const colleges = random.some(fields, random.between(4, 6)).map((field) => {
    const own = courses.filter(({ code }) => fieldOf(code) === field);
    const majors = random.some(own, random.between(2, 3));
    return {
      name: collegeNames[field]?.[kind === "secondary" ? 1 : 0] ?? `第${field}学院`,
      majors: majors.map(({ code, names: { "zh-CN": cn, en } }) =>
        isHongKong ? ([code, `HD-${initials(en)}`] as const) : ([code, shorten(cn)] as const),
      ),
      classes: [],
    };
  });
  const regionCode = drawPlace(random, prefecture);
  const shortName = name.replace(/职业技术|中等职业|职业|（香港）/g, "");
  return { key: `school-${n}`, name, shortName, kind, regionCode, share: 0, colleges };
}

/** The field of a major (专业大类, 1 to 19) out of its code. */
const fieldOf = (code: string) => String(Number(code.slice(0, 2)) % 20);
const shorten = (name: string) => name.replace(/(工程技术|技术应用|技术|应用|与.+|和.+)$/, "");
const initials = (name: string) =>
  name
    .split(/[^A-Za-z]+/)
    .filter((word) => word.length > 3 || /^[A-Z]/.test(word))
    .map((word) => word.charAt(0).toUpperCase())
    .join("");

/** Draws until the name is a new one. */
export function freshName(names: Set<string>, draw: () => string): string {
  let name = draw();
  for (let n = 0; names.has(name) && n < 50; n += 1) name = draw();
  for (let n = 2; names.has(name); n += 1) name = `${name.replace(/\d+$/, "")}${n}`;
  names.add(name);
  return name;
}

function planSchool(now: Date, school: DemoSchool, size: number, isDemo: boolean): SchoolPlan {
  const taken = new Set<string>();
  const id = idOf("school", school.key);
  const planned = school.colleges.map((college) => ({
    id: idOf("college", school.key, college.name),
    name: college.name,
    classes: classesOf(now, school, college, taken),
  }));
  const all = planned.flatMap(({ classes }) => classes).filter(({ weight }) => weight > 0);
  const least = size >= all.length ? 1 : 0;
  const sizes = shareOut(
    size,
    all.map(({ weight }) => weight),
    least,
  );
  const sizeOf = new Map(all.map((one, n) => [one.id, sizes[n] ?? 0]));
  const every = planned.flatMap(({ classes }) => classes);
  const noOf = new Map(every.map((one, n) => [one.id, n + 1]));
  const { key, name, shortName, kind, regionCode } = school;
  const colleges = planned.map((college) => ({
    ...college,
    classes: college.classes.map(({ weight: _, ...one }) => ({
      ...one,
      size: sizeOf.get(one.id) ?? 0,
      no: noOf.get(one.id) ?? 0,
    })),
  }));
  return { key, id, name, shortName, kind, regionCode, isDemo, colleges };
}

type Planned = Omit<ClassPlan, "size" | "no"> & { weight: number };

function classesOf(
  now: Date,
  school: DemoSchool,
  { majors, classes }: DemoSchool["colleges"][number],
  taken: Set<string>,
): Planned[] {
  const byHand = classes.map((one): Planned => {
    const entryYear = entryYearOf(now, one.studyYear);
    const name = one.name.replace(/\d\d(?=\d\d班$)/, String(entryYear).slice(2));
    taken.add(name);
    const id = idOf("class", school.key, one.name);
    return { ...one, id, key: one.name, name, entryYear, isGraduated: false };
  });
  const others = majors.flatMap(([majorCode, word, programme = programmeOf[school.kind]]) => {
    // Those of 三二分段 stay three years at the 中职, though no full-time job opens to them there.
    const years = finalYear(programme, school.kind) ?? 3;
    return Array.from({ length: years + 1 }, (_, n) => n + 1)
      .filter((year) => !classes.some((c) => c.majorCode === majorCode && c.studyYear === year))
      .map((year): Planned => {
        const entryYear = entryYearOf(now, year);
        const isGraduated = year > years;
        const name = freshName(taken, () => nameOfClass(school.kind, word, entryYear, year));
        const id = idOf("class", school.key, majorCode, programme, year);
        const studyYear = Math.min(year, years);
        const facts = { majorCode, entryYear, studyYear, programme, isGraduated };
        // Those who left a 三二分段 are at the 高职 now and count there.
        const weight = isGraduated && finalYear(programme, school.kind) === null ? 0 : 30;
        return { ...facts, id, key: `${majorCode}-${programme}-${year}`, name, weight };
      });
  });
  return [...byHand, ...others];
}

const nameOfClass = (kind: SchoolKind, word: string, entryYear: number, year: number) =>
  kind === "hong_kong"
    ? `${word} ${year > 2 ? `${entryYear + 2} Graduates` : `${year}A`}`
    : `${word}${String(entryYear).slice(2)}01班`;
