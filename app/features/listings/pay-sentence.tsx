import type { TFunction } from "i18next";
import { useT } from "~/app/messages/use-t";
import type { ListingView } from "./listing-view";
import { amountText, payText } from "./pay-text";

type Paid = Pick<ListingView, "pay" | "payParts">;

/** What pay is made of and what it comes to, as one sentence; the range alone where the firm says no more. */
export function paySentence({ pay, payParts }: Paid, t: TFunction<"listings">): string {
  const [first, ...more] = partsOf({ pay, payParts }, t);
  if (first === undefined) return payText(pay, t);
  const sum = more.reduce<string>((one, other) => t("show.pay_plus", { one, other }), first);
  const isStated = pay.min !== null || pay.max !== null;
  return isStated ? t("show.pay_all_in", { parts: sum, pay: payText(pay, t) }) : sum;
}

function partsOf({ pay, payParts }: Paid, t: TFunction<"listings">): string[] {
  const { base, overtime, hasOvertime, piece, pieceUnit, allowances } = payParts;
  const money = (minor: number) => t(`pay.${pay.currency}`, { amount: amountText(minor) });
  return [
    base !== null && t("show.pay_base", { amount: amountText(base) }),
    piece !== null &&
      t("show.pay_piece", { money: money(piece), unit: pieceUnit || t("show.piece") }),
    overtime !== null && t("show.pay_overtime_rate", { money: money(overtime) }),
    overtime === null && hasOvertime && base !== null && t("show.pay_overtime"),
    ...allowances.map(({ code, amount }) =>
      t("show.pay_allowance", { name: t(`allowance.${code}`), amount: amountText(amount) }),
    ),
  ].filter((part) => part !== false);
}

/** The sentence on the listing's page. */
export function PaySentence({ listing }: { listing: Paid }) {
  const t = useT("listings");
  return <span className="num">{paySentence(listing, t)}</span>;
}
