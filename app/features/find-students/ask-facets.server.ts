// Owns what the column of conditions of a search for students shows: values with how many students each would leave.
import { languageCodes } from "~/app/domain/listing-terms";
import { majorField } from "~/app/domain/search-bands";
import type { Locale } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { type Answered, fieldOf } from "./ask-students.server";
import { type AskList, soughtKinds, type StudentAsk } from "./student-ask";

/** `count` null: not counted. `name` where reference data know it. `isTyped`: said by the words. */
export type AskChoice = {
  value: string;
  count: number | null;
  isOn: boolean;
  isTyped: boolean;
  name?: string;
};
export type AskFacets = Record<AskList | "by", AskChoice[]>;

const years = ["1", "2", "3", "4", "5"];

/** Choices by condition: what is there, most students first where the order is not the values' own. */
export function askFacets(
  { reference }: Pick<Services, "reference">,
  locale: Locale,
  ask: StudentAsk,
  { facets, typed }: Pick<Answered, "facets" | "typed">,
): AskFacets {
  const choices = (key: AskList, known: readonly string[] = []): AskChoice[] => {
    const counts = facets?.[fieldOf[key]];
    const said = typed.filter((one) => one.key === key).map(({ value }) => value);
    const values = new Set([...known, ...Object.keys(counts ?? {}), ...ask[key], ...said]);
    return [...values]
      .map((value) => ({
        value,
        count: counts ? (counts[value] ?? 0) : null,
        isOn: ask[key].includes(value) || said.includes(value),
        isTyped: said.includes(value) && !ask[key].includes(value),
      }))
      .filter(({ count, isOn }) => count !== 0 || isOn);
  };
  const named = (key: AskList, nameOf: (code: string) => string | undefined) =>
    byCount(choices(key)).flatMap((one): AskChoice[] => {
      const name = nameOf(one.value);
      return name === undefined ? [] : [{ ...one, name }];
    });
  const fields = fieldNames(reference, locale);
  return {
    major: named("major", (code) => fields.get(code)),
    skill: named("skill", (code) => reference.skills.get(code)?.names[locale]),
    place: named("place", (code) => reference.regions.get(code)?.names[locale]),
    year: choices("year", facets ? [] : years).sort((a, b) => a.value.localeCompare(b.value)),
    kind: choices("kind", soughtKinds),
    language: choices("language", languageCodes),
    by: months(ask, facets?.startMonth ?? null),
  };
}

const byCount = (choices: AskChoice[]) => choices.sort((a, b) => (b.count ?? 0) - (a.count ?? 0));

/** Months by which students are free, each with those who are by then or have not said when. */
function months({ by }: StudentAsk, counts: Record<string, number> | null): AskChoice[] {
  const known = Object.keys(counts ?? {}).filter(Boolean);
  const values = [...new Set([...known, ...(by ? [by] : [])])].sort();
  const until = (last: string) =>
    Object.entries(counts ?? {}).reduce((sum, [one, n]) => (one <= last ? sum + n : sum), 0);
  return values.map((value) => ({
    ...{ value, isOn: value === by, isTyped: false },
    count: counts ? until(value) : null,
  }));
}

function fieldNames({ majors }: Services["reference"], locale: Locale): Map<string, string> {
  const names = new Map<string, string>();
  for (const { code, groupNames } of majors.values()) {
    const field = majorField(code);
    if (field) names.set(field, groupNames[locale]);
  }
  return names;
}
