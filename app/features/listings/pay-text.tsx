import type { TFunction } from "i18next";
import type { Currency } from "~/app/domain/values";
import { useT } from "~/app/messages/use-t";
import type { PayView } from "./listing-view";

const formats = [0, 2].map(
  (digits) => new Intl.NumberFormat("en", { useGrouping: false, minimumFractionDigits: digits }),
);

/** An amount without thousands separators; cents only where there are any. */
export function amountText(minor: number): string {
  return String(formats[minor % 100 === 0 ? 0 : 1]?.format(minor / 100));
}

/** Pay in plain words: `4500–6000 元/月`, `200 元/天`, `HK$18000/月`, or that it is to be agreed. */
export function payText(pay: PayView, t: TFunction<"listings">): string {
  const { min, max, currency, period } = pay;
  const low = min ?? max;
  if (low === null) return t("pay.open");
  const isRange = min !== null && max !== null && max !== min;
  const figures = isRange ? `${amountText(min)}–${amountText(max)}` : amountText(low);
  const said = t(`pay.${period}`, { money: t(`pay.${currency}`, { amount: figures }) });
  if (min !== null && max === null) return t("pay.from", { pay: said });
  return min === null ? t("pay.up_to", { pay: said }) : said;
}

/** Pay as a sentence part; tabular, kept on one line. */
export function PayText({ pay }: { pay: PayView }) {
  const t = useT("listings");
  return <span className="num whitespace-nowrap">{payText(pay, t)}</span>;
}

/** An amount in its currency. */
export function useMoney(currency: Currency): (minor: number) => string {
  const t = useT("listings");
  return (minor) => t(`pay.${currency}`, { amount: amountText(minor) });
}
