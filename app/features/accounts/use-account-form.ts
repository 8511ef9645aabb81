import type { RefusalCode } from "~/app/domain/refusal";
import { useFaults, useInvalidText, useRefusalText } from "~/app/messages/refusal-text";
import type { FormAnswer } from "~/app/platform/form.server";

/**
 * One form of a page: what was typed, what was wrong with it, and the business's no. `fieldOf` names the field that a
 * refusal is about; it is said there too.
 */
export function useAccountForm(
  id: string,
  answer: FormAnswer | null | undefined,
  fieldOf: Partial<Record<RefusalCode, string>> = {},
) {
  const sayInvalid = useInvalidText();
  const sayRefusal = useRefusalText();
  const { error, initialValue } = answer?.lastResult ?? {};
  const refusal = answer?.refusal ?? null;
  const allErrors = Object.fromEntries(
    Object.entries(error ?? {}).map(([name, keys]) => [name, keys ?? []]),
  );
  const faults = useFaults({ id, allErrors }, refusal, fieldOf);
  const field = (name: string) => {
    const errors = (allErrors[name] ?? []).map(sayInvalid);
    if (refusal && fieldOf[refusal.code] === name) errors.push(sayRefusal(refusal));
    const typed = initialValue?.[name];
    return {
      ...{ id: `${id}-${name}`, name, errors },
      defaultValue: typeof typed === "string" ? typed : undefined,
    };
  };
  return { faults, field };
}
