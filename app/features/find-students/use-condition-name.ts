// Owns how a condition of a search for students reads, on its box and on its chip.
import { useLocale, useT } from "~/app/messages/use-t";
import type { AskList } from "./student-ask";

/** The words for a value; `name` is what the reference data call it. */
export function useConditionName() {
  const t = useT("students");
  const listings = useT("listings");
  const locale = useLocale();
  const month = (value: string) =>
    new Intl.DateTimeFormat(locale, { year: "numeric", month: "long", timeZone: "UTC" }).format(
      new Date(`${value}-01T00:00:00Z`),
    );
  const same = (value: string) => value;
  const says: Record<AskList | "by", (value: string) => string> = {
    ...{ major: same, skill: same, place: same },
    year: (value) => t("year_n", { n: value }),
    kind: (value) => listings(`kind.${value}` as "kind.job"),
    language: (value) => listings(`language.${value}` as "language.cantonese"),
    by: (value) => t("by_month", { month: month(value) }),
  };
  return (key: AskList | "by", value: string, name: string | undefined): string =>
    name ?? says[key](value);
}
