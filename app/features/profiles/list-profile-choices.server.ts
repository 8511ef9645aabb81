// Owns what can be ticked in the groups of a profile: first what fits the student's major, then the rest in groups.
import {
  type Reference,
  tradeGroups,
  type TradeGroup,
  certificateKinds,
} from "~/app/domain/reference";
import type { Locale } from "~/app/domain/values";
import { listPlaces, type PlaceChoices } from "~/app/features/listings/list-places.server";
import type { MyProfile } from "./read-my-profile.server";

export type Choice = { value: string; label: string };
/** `words`: other names under which people look for it. */
export type WordedChoice = Choice & { words: string };

/** A skill that so many trades need is offered to everybody. */
const commonFrom = 6;

type Of = Pick<MyProfile, "enrolment">;
const toChoice =
  (locale: Locale) =>
  ({ code, names }: { code: string; names: Record<Locale, string> }): Choice => {
    return { value: code, label: names[locale] };
  };

/** Skills that the student's major teaches, then those of the trades it leads to, languages and common ones; what the
 * profile holds already stands apart. */
export function listSkillChoices(
  reference: Reference,
  { enrolment, skills }: Of & Pick<MyProfile, "skills">,
  locale: Locale,
): { fitting: Choice[]; other: Choice[] } {
  const held = new Set(skills.map(({ code }) => code));
  const majorCode = enrolment?.majorCode;
  const open = [...reference.skills.values()].filter(
    ({ code, retired }) => !retired && !held.has(code),
  );
  const isTaught = (one: { majorCodes: string[] }) =>
    majorCode !== undefined && one.majorCodes.includes(majorCode);
  const trades = new Set(reference.majors.get(majorCode ?? "")?.occupationCodes ?? []);
  const isUseful = ({ levels, occupationCodes }: (typeof open)[number]) =>
    levels === "language" ||
    occupationCodes.length >= commonFrom ||
    occupationCodes.some((code) => trades.has(code));
  return {
    fitting: open.filter(isTaught).map(toChoice(locale)),
    other: open.filter((one) => !isTaught(one) && isUseful(one)).map(toChoice(locale)),
  };
}

export type TradeChoices = { group: TradeGroup | "fitting"; options: WordedChoice[] }[];

/** Trades the major leads to, then all trades in the groups under which people look for them; each once. */
export function listTradeChoices(
  { majors, occupations }: Reference,
  { enrolment }: Of,
  locale: Locale,
): TradeChoices {
  const fitting = new Set(majors.get(enrolment?.majorCode ?? "")?.occupationCodes ?? []);
  const trades = [...occupations.values()].filter(
    ({ kind, retired }) => kind === "trade" && !retired,
  );
  const worded = (of: typeof trades) =>
    of.map((one) => ({ ...toChoice(locale)(one), words: one.aliases.join(" ") }));
  const groups = [
    { group: "fitting" as const, options: worded(trades.filter(({ code }) => fitting.has(code))) },
    ...tradeGroups.map((group) => ({
      group,
      options: worded(
        trades.filter(({ code, groupCode }) => groupCode === group && !fitting.has(code)),
      ),
    })),
  ];
  return groups.filter(({ options }) => options.length > 0);
}

export type WishedPlaces = { wished: Choice[]; groups: PlaceChoices["groups"] };

/** The places wished for, whatever their level; then the others in groups. */
export function listPlaceChoices(
  reference: Reference,
  { wishedRegions }: Pick<MyProfile, "wishedRegions">,
  locale: Locale,
): WishedPlaces {
  const groups = listPlaces(reference, null, locale).groups.map(({ key, places }) => {
    return { key, places: places.filter(({ code }) => !wishedRegions.includes(code)) };
  });
  const wished = wishedRegions.map((value) => {
    return { value, label: reference.regions.get(value)?.names[locale] ?? value };
  });
  return { wished, groups };
}

export type CertificateChoices = {
  group: (typeof certificateKinds)[number] | "fitting";
  options: Choice[];
}[];

/** Certificates of the trades the major leads to, then all by kind; each once. */
export function listCertificateChoices(
  { majors, certificates }: Reference,
  { enrolment }: Of,
  locale: Locale,
): CertificateChoices {
  const trades = new Set(majors.get(enrolment?.majorCode ?? "")?.occupationCodes ?? []);
  const all = [...certificates.values()].filter(({ retired }) => !retired);
  const isFitting = ({ neededBy, usefulFor }: (typeof all)[number]) =>
    [...neededBy, ...usefulFor].some((code) => trades.has(code));
  const groups = [
    { group: "fitting" as const, options: all.filter(isFitting).map(toChoice(locale)) },
    ...certificateKinds.map((group) => ({
      group,
      options: all.filter((one) => one.kind === group && !isFitting(one)).map(toChoice(locale)),
    })),
  ];
  return groups.filter(({ options }) => options.length > 0);
}
