import type { RefusalCode } from "~/app/domain/refusal";
import { useFaults, useInvalidText, useRefusalText } from "~/app/messages/refusal-text";
import type { FormAnswer } from "~/app/platform/form.server";

/** What a field of such a form takes from it. */
export type FieldOf<Name extends string> = (name: Name) => {
  id: string;
  name: string;
  label: string;
  errors: string[];
  defaultValue: string | undefined;
};

/**
 * One form of a page: what was typed, what was wrong with it, and the business's no. `fieldOf` names the field that a
 * refusal is about; it is said there too. `labels` name the fields, beside them and in the summary.
 */
export function useAccountForm<Name extends string>(
  id: string,
  answer: FormAnswer | null | undefined,
  labels: Record<Name, string>,
  fieldOf: Partial<Record<RefusalCode, string>> = {},
) {
  const sayInvalid = useInvalidText();
  const sayRefusal = useRefusalText();
  const { error, initialValue } = answer?.lastResult ?? {};
  const refusal = answer?.refusal ?? null;
  const allErrors = Object.fromEntries(
    Object.entries(error ?? {}).map(([name, keys]) => [name, keys ?? []]),
  );
  const faults = useFaults({ id, allErrors, answer }, refusal, labels, fieldOf);
  const field: FieldOf<Name> = (name) => {
    const errors = (allErrors[name] ?? []).map(sayInvalid);
    if (refusal && fieldOf[refusal.code] === name) errors.push(sayRefusal(refusal));
    const typed = initialValue?.[name];
    return {
      ...{ id: `${id}-${name}`, name, label: labels[name], errors },
      defaultValue: typeof typed === "string" ? typed : undefined,
    };
  };
  return { faults, field };
}
