// Owns what can be chosen in the listing form: places grouped by city, trades, and skills and majors with those that fit
// the chosen trade first.
import type { Reference, Region } from "~/app/domain/reference";
import type { Locale } from "~/app/domain/values";

export type Option = { value: string; label: string };
export type FormChoices = {
  places: { label: string; options: Option[] }[];
  occupations: Option[];
  skills: { fitting: Option[]; other: Option[] };
  majors: { fitting: Option[]; other: Option[] };
};

/** The choices of the form in the reader's language. */
export function formChoices(
  reference: Reference,
  occupationCode: string | null,
  locale: Locale,
): FormChoices {
  const toOption = ({ code, names }: { code: string; names: Record<Locale, string> }): Option => ({
    value: code,
    label: names[locale],
  });
  const split = <
    T extends { code: string; names: Record<Locale, string>; occupationCodes: string[] },
  >(
    all: Iterable<T>,
  ) => {
    const isFitting = (one: T) =>
      occupationCode !== null && one.occupationCodes.includes(occupationCode);
    const rows = [...all];
    return {
      fitting: rows.filter(isFitting).map(toOption),
      other: rows.filter((one) => !isFitting(one)).map(toOption),
    };
  };
  return {
    places: placeGroups(reference, toOption),
    occupations: [...reference.occupations.values()].map(toOption),
    skills: split(reference.skills.values()),
    majors: split(reference.majors.values()),
  };
}

/** One group per city with the city itself and what is below it; cities of the Greater Bay Area first. */
function placeGroups({ regions }: Reference, toOption: (region: Region) => Option) {
  const all = [...regions.values()];
  const below = (code: string): Region[] =>
    all.filter((one) => one.parentCode === code).flatMap((one) => [one, ...below(one.code)]);
  const isSar = ({ code }: Region) => code.startsWith("81") || code.startsWith("82");
  const heads = all.filter(({ kind, ...region }) =>
    isSar(region as Region) ? kind === "province" : kind === "prefecture",
  );
  return [...heads.filter(({ isGba }) => isGba), ...heads.filter(({ isGba }) => !isGba)].map(
    (head) => ({
      label: toOption(head).label,
      options: [head, ...below(head.code)].map(toOption),
    }),
  );
}
