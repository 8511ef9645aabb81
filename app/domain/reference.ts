// Owns the shapes of the market's words (places, majors, occupations, skills, levels, destinations) and how to look
// one up. The rows live in PostgreSQL, first filled from prisma/seed/reference; names are data, not messages.
import type { Day, Names } from "./values";
import type { WordGroup } from "./word-groups";

/** The tables of the market's words, as a correction of one of their rows names them (`ReferenceChange.table`). The code of
 * a correction is the row's; a destination is `version:code`, a holiday `jurisdiction:day`. */
export const referenceTables = [
  "region",
  "major",
  "occupation",
  "skill",
  "certificate",
  "industry",
  "holiday",
  "educationLevel",
  "destination",
] as const;
export type ReferenceTable = (typeof referenceTables)[number];

export const regionKinds = ["province", "prefecture", "district", "town"] as const;
export type RegionKind = (typeof regionKinds)[number];
/** A place. `code` is GB/T 2260 (six digits; nine for towns); 81/82 codes are the usual convention, not the standard. `aliases`: other spellings people type (no province/city suffix, former names). */
export type Region = {
  code: string;
  parentCode: string | null;
  kind: RegionKind;
  names: Names;
  aliases: string[];
  isGba: boolean;
  /** Degrees WGS 84; known for the places of the Greater Bay Area, null elsewhere. */
  centre: { lat: number; lng: number } | null;
  retired: boolean;
};

/** Kilometres of the rings that say which places lie near which (centre to centre). */
export const ringsKm = [5, 10, 20, 40, 80] as const;

export const majorLevels = ["secondary", "associate", "bachelor_vocational"] as const;
export type MajorLevel = (typeof majorLevels)[number];
/** A major of the vocational catalogue (2021 edition with supplements): `code` six digits, the first two are the 专业大类. */
export type Major = {
  code: string;
  level: MajorLevel;
  names: Names;
  groupNames: Names;
  occupationCodes: string[];
  /** Majors of the next level that continue this one (中职 to 高职 to 职业本科). */
  successorCodes: string[];
  retired: boolean;
};

/** Groups under which people look for trades; their names are messages (`listings:trade_group.<key>`). */
export const tradeGroups = [
  "metal",
  "electrical",
  "production",
  "materials",
  "garment",
  "vehicles",
  "logistics",
  "office",
  "sales",
  "digital",
  "design",
  "building",
  "food",
  "care",
  "service",
  "agriculture",
] as const;
export type TradeGroup = (typeof tradeGroups)[number];

/** A `trade` as firms name it: `code` is ours (`oc-…`), `cscoCode` the 2022 大典 code where one is certain. An `official`
 * row is of that classification: its code as there, `parentCode` the row above. `tasks`: what is done there. */
export type Occupation = {
  code: string;
  kind: "trade" | "official";
  cscoCode: string | null;
  parentCode: string | null;
  groupCode: TradeGroup | null;
  names: Names;
  aliases: string[];
  tasks: string;
  retired: boolean;
};

/** A skill with the words firms and students use for it, linked to the majors that teach and the occupations that need it. */
export type Skill = {
  code: string;
  /** How mastery is told: not, know/can/master, the five national grades, or A1 to C2. */
  levels: "none" | "three" | "five" | "language";
  names: Names;
  aliases: string[];
  majorCodes: string[];
  occupationCodes: string[];
  retired: boolean;
};

export const certificateKinds = [
  "one_plus_x",
  "qualification",
  "special_operation",
  "skill_grade",
  "language",
] as const;
/** A certificate (1+X, 职业资格, 特种作业, 技能等级, language). `neededBy`: trades in which nobody may work without it;
 * `usefulFor`: trades in which it helps. `levels`: words, lowest first; empty where there is one level. */
export type Certificate = {
  code: string;
  kind: (typeof certificateKinds)[number];
  names: Names;
  aliases: string[];
  levels: string[];
  neededBy: string[];
  usefulFor: string[];
  retired: boolean;
};

/** A section (`C`) or division (`C39`) of GB/T 4754-2017. */
export type Industry = { code: string; parentCode: string | null; names: Names };

/** A day off, or a rest day that is worked instead (调休), as announced for a jurisdiction. */
export type Holiday = {
  jurisdiction: "mainland" | "hong_kong" | "macao";
  day: Day;
  isWorkday: boolean;
  names: Names;
};

/** An education level (GB/T 4658); `rank` 0 none/any … 6 doctor; the same rank is comparable across systems. */
export type EducationLevel = { code: string; rank: number; names: Names; aliases: string[] };

/** A graduate destination (code as text, two digits or finer); `settled` counts in 毕业去向落实率. `version` is the year
 * since which the list is used: names and groups change. */
export type Destination = {
  code: string;
  version: string;
  names: Names;
  group:
    | "agreement_contract"
    | "other_form"
    | "own_business"
    | "flexible"
    | "further_study"
    | "unsettled";
  settled: boolean;
};

/** The whole stock, loaded once per process and read-only. */
export type Reference = {
  regions: ReadonlyMap<string, Region>;
  majors: ReadonlyMap<string, Major>;
  occupations: ReadonlyMap<string, Occupation>;
  skills: ReadonlyMap<string, Skill>;
  certificates: ReadonlyMap<string, Certificate>;
  industries: ReadonlyMap<string, Industry>;
  educationLevels: ReadonlyMap<string, EducationLevel>;
  /** By `version:code`. */
  destinations: ReadonlyMap<string, Destination>;
  holidays: readonly Holiday[];
  /** The operator's own groups of words that searches take for each other. */
  wordGroups: readonly WordGroup[];
};

/** A place with everything above it, widest first; empty when the code is unknown. */
export function regionPath(reference: Pick<Reference, "regions">, code: string | null): Region[] {
  const path: Region[] = [];
  for (let at = code ? reference.regions.get(code) : undefined; at && path.length < 5;) {
    path.unshift(at);
    at = at.parentCode ? reference.regions.get(at.parentCode) : undefined;
  }
  return path;
}
