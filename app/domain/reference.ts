// Owns the shapes of the market's words (places, majors, occupations, skills, levels, destinations) and how to look
// one up. The rows live in PostgreSQL, first filled from prisma/seed/reference; names are data, not messages.
import type { Names } from "./values";

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
};

export const majorLevels = ["secondary", "associate", "bachelor_vocational"] as const;
export type MajorLevel = (typeof majorLevels)[number];
/** A major of the vocational catalogue (2021 edition with supplements): `code` six digits, the first two are the 专业大类. */
export type Major = {
  code: string;
  level: MajorLevel;
  names: Names;
  groupNames: Names;
  occupationCodes: string[];
};

/** A trade as firms name it. `code` is ours (`oc-…`), `cscoCode` the 2022 大典 code where one is certain. */
export type Occupation = {
  code: string;
  cscoCode: string | null;
  names: Names;
  aliases: string[];
};

/** A skill with the words firms and students use for it, linked to the majors that teach and the occupations that need it. */
export type Skill = {
  code: string;
  names: Names;
  aliases: string[];
  majorCodes: string[];
  occupationCodes: string[];
};

/** An education level (GB/T 4658); `rank` 0 none/any … 6 doctor; the same rank is comparable across systems. */
export type EducationLevel = { code: string; rank: number; names: Names; aliases: string[] };

/** A graduate destination (two-digit code as text); `settled` counts in 毕业去向落实率. `version` is the year of the code list. */
export type Destination = {
  code: string;
  version: string;
  names: Names;
  group: "agreement_contract" | "own_business" | "flexible" | "further_study" | "unsettled";
  settled: boolean;
};

/** The whole stock, loaded once per process and read-only. */
export type Reference = {
  regions: ReadonlyMap<string, Region>;
  majors: ReadonlyMap<string, Major>;
  occupations: ReadonlyMap<string, Occupation>;
  skills: ReadonlyMap<string, Skill>;
  educationLevels: ReadonlyMap<string, EducationLevel>;
  destinations: ReadonlyMap<string, Destination>;
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
