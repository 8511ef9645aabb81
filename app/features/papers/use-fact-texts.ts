// Owns the facts of a paper as sentences in the reader's language: shown as a list, and read aloud.
import { useLocale, useT } from "~/app/messages/use-t";
import { formatFullDay } from "~/app/ui/format-date";
import type { PaperView } from "./read-paper-view.server";

type Key =
  "firm" | "post" | "place" | "days" | "hours" | "rest" | "pay" | "board" | "lodging" | "insurance";

/** Each fact with its name, in the order in which a family asks. What is not said says so. */
export function useFactTexts({ terms, firm }: Pick<PaperView, "terms" | "firm">) {
  const t = useT("papers");
  const locale = useLocale();
  const unsaid = t("facts.unsaid");
  const { startsOn, endsOn } = terms;
  const said: Record<Key, string> = {
    firm,
    post: [terms.title, ...terms.tasks].filter(Boolean).join(" · "),
    place: terms.place,
    days:
      startsOn && endsOn
        ? t("facts.span", {
            from: formatFullDay(startsOn, locale),
            to: formatFullDay(endsOn, locale),
          })
        : "",
    hours: useHoursText(terms),
    rest: terms.restDays,
    pay: usePayText(terms),
    board: terms.board,
    lodging: [terms.lodging && t(`facts.lodging_is.${terms.lodging}`), terms.lodgingAddress]
      .filter(Boolean)
      .join(" · "),
    insurance: terms.insurancePayer ? t(`facts.insurance_by.${terms.insurancePayer}`) : "",
  };
  return (Object.keys(said) as Key[]).map((key) => ({ key, text: said[key] || unsaid }));
}

function useHoursText({ hoursPerDay, hoursPerWeek, nightWork, overtime }: PaperView["terms"]) {
  const t = useT("papers");
  if (hoursPerDay === null || hoursPerWeek === null) return "";
  const hours = t("facts.hours_text", { day: hoursPerDay, week: hoursPerWeek });
  const shift = [
    nightWork === null ? null : t(nightWork ? "facts.night" : "facts.no_night"),
    overtime === null ? null : t(overtime ? "facts.overtime" : "facts.no_overtime"),
  ].filter((one) => one !== null);
  return [hours, ...shift].join(" · ");
}

function usePayText({ pay, payCurrency, payPeriod }: PaperView["terms"]): string {
  const t = useT("papers");
  if (pay === null) return "";
  return t("facts.pay_text", {
    amount: pay % 100 === 0 ? pay / 100 : (pay / 100).toFixed(2),
    currency: t(`facts.currency.${payCurrency}`),
    period: t(`facts.period.${payPeriod}`),
  });
}
