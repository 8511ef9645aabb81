// Owns what the column of conditions shows: the values worth choosing with how many listings each would leave, what is
// chosen, and names for codes that only the reference data know.
import { listingKinds } from "~/app/domain/listing";
import { type Reference, tradeGroups } from "~/app/domain/reference";
import {
  answerLimits,
  educationChoices,
  majorField,
  payFloors,
  shiftCodes,
} from "~/app/domain/search-bands";
import type { Locale } from "~/app/domain/values";
import type { Facets } from "~/search/port";
import { benefitName } from "./benefits.data";
import { facets, type FacetKey } from "./count-facets.server";
import type { ListingSearch } from "./listing-search";
import { placeChoices } from "./place-choices.server";
import type { TypedCondition } from "./understand-search.server";

/** `count` null: not counted. `name` only where messages have none. `isTyped`: said by the words, taken off at its chip.
 * `depth`: how far inside the value above it lies. */
export type FacetChoice = {
  value: string;
  count: number | null;
  isOn: boolean;
  isTyped: boolean;
  name?: string;
  depth?: number;
};
export type FacetViews = Record<FacetKey, FacetChoice[]>;
export type Known = { reference: Reference; locale: Locale };

/** All conditions with their choices. `counted` null: the values that there are, without numbers. */
export function facetViews(
  known: Known,
  search: ListingSearch,
  typed: readonly TypedCondition[],
  counted: Facets | null,
): FacetViews {
  const view = viewing(search, typed, counted);
  const { reference, locale } = known;
  const majorNames = fieldNames(reference, locale);
  return {
    place: placeChoices(known, search, typed, counted),
    kind: view("kind", listingKinds),
    trade: view("trade", tradeGroups),
    major: view("major", [...majorNames.keys()].sort()).map((one) => ({
      ...one,
      name: majorNames.get(one.value) ?? one.value,
    })),
    pay: view("pay", payFloors),
    start: view(
      "start",
      Object.keys(counted?.startMonth ?? {})
        .filter(Boolean)
        .sort(),
    ),
    provides: view("provides", ["dorm", "meals"]).map((one) =>
      ["dorm", "meals"].includes(one.value)
        ? one
        : { ...one, count: null, name: benefitName(one.value, locale) },
    ),
    shift: view("shift", shiftCodes),
    verified: view("verified", ["true"]),
    answers: view("answers", answerLimits),
    education: educationView(view("education", educationChoices), counted?.educationRank),
  };
}

function viewing(search: ListingSearch, typed: readonly TypedCondition[], counted: Facets | null) {
  return (key: FacetKey, values: readonly (string | number)[]): FacetChoice[] => {
    const counts = counted?.[facets[key].field];
    const chosen = chosenOf(search, key);
    const said = typed.filter((one) => one.key === key).map(({ value }) => String(value));
    const choices = [...new Set([...values.map(String), ...chosen, ...said])].map((value) => ({
      value,
      count: counted === null ? null : (counts?.[value] ?? 0),
      isOn: chosen.includes(value) || said.includes(value),
      isTyped: said.includes(value) && !chosen.includes(value),
    }));
    return choices.filter(({ count, isOn }) => count !== 0 || isOn || key === "education");
  };
}

function chosenOf(search: ListingSearch, key: FacetKey): string[] {
  const chosen = search[key];
  if (Array.isArray(chosen)) return chosen;
  return chosen === null || chosen === false ? [] : [String(chosen)];
}

/** Somebody of a rank may take what asks for that rank or less. */
function educationView(
  choices: FacetChoice[],
  counts: Record<string, number> | undefined,
): FacetChoice[] {
  if (!counts) return choices;
  const upTo = (rank: number) =>
    Object.entries(counts).reduce((sum, [one, n]) => (Number(one) <= rank ? sum + n : sum), 0);
  return choices.map((one) => ({ ...one, count: upTo(Number(one.value)) }));
}

const namesMade = new WeakMap<Reference["majors"], Map<Locale, Map<string, string>>>();

/** The fields of majors by their number. */
export function fieldNames({ majors }: Reference, locale: Locale): Map<string, string> {
  const made = namesMade.get(majors) ?? new Map<Locale, Map<string, string>>();
  namesMade.set(majors, made);
  const names =
    made.get(locale) ??
    new Map(
      [...majors.values()].flatMap(({ code, groupNames }) => {
        const field = majorField(code);
        return field ? [[field, groupNames[locale]] as const] : [];
      }),
    );
  made.set(locale, names);
  return names;
}
