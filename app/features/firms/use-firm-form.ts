// Owns the forms of the firm's page: an answer goes to the form that was sent, and to no other.
import { useForm } from "@conform-to/react";
import { useFaults, useInvalidText } from "~/app/messages/refusal-text";
import type { FormAnswer } from "~/app/platform/form.server";
import { fieldProps } from "~/app/ui/field-props";

export type Answer = FormAnswer | undefined;

/** The answer, if it is to the form with such fields (`intent`, `siteId`, …). */
export function answerTo(answer: Answer, sent: Record<string, string | undefined>): Answer {
  const typed = answer?.lastResult.initialValue ?? {};
  const isSame = Object.entries(sent).every(
    ([name, value]) => (typed[name] ?? "") === (value ?? ""),
  );
  return answer && isSame ? answer : undefined;
}

/** A form with what is saved, or what was typed; `labels` name its fields. */
export function useFirmForm(
  id: string,
  answer: Answer,
  saved: Record<string, string>,
  labels: Readonly<Record<string, string>>,
) {
  const say = useInvalidText();
  const [form, fields] = useForm<Record<string, string>>({
    id,
    lastResult: answer?.lastResult ?? null,
    defaultValue: saved,
  });
  const field = (name: string) => {
    const meta = fields[name];
    const own = meta
      ? fieldProps(meta, say)
      : { id: name, name, errors: undefined, defaultValue: "" };
    return { ...own, label: labels[name] ?? "" };
  };
  return { form, field, faults: useFaults(form, answer?.refusal, labels) };
}
