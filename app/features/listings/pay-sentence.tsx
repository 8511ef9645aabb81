import type { TFunction } from "i18next";
import { useT } from "~/app/messages/use-t";
import { inSentence } from "./listing-terms";
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
  ]
    .filter((part) => part !== false)
    .map((part, index) => inSentence(part, index === 0));
}

/** The same for a heading: what it comes to first, then what it is made of; no parts where the firm says no more, and
 * the parts as the total where it says no sum. */
export function payHead(paid: Paid, t: TFunction<"listings">): { total: string; parts: string } {
  const { min, max } = paid.pay;
  const isStated = min !== null || max !== null;
  const parts = paySentence({ ...paid, pay: { ...paid.pay, min: null, max: null } }, t);
  if (!isStated) return { total: parts, parts: "" };
  return { total: payText(paid.pay, t), parts: partsOf(paid, t).length > 0 ? parts : "" };
}

/** The heading of a listing's page: one line that says the total, the parts under it. */
export function PayHead({ listing }: { listing: Paid }) {
  const { total, parts } = payHead(listing, useT("listings"));
  return (
    <>
      <p className="num text-22 font-heavy leading-snug">{total}</p>
      {parts && <p className="num text-soft">{parts}</p>}
    </>
  );
}

/** The sentence where a page has one line for it. */
export function PaySentence({ listing }: { listing: Paid }) {
  const t = useT("listings");
  return <span className="num">{paySentence(listing, t)}</span>;
}
