// Owns what a student may tell about themselves, group by group, how far they have come, who may find it, and what of it
// an application freezes. What the school registered is the school's; what a submission is stands in application.ts.
import type { Skill } from "./reference";
import type { Day } from "./values";

export const visibilities = ["hidden", "school_approved", "verified"] as const;
/** hidden: nobody; school_approved: firms the school works with; verified: every firm whose papers were checked. */
export type Visibility = (typeof visibilities)[number];

/** The widest circle that may find a student: a minor's profile stays hidden whatever was chosen. */
export function visibilityOf(wish: Visibility, isMinor: boolean): Visibility {
  return isMinor ? "hidden" : wish;
}

/** The questions, one group per page, in the order in which they help most. */
export const profileGroups = [
  "skills",
  "records",
  "work",
  "places",
  "terms",
  "about",
  "languages",
  "files",
  "visibility",
] as const;
export type ProfileGroup = (typeof profileGroups)[number];
/** Groups without which a profile is not whole; files are for those who have some, being hidden is an answer too. */
export const countedGroups = [
  "skills",
  "records",
  "work",
  "places",
  "terms",
  "about",
  "languages",
] as const satisfies readonly ProfileGroup[];

/** What is there, as far as it decides which groups are answered. */
export type ProfileFilled = Record<(typeof countedGroups)[number], boolean>;

/** The groups still to be answered, in their order. */
export function groupsToDo(filled: ProfileFilled): ProfileGroup[] {
  return countedGroups.filter((group) => !filled[group]);
}

/** The next group to answer after one, going round; null when nothing else is left. */
export function groupAfter(group: ProfileGroup, filled: ProfileFilled): ProfileGroup | null {
  const at = profileGroups.indexOf(group);
  const left = groupsToDo(filled).filter((one) => one !== group);
  return left.find((one) => profileGroups.indexOf(one) > at) ?? left[0] ?? null;
}

export const recordKinds = ["course", "certificate", "project", "competition", "work"] as const;
/** What a student has done: the evidence under the skills. */
export type RecordKind = (typeof recordKinds)[number];

export const mostSkills = 60;
export const mostRecords = 40;
export const mostOccupations = 10;
export const mostPlaces = 20;

/** How mastery is told, lowest first: know, can, master; the national grades five to one; the steps of the CEFR. */
export const skillSteps: Record<Skill["levels"], readonly string[]> = {
  none: [],
  three: ["know", "can", "master"],
  five: ["grade_5", "grade_4", "grade_3", "grade_2", "grade_1"],
  language: ["a1", "a2", "b1", "b2", "c1", "c2"],
};

/** The step if it is one of the skill's own scale; null otherwise. */
export function stepOf(skill: Pick<Skill, "levels">, step: string | undefined): string | null {
  return skillSteps[skill.levels].find((one) => one === step) ?? null;
}

/** A record as a firm reads it: years instead of days, no file. */
export type SentRecord = {
  kind: RecordKind;
  title: string;
  organisation: string;
  /** Years; null: not said, or still going on. */
  from: number | null;
  until: number | null;
  description: string;
  skillCodes: string[];
  certificateCode: string | null;
};

/** What an application freezes of the profile beside the school's data, the words and the skills. */
export type SentBeside = {
  languages: string[];
  availableFrom: Day | null;
  /** By code of the skill, where a step was said. */
  skillLevels: Record<string, string>;
  records: SentRecord[];
};

/** The same of a stored snapshot: those made before a field existed say nothing there. */
export function sentBeside(snapshot: Partial<SentBeside>): SentBeside {
  const { languages = [], availableFrom = null, skillLevels = {}, records = [] } = snapshot;
  return { languages, availableFrom, skillLevels, records };
}

/** What a submission freezes of the student's profile. No phone, no birth date, no guardian: the firm never gets them. */
export type ProfileSnapshot = {
  name: string;
  school: string;
  className: string;
  majorCode: string;
  studyYear: number;
  educationRank: number;
  about: string;
  skillCodes: string[];
  isMinor: boolean;
} & Partial<SentBeside>;
