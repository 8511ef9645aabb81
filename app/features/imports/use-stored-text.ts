// Owns saying what stands in a listing's column as its reader would write it: pay is kept as amounts.
import type { Currency } from "~/app/domain/values";
import type { PayPeriod } from "~/app/domain/listing";
import { payText } from "~/app/features/listings/pay-text";
import { useT } from "~/app/messages/use-t";

/** The words for a stored value; anything but pay is told as it stands. */
export function useStoredText(): (column: string | null, stored: string) => string {
  const t = useT("listings");
  return (column, stored) => {
    const [currency = "", period = "", min = "", max = "", note = ""] = stored.split("|");
    if (column !== "pay" || currency === stored) return stored;
    const amount = (minor: string) => (minor === "" ? null : Number(minor));
    const pay = {
      ...{ currency: currency as Currency, period: period as PayPeriod },
      ...{ min: amount(min), max: amount(max) },
    };
    return [payText(pay, t), note].filter(Boolean).join(" · ");
  };
}
