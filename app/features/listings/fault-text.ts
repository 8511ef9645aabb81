import { useT } from "~/app/messages/use-t";
import type { FormField } from "./listing-draft";
import type { Fault } from "./listing-faults";

type T = ReturnType<typeof useT<"listings">>;

/** What a field of the form is called. */
export function fieldName(field: FormField, t: T): string {
  return t(`field.${field}`);
}

/** A fault as a sentence: what is wrong, which rule says so, and how to put it right. */
export function useFaultText(): (fault: Fault) => string {
  const t = useT("listings");
  return (fault) => {
    if (fault.is === "rule") {
      const law = t(`law.${fault.rule.replace("-", "_") as "IR_18" | "IR_20" | "IR_23" | "IR_24"}`);
      return t("law.with_source", {
        law,
        source: t("law.source", { article: fault.article, rule: fault.rule }),
      });
    }
    if (fault.is === "words") {
      const why = t(`law.words.${fault.code}`);
      const said = t("fault.words", { text: fault.text, why });
      return t("law.with_source", {
        law: said,
        source: t("law.words_source", { rule: fault.rule }),
      });
    }
    return t(`fault.${fault.is}`, { field: fieldName(fault.field, t) });
  };
}
