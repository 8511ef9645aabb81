// Owns the words for what a student tells beside skills: places, kinds, languages, time.
import { useLocale, useT } from "~/app/messages/use-t";
import { formatFullDay } from "~/app/ui/format-date";
import type { StudentLine } from "./student-line.server";

/** Each as words; empty where nothing was told. */
export function useStudentFacts() {
  const t = useT("students");
  const listings = useT("listings");
  const locale = useLocale();
  return (student: StudentLine) => {
    const { availableFrom: from, availableUntil: until } = student;
    const join = (words: readonly string[]) => words.join(t("card.join"));
    const time = [
      from ? t("card.from", { day: formatFullDay(from, locale) }) : "",
      until ? t("card.until", { day: formatFullDay(until, locale) }) : "",
    ];
    return {
      places: join(student.places),
      kinds: join(student.kinds.map((kind) => listings(`kind.${kind}`))),
      languages: join(student.languages.map((code) => listings(`language.${code}`))),
      certificates: join(student.certificates),
      time: join(time.filter(Boolean)),
    };
  };
}
