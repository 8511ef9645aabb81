// Owns how a firm's industry is named and chosen: a code of GB/T 4754; firms that joined before it was asked for keep
// their own words until they choose.
import type { Reference } from "~/app/domain/reference";
import type { Locale } from "~/app/domain/values";

export type IndustryGroup = { label: string; options: { value: string; label: string }[] };

/** An industry in the reader's language; own words stay as they are. */
export function industryName(
  { industries }: Pick<Reference, "industries">,
  stored: string | null,
  locale: Locale,
): string | null {
  return industries.get(stored ?? "")?.names[locale] ?? stored;
}

/** The divisions under their sections, as a firm chooses among them. */
export function listIndustries(
  { industries }: Pick<Reference, "industries">,
  locale: Locale,
): IndustryGroup[] {
  const all = [...industries.values()];
  return all
    .filter(({ parentCode }) => parentCode === null)
    .map(({ code, names }) => ({
      label: names[locale],
      options: all
        .filter(({ parentCode }) => parentCode === code)
        .map((one) => ({ value: one.code, label: one.names[locale] })),
    }));
}
