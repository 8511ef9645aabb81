// Owns the names that a listing's answers need to be read by people: what its codes are called in the reader's language.
import type { ListingContent } from "~/app/domain/listing-changes";
import type { Reference } from "~/app/domain/reference";
import type { Locale } from "~/app/domain/values";
import { benefitName } from "./benefits.data";
import type { FirmSite } from "./listing-draft";
import { placeName } from "~/app/domain/place-name";

/** Code to name, for all codes that occur in these states of a listing. */
export type AnswerNames = Record<string, string>;

/** The names of trades, skills, majors, places, certificates, benefits and the firm's sites in some states of a listing. A
 * code that is no longer known has none. */
export function answerNames(
  reference: Reference,
  locale: Locale,
  firmSites: readonly FirmSite[],
  ...states: ListingContent[]
): AnswerNames {
  const { occupations, skills, majors, certificates } = reference;
  const named = (stock: ReadonlyMap<string, { names: Record<Locale, string> }>) => (code: string) =>
    stock.get(code)?.names[locale] ?? null;
  const finders: [keyof ListingContent, (code: string) => string | null][] = [
    ["occupationCode", named(occupations)],
    ["skills", named(skills)],
    ["skillsWanted", named(skills)],
    ["majors", named(majors)],
    ["certificates", named(certificates)],
    ["regionCode", (code) => placeName(reference, code, locale)],
    ["benefits", (stored) => benefitName(stored, locale)],
  ];
  const names = finders.flatMap(([field, find]) =>
    states
      .flatMap((state) => [state[field]].flat())
      .flatMap((code) => {
        const name = typeof code === "string" ? find(code) : null;
        return name ? [[code as string, name] as const] : [];
      }),
  );
  return Object.fromEntries([...names, ...firmSites.map(({ id, name }) => [id, name] as const)]);
}
