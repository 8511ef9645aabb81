// Owns what of a JSON Resume would be added to a profile: what is not there yet, matched to our words by name and alias.
// Decides nothing about the school's data: those are never taken.
import { holdsContact } from "~/app/domain/contact";
import type { LanguageCode } from "~/app/domain/listing-terms";
import { mostRecords, mostSkills } from "~/app/domain/profile";
import type { Reference, Skill } from "~/app/domain/reference";
import { bySpelling, planLanguages, spelling, stepSaid } from "./match-words.server";
import type { ResumeFile, ResumeRecord, ResumeSkill } from "./resume-shape";

/** What a profile has already. */
export type Held = {
  isMinor: boolean;
  about: string;
  skills: string[];
  languages: string[];
  records: Pick<ResumeRecord, "kind" | "title" | "organisation" | "startedOn">[];
};
export type NewSkill = { code: string; level: string | null; evidence: string };
export type NewRecord = Omit<ResumeRecord, "shows"> & {
  skillCodes: string[];
  certificateCode: string | null;
};
export type ResumePlan = {
  about: string;
  skills: NewSkill[];
  records: NewRecord[];
  languages: LanguageCode[];
  /** Skills and languages that our lists do not have, as written. */
  unmatched: string[];
  /** How many entries are there already, do not fit any more, or hold a minor's contact. */
  known: number;
  leftOut: number;
  withContact: number;
};

/** What taking a file would add to a profile; empty lists when nothing is new. */
export function planResume(file: ResumeFile, held: Held, reference: Reference): ResumePlan {
  const skillNamed = bySpelling(reference.skills);
  const certificateNamed = bySpelling(reference.certificates);
  const skills = planSkills(file.skills, skillNamed, held);
  const fresh = file.records.filter(isNewAmong(held.records));
  const free = held.isMinor ? fresh.filter((one) => !recordHoldsPhone(one)) : fresh;
  const room = Math.max(0, mostRecords - held.records.length);
  const records = free.slice(0, room).map(({ shows, ...record }): NewRecord => {
    const codes = shows.flatMap((name) => skillNamed.get(spelling(name))?.code ?? []);
    const isCertificate = record.kind === "certificate";
    const certificate = isCertificate ? certificateNamed.get(spelling(record.title)) : undefined;
    return {
      ...record,
      skillCodes: [...new Set(codes)],
      certificateCode: certificate?.code ?? null,
    };
  });
  const { codes, strange } = planLanguages(file);
  const languages = codes.filter((code) => !held.languages.includes(code));
  const aboutTells = held.isMinor && holdsContact(file.about);
  return {
    about: held.about === "" && !aboutTells ? file.about : "",
    ...{ skills: skills.fresh, records, languages },
    unmatched: [...new Set([...skills.strange, ...strange])].slice(0, 60),
    known: file.records.length - fresh.length + skills.known + codes.length - languages.length,
    leftOut: free.length - records.length + skills.leftOut,
    withContact: fresh.length - free.length + (aboutTells ? 1 : 0) + skills.withContact,
  };
}

/** Whether there is anything to take. */
export function isNothing({ about, skills, records, languages }: ResumePlan): boolean {
  return about === "" && [skills, records, languages].every(({ length }) => length === 0);
}

function planSkills(
  written: readonly ResumeSkill[],
  named: ReadonlyMap<string, Skill>,
  held: Held,
): { fresh: NewSkill[]; strange: string[]; known: number; leftOut: number; withContact: number } {
  const found = new Map<string, NewSkill>();
  const strange: string[] = [];
  let withContact = 0;
  const take = (skill: Skill, level: string, words: string[]) => {
    const said = words
      .join(" · ")
      .slice(0, 100)
      .toWellFormed()
      .replace(/\uFFFD/g, "");
    const tells = held.isMinor && holdsContact(said);
    if (tells) withContact++;
    const evidence = tells ? "" : said;
    if (!found.has(skill.code)) {
      found.set(skill.code, { code: skill.code, level: stepSaid(skill, level), evidence });
    }
  };
  for (const { name, level, words } of written) {
    const skill = named.get(spelling(name));
    const inWords = words.flatMap((word) => named.get(spelling(word)) ?? []);
    if (skill) take(skill, level, words);
    else if (inWords.length > 0) for (const one of inWords) take(one, level, []);
    else if (name !== "") strange.push(name);
  }
  const fresh = [...found.values()].filter(({ code }) => !held.skills.includes(code));
  const fitting = fresh.slice(0, Math.max(0, mostSkills - held.skills.length));
  const [known, leftOut] = [found.size - fresh.length, fresh.length - fitting.length];
  return { fresh: fitting, strange, known, leftOut, withContact };
}

function isNewAmong(held: Held["records"]) {
  const keyOf = ({ kind, title, organisation, startedOn }: Held["records"][number]) =>
    [kind, spelling(title), spelling(organisation), startedOn?.slice(0, 7) ?? ""].join("|");
  const seen = new Set(held.map(keyOf));
  return (record: ResumeRecord) => {
    const key = keyOf(record);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  };
}

/** Whether one of the texts of a record can be dialled. */
function recordHoldsPhone({ title, organisation, description }: ResumeRecord): boolean {
  return [title, organisation, description].some(holdsContact);
}
