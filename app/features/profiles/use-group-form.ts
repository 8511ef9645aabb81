// Owns the one form of a group: its id, what was typed when it came back, its faults in words.
import { useForm } from "@conform-to/react";
import {
  fieldOfRefusal,
  useFaults,
  useInvalidText,
  useRefusalText,
} from "~/app/messages/refusal-text";
import type { FormAnswer } from "~/app/platform/form.server";
import { fieldProps } from "~/app/ui/field-props";

/** The id of the form, for the buttons in the page's bar. */
export const profileFormId = "profile";

/** The form of a group with its saved answers; `labels` name the fields that can be at fault, also those that a refusal
 * names. */
export function useGroupForm(
  answer: FormAnswer | undefined,
  saved: Record<string, string>,
  labels: Readonly<Record<string, string>>,
) {
  const say = useInvalidText();
  const lastResult = answer?.lastResult ?? null;
  const [form, fields] = useForm<Record<string, string>>({
    id: profileFormId,
    lastResult,
    defaultValue: saved,
  });
  const { id, allErrors } = form;
  const faults = useFaults({ id, allErrors, answer }, answer?.refusal, labels);
  const typed = lastResult?.initialValue ?? null;
  const said = useSaid(answer, labels);
  return {
    form,
    faults,
    said,
    /** The text field of a name. */
    text: (name: string) => {
      const field = fields[name];
      if (field) {
        const props = fieldProps(field, say);
        return { ...props, errors: [...(props.errors ?? []), ...said(name)] };
      }
      return { id: name, name, errors: undefined, defaultValue: undefined };
    },
    /** Several ticks under a name: what was ticked when the form came back, else what is saved. */
    ticks: (name: string, held: readonly string[]) => ({
      id: `${profileFormId}-${name}`,
      name,
      errors: (fields[name]?.errors ?? []).map(say),
      chosen: typed ? listOf(typed[name]) : [...held],
    }),
    typed,
  };
}

/** What the business says against the answer of a name; nothing where it is about another, or the whole form. */
export function useSaid(
  answer: FormAnswer | undefined,
  labels: Readonly<Record<string, string>>,
): (name: string) => string[] {
  const sayRefusal = useRefusalText();
  const refusal = answer?.refusal;
  const said = refusal
    ? { at: fieldOfRefusal(refusal, {}, labels), text: sayRefusal(refusal) }
    : null;
  return (name) => (said?.at === name ? [said.text] : []);
}

/** What a form sent under a name, as texts. */
export function listOf(value: unknown): string[] {
  return [value ?? []].flat().map(String);
}

/** What a form sent under the names of a table, such as `level.<code>`. */
export function textsOf(value: unknown): Record<string, string> {
  return typeof value === "object" && value !== null ? (value as Record<string, string>) : {};
}
