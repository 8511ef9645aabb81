// Owns how a no is told: the business's refusal, and the faults of a form, as sentences in the reader's language.
import { useMemo } from "react";
import type { Refusal, RefusalCode } from "~/app/domain/refusal";
import { useHasText, useT } from "./use-t";

/** A text by a key that is only known at run time. */
type AnyText = (key: string, values?: Record<string, unknown>) => string;

/** The sentence for a refusal; null for none. A wait is told in minutes, rounded up. */
export function useRefusalText(): {
  (refusal: Refusal): string;
  (refusal: Refusal | null | undefined): string | null;
} {
  const text = useT("refusals") as unknown as AnyText;
  function say(refusal: Refusal): string;
  function say(refusal: Refusal | null | undefined): string | null;
  function say(refusal: Refusal | null | undefined): string | null {
    if (!refusal) return null;
    const { seconds } = refusal.detail;
    const minutes = typeof seconds === "number" ? Math.ceil(seconds / 60) : 1;
    return text(refusal.code, { ...refusal.detail, minutes });
  }
  return say;
}

/** The sentence for a form error's key as `parseForm` gives it, such as `required` or `too_long:80`; an area's own texts
 * are named in full, such as `listings:invalid.past_day`. */
export function useInvalidText(): (key: string) => string {
  const text = useT("refusals") as unknown as AnyText;
  const hasText = useHasText("refusals");
  return (key) => {
    if (key.includes(":") && hasText(key)) return text(key);
    const [name = "", n] = key.split(":");
    const known = hasText(`invalid.${name}`) ? name : "bad_value";
    return text(`invalid.${known}`, { n });
  };
}

type Answered = {
  lastResult: { error?: Record<string, readonly string[] | null> | null | undefined };
  refusal: Refusal | null;
};

/** The sentences on top of a page of small forms: the business's no, or every fault, with its field's name where `labels`
 * has it; none where nothing was refused. */
export function useFaultLines(): (
  answer: Answered | undefined,
  labels?: Readonly<Record<string, string>>,
) => string[] {
  const sayRefusal = useRefusalText();
  const sayInvalid = useInvalidText();
  const t = useT("ui");
  return (answer, labels = {}) => {
    const no = sayRefusal(answer?.refusal);
    if (no !== null) return [no];
    const lines = Object.entries(answer?.lastResult.error ?? {}).flatMap(([name, keys]) => {
      const label = labels[name.replace(/[.[].*$/, "")];
      return (keys ?? []).map((key) => {
        const text = sayInvalid(key);
        return label ? t("error_at", { label, text }) : text;
      });
    });
    return [...new Set(lines)];
  };
}

type FormState = {
  id: string;
  allErrors: Record<string, string[]>;
  /** What the action answered, whatever it is: another answer is told anew, though it says the same. */
  answer?: unknown;
  /** The fields in the order in which their faults are told; none: as they were found. */
  order?: readonly string[];
};
type Fault = { id: string; label: string | null; text: string };

/** The field that a refusal is about, by its code or as it says itself; undefined: it is about the whole form. */
export function fieldOfRefusal(
  { code, detail }: Refusal,
  fieldOf: Partial<Record<RefusalCode, string>>,
  labels: Readonly<Record<string, string>>,
): string | undefined {
  const named = String(detail.field ?? "");
  return fieldOf[code] ?? (named in labels ? named : undefined);
}

/**
 * What stands on top of a form that was not taken, for `<ErrorSummary faults={…} />`: a line per fault of a field, and the
 * business's no, or several. `labels` name every field that can be at fault, `fieldOf` the field that a refusal is about. A fault of
 * one answer of several (`skills[2]`) is its question's. The array keeps its identity while it is about one answer and says
 * the same.
 */
export function useFaults(
  form: FormState,
  refusals: Refusal | readonly Refusal[] | null | undefined,
  labels: Readonly<Record<string, string>>,
  fieldOf: Partial<Record<RefusalCode, string>> = {},
): Fault[] {
  const sayInvalid = useInvalidText();
  const sayRefusal = useRefusalText();
  const at = (name: string, text: string): Fault => {
    const field = name.replace(/[.[].*$/, "");
    return {
      id: field ? `${form.id}-${field}` : form.id,
      label: labels[field] ?? null,
      text,
    };
  };
  const faults = Object.entries(form.allErrors).flatMap(([name, keys]) =>
    keys.map((key) => at(name, sayInvalid(key))),
  );
  for (const refusal of [refusals ?? []].flat())
    faults.push(at(fieldOfRefusal(refusal, fieldOf, labels) ?? "", sayRefusal(refusal)));
  const { order } = form;
  if (order) {
    const place = ({ id }: Fault) => order.indexOf(id.slice(form.id.length + 1));
    faults.sort((a, b) => place(a) - place(b));
  }
  const said = JSON.stringify([
    ...new Map(faults.map((fault) => [fault.id + fault.text, fault])).values(),
  ]);
  const { answer } = form;
  return useMemo(() => ({ answer, told: JSON.parse(said) as Fault[] }), [answer, said]).told;
}
