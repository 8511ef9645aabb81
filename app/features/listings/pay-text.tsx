import type { TFunction } from "i18next";
import { useT } from "~/app/messages/use-t";
import type { PayView } from "./listing-view";

const grouped = new Intl.NumberFormat("en");
const plain = new Intl.NumberFormat("en", { useGrouping: false });

/** An amount as each place writes it: yuan without, Hong Kong and Macao dollars with a thousands separator. */
function amount(minor: number, { currency }: PayView): string {
  return (currency === "CNY" ? plain : grouped).format(minor / 100);
}

/** Pay in plain words: `4500–6000 元/月`, `200 元/天`, `HK$18,000/月`, or that it is to be agreed. */
export function payText(pay: PayView, t: TFunction<"listings">): string {
  const { min, max, currency, period } = pay;
  const low = min ?? max;
  if (low === null) return t("pay.open");
  const isRange = min !== null && max !== null && max !== min;
  const figures = isRange ? `${amount(min, pay)}–${amount(max, pay)}` : amount(low, pay);
  const said = t(`pay.${period}`, { money: t(`pay.${currency}`, { amount: figures }) });
  if (min !== null && max === null) return t("pay.from", { pay: said });
  return min === null ? t("pay.up_to", { pay: said }) : said;
}

/** Pay as a sentence part; tabular, kept on one line. */
export function PayText({ pay }: { pay: PayView }) {
  const t = useT("listings");
  return <span className="num whitespace-nowrap">{payText(pay, t)}</span>;
}
