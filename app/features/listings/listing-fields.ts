// Owns the fields of the listing form as its controls need them: what was typed or saved, and every fault at its place.
import type { SubmissionResult } from "@conform-to/react";
import { useInvalidText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import { useFaultText } from "./fault-text";
import { type ControlName, fieldOf } from "./listing-controls";
import type { FormField, ListingDraft } from "./listing-draft";
import { type Advice, type Fault, isUnlawful, type WordsFault } from "./listing-faults";
import { type Typed, typedOf, valueAt } from "./typed-draft";

type Field = { id: string; name: string; errors: string[] };
/** The fields of the listing form, ready for our controls. */
export type ListingFields = {
  field: (name: ControlName) => Field & { defaultValue: string | undefined };
  /** One question with several answers. */
  ticks: (name: FormField) => Field & { chosen: string[] };
  /** What stands below a control: words the law forbids, and rules that are probably broken. */
  remarks: (name: FormField) => { found: WordsFault[]; advice: Advice[] };
};

/** What was found in a form: `errors` are the keys of what could not be read, by control; the rest belongs to what is
 * saved. */
export type Findings = {
  errors: Readonly<Record<string, readonly string[]>>;
  faults: readonly Fault[];
  advice: readonly Advice[];
};

/** The fields with an answer that could not be read, in no order. */
export function wrongFields({ errors }: Pick<Findings, "errors">): Set<FormField> {
  return new Set(Object.keys(errors).flatMap((control) => fieldOf(control) ?? []));
}

/** The faults of what is saved that still count beside what could not be read: not those of an answer that is being
 * replaced, but what the reviewer wrote there. */
export function standingFaults({ errors, faults }: Pick<Findings, "errors" | "faults">): Fault[] {
  const wrong = wrongFields({ errors });
  return faults.filter(({ field, is }) => is === "note" || !wrong.has(field));
}

/**
 * The fields of the form as typed or as saved, each with its faults: what could not be read, always what is against
 * the law, and what is missing once somebody tried to submit. `isKept`: the other answers were saved.
 */
export function useListingFields(of: {
  draft: ListingDraft;
  lastResult: SubmissionResult | null | undefined;
  findings: Findings;
  isChecked: boolean;
  isKept: boolean;
}): ListingFields {
  const { draft, lastResult, findings, isChecked, isKept } = of;
  const typed: Typed = lastResult ? (lastResult.initialValue ?? {}) : typedOf(draft);
  const t = useT("listings");
  const ui = useT("ui");
  const invalid = useInvalidText();
  const faultText = useFaultText();
  const faults = standingFaults(findings);
  const wrong = wrongFields(findings);
  const foundAt = (name: string) =>
    faults.flatMap((one) => (one.is === "words" && one.field === name ? [one] : []));
  const savedErrors = (name: string): string[] => {
    const found = foundAt(name);
    const words = [...new Set(found.map(({ text }) => ui("quoted", { text })))];
    return [
      ...faults
        .filter((fault) => fault.field === name && fault.is !== "words")
        .filter((fault) => isChecked || isUnlawful(fault) || isSaid(fault))
        .map(faultText),
      ...(found.length > 0 ? [t("fault.words_found", { words: words.join(t("join")) })] : []),
    ];
  };
  const unread = (name: ControlName): string[] =>
    (findings.errors[name] ?? []).map((key) => {
      const text = invalid(key);
      return isKept ? t("form.not_saved", { text }) : text;
    });
  const common = (name: ControlName): Field => ({
    id: `listing-${name.replace(/[[\].]+/g, "-")}`,
    name,
    errors: [...unread(name), ...savedErrors(name)],
  });
  return {
    field: (name) => {
      const value = valueAt(typed, name);
      return { ...common(name), defaultValue: typeof value === "string" ? value : undefined };
    },
    ticks: (name) => ({ ...common(name), chosen: [valueAt(typed, name) ?? []].flat().map(String) }),
    remarks: (name) => ({
      found: foundAt(name),
      advice: wrong.has(name) ? [] : findings.advice.filter(({ field }) => field === name),
    }),
  };
}

/** Whether a fault is told before anybody tries to submit: what was said and cannot stand. */
function isSaid({ is }: Fault): boolean {
  return is === "note" || is === "over";
}
