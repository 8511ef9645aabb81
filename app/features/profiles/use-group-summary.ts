// Owns how an answered group reads in one line; null while nothing stands there.
import type { ProfileGroup } from "~/app/domain/profile";
import { useLocale, useT } from "~/app/messages/use-t";
import { formatFullDay } from "~/app/ui/format-date";
import type { MyProfile } from "./read-my-profile.server";

const shown = 4;

/** The line of every group of the student's own profile. */
export function useGroupSummary(
  profile: MyProfile,
  files: number,
  isMinor: boolean,
): (group: ProfileGroup) => string | null {
  const t = useT("profiles");
  const locale = useLocale();
  const few = (names: readonly string[]) => {
    const line = names.slice(0, shown).join(t("comma"));
    const more = names.length - shown;
    return more > 0 ? t("and_more", { line, count: more }) : line;
  };
  const { skills, records, about, filled, wishedOccupations, wishedRegions, languages } = profile;
  const lines: Record<ProfileGroup, () => string> = {
    skills: () => few(skills.map(({ name }) => name)),
    records: () => few(records.map(({ title }) => title)),
    work: () => t("count.trades", { count: wishedOccupations.length }),
    places: () => t("count.places", { count: wishedRegions.length }),
    terms: () => termsLine(),
    about: () => (about.length > 40 ? `${about.slice(0, 40)}…` : about),
    languages: () => t("count.languages", { count: languages.length }),
    files: () => (files > 0 ? t("count.files", { count: files }) : ""),
    visibility: () =>
      isMinor ? t("visibility.minor_short") : t(`visibility.${profile.visibility}`),
  };
  const termsLine = () => {
    const { wishedPay, availableFrom } = profile;
    const pay = wishedPay !== null && t("terms.pay_line", { n: wishedPay / 100 });
    const from =
      availableFrom !== null && t("terms.from_line", { day: formatFullDay(availableFrom, locale) });
    return [pay, from].filter(Boolean).join(t("comma")) || t("progress.done");
  };
  return (group) =>
    group in filled && !filled[group as keyof typeof filled] ? null : lines[group]() || null;
}
