// Owns how a no is told: the business's refusal, and the faults of a form, as sentences in the reader's language.
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Refusal, RefusalCode } from "~/app/domain/refusal";
import "./i18next";

/** A text by a key that is only known at run time. */
type AnyText = (key: string, values?: Record<string, unknown>) => string;

/** The sentence for a refusal; null for none. A wait is told in minutes, rounded up. */
export function useRefusalText(): {
  (refusal: Refusal): string;
  (refusal: Refusal | null | undefined): string | null;
} {
  const text = useTranslation("refusals").t as unknown as AnyText;
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
  const { t, i18n } = useTranslation("refusals");
  const text = t as unknown as AnyText;
  return (key) => {
    if (key.includes(":") && i18n.exists(key)) return text(key);
    const [name = "", n] = key.split(":");
    const known = i18n.exists(`invalid.${name}`, { ns: "refusals" }) ? name : "bad_value";
    return text(`invalid.${known}`, { n });
  };
}

type FormState = { id: string; allErrors: Record<string, string[]> };
type Fault = { id: string; text: string };

/**
 * What stands on top of a form that was not taken, for `<ErrorSummary faults={…} />`: a line per faulty field, and the
 * business's no. `labels` name the fields in their lines, `fieldOf` the field that a refusal is about. The array keeps its identity while it says the same.
 */
export function useFaults(
  form: FormState,
  refusal: Refusal | null | undefined,
  fieldOf: Partial<Record<RefusalCode, string>> = {},
  labels: Record<string, string> = {},
): Fault[] {
  const say = useTranslation("refusals").t as unknown as AnyText;
  const sayInvalid = useInvalidText();
  const sayRefusal = useRefusalText();
  const faults = Object.entries(form.allErrors).map(([name, keys]) => {
    const text = keys.map(sayInvalid).join(" ");
    const label = labels[name];
    return {
      id: name ? `${form.id}-${name}` : form.id,
      text: label ? say("fault", { label, text }) : text,
    };
  });
  if (refusal) {
    const name = fieldOf[refusal.code];
    faults.push({ id: name ? `${form.id}-${name}` : form.id, text: sayRefusal(refusal) });
  }
  const said = JSON.stringify(faults);
  return useMemo(() => JSON.parse(said) as Fault[], [said]);
}
