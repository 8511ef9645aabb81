// Owns the conditions that are on, each with the address that takes it off; a typed one goes back to being a word.
import type { Locale } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { askFacets } from "./ask-facets.server";
import type { Answered } from "./ask-students.server";
import { type AskList, askLists, askParams, type StudentAsk } from "./student-ask";

export type AskChip = {
  key: AskList | "by";
  value: string;
  name?: string;
  isTyped: boolean;
  /** Parameters of the address without it. */
  to: ReturnType<typeof askParams>;
};

/** What is on, in the order of the column. */
export function askChips(
  services: Pick<Services, "reference">,
  locale: Locale,
  ask: StudentAsk,
  { typed }: Pick<Answered, "typed">,
): AskChip[] {
  const facets = askFacets(services, locale, ask, { facets: null, typed });
  const first = { ...ask, page: 1 };
  const off = (key: AskList, value: string, isTyped: boolean): StudentAsk => {
    const said = typed.find((one) => one.key === key && one.value === value);
    return isTyped && said
      ? { ...first, plain: [...ask.plain, said.part] }
      : { ...first, [key]: ask[key].filter((one) => one !== value) };
  };
  const chips = askLists.flatMap((key) =>
    facets[key]
      .filter(({ isOn }) => isOn)
      .map(({ value, name, isTyped }) => ({
        ...{ key, value, isTyped, to: askParams(off(key, value, isTyped)) },
        ...(name === undefined ? {} : { name }),
      })),
  );
  const by = { key: "by" as const, value: ask.by, isTyped: false };
  return ask.by ? [...chips, { ...by, to: askParams({ ...first, by: "" }) }] : chips;
}
