// Owns what can be chosen in the listing form: places grouped by city, trades by group, and of the many skills and majors
// those that a person can read to the end: what fits the chosen trade, then what its neighbours need.
import {
  type Reference,
  type Region,
  regionPath,
  type TradeGroup,
  tradeGroups,
} from "~/app/domain/reference";
import type { Locale } from "~/app/domain/values";

const guangdong = "440000";

export type Option = { value: string; label: string };
export type FormChoices = {
  /** A group per city, then the other provinces, which need no name. */
  places: { label: string | null; options: Option[] }[];
  /** The trades of each group; official rows only where one is chosen already. */
  occupations: { group: TradeGroup | null; options: Option[] }[];
  skills: { fitting: Option[]; other: Option[] };
  majors: { fitting: Option[]; other: Option[] };
  certificates: { fitting: Option[]; other: Option[] };
};

type Chosen = {
  occupationCode: string | null;
  regionCodes: readonly string[];
  skillCodes?: readonly string[];
  majorCodes?: readonly string[];
  certificates?: readonly string[];
};

/** A skill that so many trades need is offered before a trade is chosen. */
const commonFrom = 6;

/** The choices of the form in the reader's language, without what is retired; what is chosen already is always there.
 * Without a trade: the skills that many trades need, and no majors. */
export function formChoices(
  reference: Reference,
  { occupationCode, regionCodes, skillCodes = [], majorCodes = [], certificates = [] }: Chosen,
  locale: Locale,
): FormChoices {
  const toOption = ({ code, names }: { code: string; names: Record<Locale, string> }): Option => ({
    value: code,
    label: names[locale],
  });
  const split = <
    T extends {
      code: string;
      names: Record<Locale, string>;
      occupationCodes: string[];
      retired: boolean;
    },
  >(
    all: Iterable<T>,
    chosen: readonly string[],
  ) => {
    const isFitting = (one: T) =>
      occupationCode !== null && one.occupationCodes.includes(occupationCode);
    const rows = [...all].filter(({ code, retired }) => !retired || chosen.includes(code));
    return {
      fitting: rows.filter(isFitting).map(toOption),
      other: rows
        .filter((one) => !isFitting(one) && (chosen.includes(one.code) || isNear(one)))
        .map(toOption),
    };
  };
  const group = reference.occupations.get(occupationCode ?? "")?.groupCode ?? null;
  const isNear = ({ occupationCodes }: { occupationCodes: string[] }) =>
    group === null
      ? occupationCodes.length >= commonFrom
      : occupationCodes.some((code) => reference.occupations.get(code)?.groupCode === group);
  return {
    places: placeGroups(reference, regionCodes[0] ?? null, toOption),
    occupations: tradesByGroup(reference, occupationCode, toOption),
    skills: split(reference.skills.values(), skillCodes),
    majors: split(reference.majors.values(), majorCodes),
    certificates: certificatesFor(reference, occupationCode, certificates, toOption),
  };
}

/** What the trade's law or habit asks for, then all others. */
function certificatesFor(
  reference: Reference,
  occupationCode: string | null,
  chosen: readonly string[],
  toOption: (row: { code: string; names: Record<Locale, string> }) => Option,
): FormChoices["certificates"] {
  const rows = [...reference.certificates.values()].filter(
    ({ code, retired }) => !retired || chosen.includes(code),
  );
  const isFitting = ({ neededBy, usefulFor }: (typeof rows)[number]) =>
    occupationCode !== null && [...neededBy, ...usefulFor].includes(occupationCode);
  return {
    fitting: rows.filter(isFitting).map(toOption),
    other: rows.filter((one) => !isFitting(one)).map(toOption),
  };
}

function tradesByGroup(
  { occupations }: Reference,
  chosenCode: string | null,
  toOption: (row: { code: string; names: Record<Locale, string> }) => Option,
): FormChoices["occupations"] {
  const all = [...occupations.values()].filter(
    ({ code, kind, retired }) => code === chosenCode || (kind === "trade" && !retired),
  );
  return [...tradeGroups, null]
    .map((group) => ({
      group,
      options: all.filter(({ groupCode }) => groupCode === group).map(toOption),
    }))
    .filter(({ options }) => options.length > 0);
}

/** A group per city of Guangdong, Hong Kong and Macao with what is below it, those of the Greater Bay Area first; then the
 * other provinces, with the chosen place below its own. */
function placeGroups(
  { regions }: Reference,
  chosenCode: string | null,
  toOption: (region: Region) => Option,
): FormChoices["places"] {
  const all = [...regions.values()].filter(({ retired, code }) => !retired || code === chosenCode);
  const below = (code: string): Region[] =>
    all.filter((one) => one.parentCode === code).flatMap((one) => [one, ...below(one.code)]);
  const isSar = ({ code }: Region) => code === "810000" || code === "820000";
  const heads = all.filter((one) => isSar(one) || one.parentCode === guangdong);
  const cities = [...heads.filter(({ isGba }) => isGba), ...heads.filter(({ isGba }) => !isGba)];
  const [province, ...inside] = regionPath({ regions }, chosenCode);
  const elsewhere = all
    .filter((one) => one.kind === "province" && one.code !== guangdong && !isSar(one))
    .flatMap((one) => [one, ...(one === province ? inside.slice(-1) : [])]);
  return [
    ...cities.map((city) => ({
      label: toOption(city).label,
      options: [city, ...below(city.code)].map(toOption),
    })),
    { label: null, options: elsewhere.map(toOption) },
  ];
}
