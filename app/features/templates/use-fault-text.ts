// Owns how a fault of a school's words is told: what is wrong, and what to type instead.
import type { BlockFault } from "~/app/domain/template-words";
import { useT } from "~/app/messages/use-t";

/** The sentence for one fault. */
export function useFaultText(): (fault: BlockFault) => string {
  const t = useT("templates");
  return (fault) => {
    switch (fault.is) {
      case "unknown_word":
        return t("fault.unknown_word", { word: fault.word, nearest: fault.nearest });
      case "too_long":
        return t("fault.too_long", { n: fault.most });
      case "required":
        return t(`fault.required_${fault.field}`);
      default:
        return t(`fault.${fault.is}`, { word: fault.word });
    }
  };
}
