// Owns how the circumstances are said under which a block stands in.
import {
  majorGroupOf,
  type TemplateCondition,
  templateConditions,
} from "~/app/domain/paper-template";
import { useLocale, useT } from "~/app/messages/use-t";
import type { MajorGroup } from "./read-templates.server";

/** A circumstance in the reader's language; a 专业大类 that the school has no class of by its code. */
export function useWhenText(groups: readonly MajorGroup[]): (when: TemplateCondition) => string {
  const t = useT("templates");
  const locale = useLocale();
  return (when) => {
    const plain = templateConditions.find((one) => one === when);
    if (plain) return t(`when.${plain}`);
    const code = majorGroupOf(when);
    const group = groups.find((one) => one.code === code)?.names[locale];
    return t("when_major", { group: group ?? code });
  };
}

/** Every circumstance that a block can be written for: the plain ones, then one for each 专业大类 of the school. */
export function conditionsOf(groups: readonly MajorGroup[]): TemplateCondition[] {
  return [...templateConditions, ...groups.map(({ code }) => `major_${code}` as const)];
}
