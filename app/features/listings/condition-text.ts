// Owns how a condition of a search reads: on its box and on its chip.
import { type Locale, locales } from "~/app/domain/values";
import { useLocale, useT } from "~/app/messages/use-t";
import { formatFullDay } from "~/app/ui/format-date";
import { mySchool } from "./listing-search";

type Key =
  | ("place" | "kind" | "trade" | "occupation" | "major" | "start" | "provides" | "shift")
  | ("pay" | "education" | "answers" | "verified" | "near" | "km" | "from");

const monthIn = (locale: Locale) =>
  new Intl.DateTimeFormat(locale, { year: "numeric", month: "long", timeZone: "UTC" });
/** Made once: making one costs more than writing a hundred months. */
const months = Object.fromEntries(locales.map((one) => [one, monthIn(one)])) as Record<
  Locale,
  Intl.DateTimeFormat
>;

/** The words for a value of a condition; `name` is what the reference data call it. */
export function useConditionText() {
  const t = useT("search");
  const listings = useT("listings");
  const locale = useLocale();
  const says: Record<Key, (value: string) => string> = {
    place: (value) => value,
    occupation: (value) => value,
    major: (value) => value,
    kind: (value) => listings(`kind.${value}` as "kind.job"),
    trade: (value) => listings(`trade_group.${value}` as "trade_group.metal"),
    start: (value) => months[locale].format(new Date(`${value}-01T00:00:00Z`)),
    provides: (value) => t(`card.${value}` as "card.dorm"),
    shift: (value) => t(`shift.${value}` as "shift.day"),
    pay: (value) => t("filters.pay_from", { n: value }),
    education: (value) =>
      value === "0" ? listings("education.r0") : t(`education.e${value}` as "education.e1"),
    answers: (value) => t("filters.answers_n", { count: Number(value) }),
    verified: () => t("filters.checked"),
    near: (value) => (value === mySchool ? t("filters.my_school") : value),
    km: (value) => t("filters.km_n", { n: value }),
    from: (value) => t("filters.free_from", { day: formatFullDay(value, locale) }),
  };
  return (key: Key, value: string, name: string | null): string => name ?? says[key](value);
}
