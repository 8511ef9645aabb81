// Owns the form with the name of a search: what was typed and what is wrong with it, wherever a name is given.
import { type SubmissionResult, useForm } from "@conform-to/react";
import type { Refusal } from "~/app/domain/refusal";
import { useFaults, useInvalidText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import { fieldProps } from "~/app/ui/field-props";
import { longestName } from "./search-words";

/** What the action answered, where it did not take the form. */
export type Tried = { lastResult: SubmissionResult; refusal: Refusal | null } | undefined;

/** The form's id, its faults for the summary, and the props of its field. */
export function useNameForm(id: string, tried: Tried) {
  const t = useT("searches");
  const [form, fields] = useForm<{ name: string }>({ id, lastResult: tried?.lastResult ?? null });
  const faults = useFaults(form, tried?.refusal ?? null, { name: t("name") });
  const props = fieldProps(fields.name, useInvalidText());
  return { id: form.id, faults, field: { ...props, label: t("name"), maxLength: longestName } };
}
