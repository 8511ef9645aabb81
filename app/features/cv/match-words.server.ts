// Owns how the words of somebody's resume are matched to ours: skills and certificates by name and alias, levels and
// languages by what they are called in our three languages or usually.
import { type LanguageCode, languageCodes } from "~/app/domain/listing-terms";
import { skillSteps } from "~/app/domain/profile";
import type { Skill } from "~/app/domain/reference";
import { locales } from "~/app/domain/values";
import { serverTranslators } from "~/app/messages/server-translators";
import { say } from "~/app/messages/translators";
import type { ResumeFile } from "./resume-shape";
import { languageWords, levelWords } from "./resume-words.data";

/** How a name is compared: width, case, spaces and signs between words do not matter. */
export function spelling(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, "");
}

type Named = Pick<Skill, "code" | "names" | "aliases" | "retired">;

/** Rows by every name and alias, as they are compared. */
export function bySpelling<T extends Named>(rows: ReadonlyMap<string, T>): Map<string, T> {
  const open = [...rows.values()].filter(({ retired }) => !retired);
  const found = new Map<string, T>();
  // Names win over other people's aliases.
  for (const row of open) for (const alias of row.aliases) found.set(spelling(alias), row);
  for (const row of open) for (const locale of locales) found.set(spelling(row.names[locale]), row);
  found.delete("");
  return found;
}

/** The step of the skill's own scale that a text means, in any of our languages or the usual English; null otherwise. */
export function stepSaid({ levels }: Pick<Skill, "levels">, said: string): string | null {
  const wanted = spelling(said);
  if (wanted === "") return null;
  const texts = (step: string) =>
    locales.map((locale) => say(serverTranslators[locale], `profiles:step.${step}`));
  const usual = levels === "three" ? levelWords : {};
  const isMeant = (step: string) =>
    [step, ...texts(step), ...(usual[step] ?? [])].some((text) => spelling(text) === wanted);
  return skillSteps[levels].find(isMeant) ?? null;
}

/** The languages of our list that a resume names, and those that it does not have. */
export function planLanguages({ languages }: Pick<ResumeFile, "languages">): {
  codes: LanguageCode[];
  strange: string[];
} {
  const codes = new Set<LanguageCode>();
  const strange: string[] = [];
  for (const { name, fluency } of languages) {
    const code = languageSaid(name, fluency);
    if (code) codes.add(code);
    else if (name !== "") strange.push(name);
  }
  return { codes: [...codes], strange };
}

function languageSaid(name: string, fluency: string): LanguageCode | null {
  const wanted = spelling(name);
  const textsOf = (code: LanguageCode) =>
    locales.map((locale) => say(serverTranslators[locale], `listings:language.${code}`));
  const same = languageCodes.find((code) =>
    textsOf(code).some((text) => spelling(text) === wanted),
  );
  if (same) return same;
  const how = fluency.toLowerCase();
  const meant = languageWords.find(
    ({ words, steps }) =>
      words.some((word) => spelling(word) === wanted) &&
      (steps.length === 0 || steps.some((step) => how.includes(step))),
  );
  return meant?.code ?? null;
}
