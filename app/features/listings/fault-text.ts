import type { UnlawfulWords } from "~/app/domain/unlawful-words";
import { useT } from "~/app/messages/use-t";
import type { ControlName } from "./listing-controls";
import type { FirmSite } from "./listing-draft";
import type { Fault } from "./listing-faults";

type T = ReturnType<typeof useT<"listings">>;
type Field = Fault["field"];
type Words = Pick<UnlawfulWords, "code" | "rule">;

/** What a field of the form is called. */
export function fieldName(field: Field, t: T): string {
  return t(`field.${field}`);
}

/** What a control of the form is called, where a field has several. */
export function controlName(control: ControlName, sites: readonly FirmSite[], t: T): string {
  if (control.startsWith("allowance_")) {
    return t(`allowance.${control.slice("allowance_".length)}` as "allowance.meals");
  }
  const index = /^sites\[(\d+)\]/.exec(control)?.[1];
  if (index !== undefined) return t("form.site_seats", { name: sites[Number(index)]?.name ?? "" });
  return t(`field.${control}` as "field.title");
}

/** A fault as a sentence: what is wrong, which rule says so, and how to put it right. */
export function useFaultText(): (fault: Fault) => string {
  const t = useT("listings");
  const life = useT("life");
  const wordsText = useWordsText();
  return (fault) => {
    switch (fault.is) {
      case "rule": {
        const law = t(`law.${fault.rule.replace("-", "_")}` as "law.IR_18");
        return t("law.with_source", {
          law,
          source: t("law.source", { article: fault.article, rule: fault.rule }),
        });
      }
      case "words":
        return t("fault.words", { text: fault.text, why: wordsText([fault]) });
      case "note":
        return life("referred", { note: fault.note });
      case "missing":
        return t("fault.missing", { field: fieldName(fault.field, t) });
      default:
        return t(`fault.${fault.field}_${fault.is}` as "fault.seats_over", {
          most: fault.most ?? 0,
        });
    }
  };
}

/** What is against the law in words that stand together, a lawful wording for them, and the rule. */
export function useWordsText(): (found: readonly Words[]) => string {
  const t = useT("listings");
  const say = (texts: string[], by: string) => [...new Set(texts)].join(by);
  return (found) => {
    const why = found.map(({ code }) => t(`law.words.${code}`));
    const instead = found.map(({ code }) => t(`law.instead.${code}`));
    const lawful = t("form.lawful", { text: say(instead, t("join")) });
    const rule = say(
      found.map((one) => one.rule),
      t("join"),
    );
    return t("law.with_source", {
      law: t("law.with_source", { law: say(why, ""), source: lawful }),
      source: t("law.words_source", { rule }),
    });
  };
}
