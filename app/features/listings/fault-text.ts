import { useT } from "~/app/messages/use-t";
import type { ControlName } from "./listing-controls";
import type { FirmSite } from "./listing-draft";
import type { Fault, WordsFault } from "./listing-faults";

type T = ReturnType<typeof useT<"listings">>;
type Field = Fault["field"];

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

/** A fault as sentences: what is wrong and how to put it right, and which law says so. */
export function useFaultText(): (fault: Fault) => string {
  const t = useT("listings");
  const life = useT("life");
  const wordsText = useWordsText();
  return (fault) => {
    switch (fault.is) {
      case "rule":
        return ruleText(fault, t);
      case "words": {
        const { why, remedy, source } = wordsText(fault);
        const law = t("law.with_source", { law: why, source: remedy });
        return t("fault.words", {
          text: fault.text,
          why: t("law.with_source", { law, source }),
        });
      }
      case "contact":
        return t("fault.contact", { text: fault.text });
      case "note":
        return life("referred", { note: fault.note });
      case "missing":
        return t("fault.missing", { field: fieldName(fault.field, t) });
      case "over":
        return t(`fault.seats_over_${fault.by}`, { most: fault.most, of: fault.of });
      default:
        return t(`fault.${fault.field}_${fault.is}` as "fault.startsOn_past");
    }
  };
}

function ruleText({ rule, article, share }: Extract<Fault, { is: "rule" }>, t: T): string {
  const { most = 0, of = 0 } = share ?? {};
  const law = t(`law.${rule.replace("-", "_")}` as "law.IR_08", { most, of });
  const isOfRegulations = rule.startsWith("IR");
  const source = isOfRegulations ? articleText(article, t) : placeSource(rule, t);
  return t("law.with_source", { law, source });
}

/** The law of Hong Kong or Macao that a rule of work there stands in. */
function placeSource(rule: string, t: T): string {
  return t(`law.source_of.${rule.replace("-", "_")}` as "law.source_of.HK_05");
}

/** The article of the internship regulations, with its item: `16(5)`. */
function articleText(article: string, t: T): string {
  const [, number = article, item] = /^(\d+)\((\d+)\)$/.exec(article) ?? [];
  if (item === undefined) return t("law.source", { article: number });
  return t("law.source_item", { article: number, item });
}

/** Why words are against the law, what to write in their place, and which law says so; each a sentence. */
export function useWordsText(): (
  found: Pick<WordsFault, "code" | "rule" | "wording">,
) => Record<"why" | "remedy" | "source", string> {
  const t = useT("listings");
  return ({ code, rule, wording }) => ({
    why: t(`law.words.${code}`),
    remedy: t(`law.remedy.${wording.remedy}`, { rest: wording.rest }),
    source: t(rule.startsWith("AD") ? "law.source_ad" : "law.source_fee"),
  });
}
