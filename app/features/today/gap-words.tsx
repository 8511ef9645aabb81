// Owns how what is missing before a first day is said in a line: the first things by name, the rest as a count.
import type { RuleId } from "~/app/domain/law-rule";
import type { StartGap } from "~/app/domain/start-gaps";
import { useT } from "~/app/messages/use-t";

type Props = {
  gaps: readonly StartGap[];
  /** So many are named. */
  most?: number;
};

/** «差家长签名（知情同意书）、企业签章（三方协议），还有 2 项». */
export function GapWords({ gaps, most = 3 }: Props) {
  const t = useT("today");
  const law = useT("law");
  // The names of rules are keys of a table that is wider than the type says.
  const nameOf = (rule: RuleId) => law(`rule.${rule as "IR-01"}.name`);
  const word = (gap: StartGap): string => {
    if (gap.is === "unsigned")
      return t("gap.unsigned", { party: t(`party.${gap.party}`), paper: t(`paper.${gap.paper}`) });
    if (gap.is === "untold")
      return t("gap.untold", { what: nameOf(gap.rule), by: t(`by.${gap.by}`) });
    if (gap.is === "broken") return t("gap.broken", { what: nameOf(gap.rule) });
    return t(`gap.${gap.is}`, { paper: t(`paper.${gap.paper}`) });
  };
  const words = [...new Set(gaps.map(word))];
  const rest = words.length - most;
  return (
    <>
      {t("lacks")}
      {words.slice(0, most).join(t("comma"))}
      {rest > 0 && t("more", { count: rest })}
    </>
  );
}
