// Owns finding the pay in what somebody typed into the search: 5000以上, 8k+, HK$15,000, 时薪25. Leaves reading an amount to
// domain/pay.ts. An amount with nothing that says pay (4K剪辑, ISO 9000, 1+X) stays a word.
import { parsePay } from "~/app/domain/pay";
import { monthlyFen } from "./monthly-fen";
import { coinWords, mayBePay, orMore, payShape, perWords } from "./understand.data";

/** Where it stands in the text, and the yuan a month that it asks for at least. */
export type TypedPay = { start: number; end: number; atLeast: number };

const wordOf = (of: readonly (readonly [RegExp, string])[], text: string) =>
  of.find(([pattern]) => pattern.test(text))?.[1] ?? "";

type Parts = Partial<Record<string, string>>;

/** Every amount of a folded text (half-width, lower case, simplified) that asks for a pay. An upper bound is none. */
export function typedPays(folded: string): TypedPay[] {
  const pays: TypedPay[] = [];
  if (!mayBePay.test(folded)) return pays;
  for (const match of folded.matchAll(payShape)) {
    const parts: Parts = match.groups ?? {};
    const trimmed = match[0].trimStart();
    const start = match.index + match[0].length - trimmed.length;
    const end = match.index + match[0].length;
    if (!saysPay(parts, { folded, start, end })) continue;
    const atLeast = monthlyYuan(parts);
    if (atLeast !== null) pays.push({ start, end, atLeast });
  }
  return pays;
}

type Place = { folded: string; start: number; end: number };

/** Whether the words around a number make it pay; a bare number of even hundreds counts where it stands alone. */
function saysPay(parts: Parts, at: Place): boolean {
  const { lead, from, sign, coin, period, bound, high } = parts;
  if ([lead, from, sign, coin, period, bound].some(Boolean)) return true;
  const hasUnit = [parts.lowUnit, parts.highUnit].some(Boolean);
  if (high !== undefined) return hasUnit || Number(high) >= 1_000;
  return standsAlone(at) && (hasUnit ? !/^[248]k$/.test(amountOf(parts)) : isRound(parts.low));
}

const amountOf = ({ low = "", lowUnit = "" }: Parts) => `${low}${lowUnit}`;
const isRound = (low = "") => {
  const amount = Number(low.replaceAll(",", ""));
  return amount >= 1_500 && amount <= 30_000 && amount % 100 === 0;
};

/** Parted by spaces, and not behind a Latin word: autocad 2000 is a version. */
function standsAlone({ folded, start, end }: Place): boolean {
  const [before, after] = [folded.slice(0, start), folded.slice(end)];
  return /(?:^|[^a-z0-9\s]\s+)$/.test(before) && /^(?:\s|$)/.test(after);
}

function monthlyYuan(parts: Parts): number | null {
  const reading = parsePay(canonical(parts));
  if (reading.is !== "stated") return null;
  const { min, max, period, currency } = reading.pay;
  const fen = monthlyFen(min ?? max, period, currency);
  return fen === null ? null : Math.floor(fen / 100);
}

/** The amount as domain/pay.ts reads it. */
function canonical({ high, ...parts }: Parts): string {
  const said = (...names: string[]) => names.map((name) => parts[name] ?? "").join("");
  const coin = wordOf(coinWords, said("sign", "coin"));
  const period = wordOf(perWords, said("period", "lead"));
  const range = high === undefined ? "" : `-${high}${said("highUnit")}`;
  return `${coin}${said("low", "lowUnit")}${range}${period}${high === undefined ? orMore : ""}`;
}
