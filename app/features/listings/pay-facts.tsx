import { monthlyPay } from "~/app/domain/listing-terms";
import { useT } from "~/app/messages/use-t";
import { Facts } from "./listing-terms";
import type { ListingView } from "./listing-view";
import { useMoney } from "./pay-text";

/** What goes with pay: probation, pay day, and what staff in the same post get. */
export function PayFacts({ listing }: { listing: ListingView }) {
  const t = useT("listings");
  const money = useMoney(listing.pay.currency);
  const { probationMonths, probationPay, payDay, samePostWage, likePostStaff, pay } = listing;
  const months = probationMonths === null ? null : t("show.months", { count: probationMonths });
  const probation =
    months !== null && probationPay !== null
      ? t("show.probation_pay", { months, money: money(probationPay) })
      : months;
  const percent =
    samePostWage !== null && pay.min !== null
      ? Math.round((100 * monthlyPay(pay.min, pay.period)) / samePostWage)
      : null;
  const wage =
    samePostWage !== null &&
    percent !== null &&
    t("show.same_post_text", { money: money(samePostWage), percent });
  const staff = likePostStaff !== null && t("show.same_post_people", { count: likePostStaff });
  return (
    <Facts
      rows={[
        [t("show.probation"), probation],
        [t("show.pay_day"), payDay !== null && t("show.pay_day_text", { n: payDay })],
        [t("show.same_post"), [staff, wage].filter(Boolean).join(" · ")],
      ]}
    />
  );
}
