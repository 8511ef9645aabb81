// Owns how one answer about a listing reads, whatever its field: figures with their unit, codes by their names. Works on
// what a draft holds now and on what a reviewer saw then.
import type { ChangeField, ListingContent } from "~/app/domain/listing-changes";
import { dayOf } from "~/app/domain/values";
import { useLocale, useT, useText } from "~/app/messages/use-t";
import { formatFullDay } from "~/app/ui/format-date";
import type { AnswerNames } from "./answer-names.server";

const money: readonly ChangeField[] = [
  "payMin",
  "payMax",
  "payBase",
  "payOvertime",
  "payPiece",
  "probationPay",
  "samePostWage",
  "dormCost",
];
/** Fields whose codes have their words in the messages, under this name. */
const worded: Partial<Record<ChangeField, string>> = {
  payPeriod: "period",
  payCurrency: "currency",
  shift: "shift",
  hazards: "hazard",
  languages: "language",
  insurancePayer: "insurance",
};
const ranked: Partial<Record<ChangeField, string>> = {
  educationRank: "education.r",
  labourGrade: "grade.g",
};

type Say = (key: `listings:${string}`, values?: Record<string, string | number>) => string;
type Read = { say: Say; content: ListingContent; names: AnswerNames; day: (at: string) => string };

/** An answer as text; null where nothing was said. */
export function useAnswerText(
  names: AnswerNames,
): (field: ChangeField, content: ListingContent) => string | null {
  const t = useT("listings");
  const say: Say = useText();
  const locale = useLocale();
  const day = (at: string) =>
    formatFullDay(at.length > 10 ? dayOf(new Date(Date.parse(at) - 1)) : at, locale);
  return (field, content) => {
    const value = content[field];
    const texts = [value ?? []]
      .flat()
      .flatMap((one: unknown) => textOf(field, one, { say, content, names, day }) ?? []);
    return texts.length > 0 ? texts.join(t("join")) : null;
  };
}

function textOf(field: ChangeField, value: unknown, read: Read): string | null {
  if (typeof value === "boolean") return read.say(value ? "listings:yes" : "listings:no");
  if (typeof value === "number") return figure(field, value, read);
  if (typeof value === "object" && value !== null) return pair(value, read);
  return typeof value === "string" && value !== "" ? words(field, value, read) : null;
}

function figure(field: ChangeField, value: number, { say, content }: Read): string {
  const rank = ranked[field];
  if (rank) return say(`listings:${rank}${String(value)}`);
  return money.includes(field) ? amount(value, { say, content }) : String(value);
}

function amount(minor: number, { say, content }: Pick<Read, "say" | "content">): string {
  const currency = typeof content.payCurrency === "string" ? content.payCurrency : "CNY";
  return say(`listings:pay.${currency}`, { amount: minor / 100 });
}

function words(field: ChangeField, value: string, { say, names, day }: Read): string {
  const area = worded[field];
  if (area) return say(`listings:${area}.${value}`);
  return /^\d{4}-\d\d-\d\d(T|$)/.test(value) && dated.includes(field)
    ? day(value)
    : (names[value] ?? value);
}

const dated: readonly ChangeField[] = ["startsOn", "endsOn", "applyBy", "validUntil"];

/** An allowance with its amount, a site with its seats. */
function pair(value: object, { say, names, content }: Read): string | null {
  const { code, amount: minor, siteId, seats } = value as Partial<Record<string, unknown>>;
  if (typeof code === "string" && typeof minor === "number") {
    return `${say(`listings:allowance.${code}`)} ${amount(minor, { say, content })}`;
  }
  return typeof siteId === "string" ? `${names[siteId] ?? ""} × ${String(seats)}` : null;
}
