// Owns how the conditions that are on read above the students who were found.
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { ConditionChips } from "~/app/ui/condition-chips";
import type { AskChip } from "./ask-chips.server";
import { useConditionName } from "./use-condition-name";

/** One chip for each. */
export function AskChips({ chips }: { chips: readonly AskChip[] }) {
  const t = useT("students");
  const nameOf = useConditionName();
  const shown = chips.map(({ key, value, name, isTyped, to }) => {
    const label = nameOf(key, value, name);
    return {
      ...{ key: `${key} ${value}`, label, isTyped, to: paths.enterprise.students(to) },
      removal: t("chips.remove", { name: label }),
    };
  });
  return <ConditionChips label={t("chips.label")} chips={shown} />;
}
