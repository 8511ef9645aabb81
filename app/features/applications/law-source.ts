// Owns which law stands behind a no to an offer, as the small print beside it. The rules are domain/internship-law.ts'.
import type { Refusal, RefusalCode } from "~/app/domain/refusal";
import { useT } from "~/app/messages/use-t";

/** The articles of the regulations on internships that a no rests on. */
const articles: Partial<Record<RefusalCode, readonly number[]>> = {
  "offer.ir_14": [16],
  "offer.ir_15": [16],
  "offer.ir_20": [16, 17],
  "offer.ir_22": [17],
  "offer.ir_23": [17],
  "offer.ir_24": [17],
  "offer.ir_26": [18],
};

/** The source of a no as a sentence; null where it is none of the law's. */
export function useLawSource(): (refusal: Pick<Refusal, "code"> | undefined) => string | null {
  const t = useT("applications");
  return (refusal) => {
    const at = refusal && articles[refusal.code];
    return at ? t("firm.law_source", { articles: at.join(t("firm.law_join")) }) : null;
  };
}
