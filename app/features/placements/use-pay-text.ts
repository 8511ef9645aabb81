// Owns how agreed pay is said in a line: the amount, whose money, for how long. On papers it is paper-values' own.
import type { PlacementTerms } from "~/app/domain/placement-terms";
import { useT } from "~/app/messages/use-t";

type Pay = Pick<PlacementTerms, "pay" | "payPeriod" | "payCurrency">;

/** «2800 元/月»; nothing where nobody has said it. */
export function usePayText({ pay, payPeriod, payCurrency }: Pay): string {
  const t = useT("ui");
  if (pay === null) return "";
  const n = pay % 100 === 0 ? pay / 100 : (pay / 100).toFixed(2);
  return t(`pay_by.${payPeriod}`, { n, currency: t(`currency.${payCurrency}`) });
}
