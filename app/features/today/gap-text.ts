// Owns how one thing that is missing before a first day is said, on a page and in a file.
import type { TFunction } from "i18next";
import type { RuleId } from "~/app/domain/law-rule";
import type { StartGap } from "~/app/domain/start-gaps";

/** A name, an agreement, a fact that somebody can tell, a rule that is not kept: by its words. */
export function gapText(t: TFunction<"today">, law: TFunction<"law">, gap: StartGap): string {
  // The names of rules are keys of a table that is wider than the type says.
  const nameOf = (rule: RuleId) => law(`rule.${rule as "IR-01"}.name`);
  if (gap.is === "unsigned")
    return t("gap.unsigned", { party: t(`party.${gap.party}`), paper: t(`paper.${gap.paper}`) });
  if (gap.is === "untold")
    return t("gap.untold", { what: nameOf(gap.rule), by: t(`by.${gap.by}`) });
  if (gap.is === "broken") return t("gap.broken", { what: nameOf(gap.rule) });
  return t(`gap.${gap.is}`, { paper: t(`paper.${gap.paper}`) });
}
