// Owns what is read of somebody's JSON Resume: records, skills and languages, in words that can be kept.
import type { RecordKind } from "~/app/domain/profile";
import type { Day } from "~/app/domain/values";

export type ResumeRecord = {
  kind: RecordKind;
  title: string;
  organisation: string;
  description: string;
  startedOn: Day | null;
  endedOn: Day | null;
  /** Names of skills, as written. */
  shows: string[];
};
export type ResumeSkill = { name: string; level: string; words: string[] };
export type ResumeFile = {
  about: string;
  records: ResumeRecord[];
  skills: ResumeSkill[];
  languages: { name: string; fluency: string }[];
  hasContact: boolean;
  hasSchool: boolean;
  /** Something was longer than it may be here. */
  wasCut: boolean;
};
