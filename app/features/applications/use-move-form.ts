// Owns how one of several small forms of a page gets back what was typed into it, and says its own faults.
import { useForm, type SubmissionResult } from "@conform-to/react";
import type { Refusal, RefusalCode } from "~/app/domain/refusal";
import { useFaults, useInvalidText, useRefusalText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import { fieldProps } from "~/app/ui/field-props";

const offerNames = [
  "startsOn",
  "endsOn",
  "payMin",
  "payMax",
  "payPeriod",
  "payNote",
  "site",
  "shift",
  "nightShift",
  "overtime",
  "hoursPerDay",
  "hoursPerWeek",
] as const;
type Name = "note" | "interviewAt" | "respondBy" | "reason" | (typeof offerNames)[number];
/** What the action answered to the last press on this page. */
export type Tried = { lastResult: SubmissionResult; refusal: Refusal | null } | null | undefined;

/** Refusals that one field puts right; all others are the page's to say. */
const fieldOf: Partial<Record<RefusalCode, Name>> = {
  "application.interview_time_needed": "interviewAt",
  "application.respond_by_needed": "respondBy",
  "application.reason_needed": "reason",
  "interview.overlap": "interviewAt",
  "offer.starts_in_past": "startsOn",
  "offer.ends_before_start": "endsOn",
  "offer.pay_order": "payMax",
};

/** What the note is called in the form of each move that asks for words. */
const noteOf = {
  invite: "firm.invite_note",
  offer: "firm.offer_note",
  refuse: "firm.refuse_note",
  take_back_offer: "firm.refuse_note",
} as const;
export type MoveWithFields = keyof typeof noteOf;

/** The field of these forms that a refusal is about: named by its code, or by itself. */
function fieldAt({ code, detail }: Refusal): Name | undefined {
  const named = offerNames.find((name) => name === detail.field);
  return fieldOf[code] ?? named;
}

/** The refusal that no field of a form can put right; null when there is none. */
export function pageRefusal(tried: Tried): Refusal | null {
  const refusal = tried?.refusal ?? null;
  return refusal && fieldAt(refusal) === undefined ? refusal : null;
}

/** The move that the last press tried to make. */
export function triedMove(tried: Tried): string | null {
  const move = tried?.lastResult.initialValue?.move;
  return typeof move === "string" ? move : null;
}

/** One form of a move: its id, its named fields as typed with their faults, and the faults together. */
export function useMoveForm(move: MoveWithFields, tried: Tried) {
  const mine = triedMove(tried) === move ? tried : null;
  const [form, fields] = useForm<Partial<Record<Name, string>>>({
    id: `move-${move}`,
    lastResult: mine?.lastResult ?? null,
  });
  const t = useT("applications");
  const offerLabels = Object.fromEntries(
    offerNames.map((name) => [name, t(`firm.terms.${name}`)]),
  ) as Record<(typeof offerNames)[number], string>;
  const labels: Record<Name, string> = {
    ...offerLabels,
    note: t(noteOf[move]),
    interviewAt: t("firm.invite_at"),
    respondBy: t("firm.offer_until"),
    reason: t("firm.why"),
  };
  const sayInvalid = useInvalidText();
  const sayRefusal = useRefusalText();
  const refusal = mine?.refusal ?? null;
  const about = refusal ? fieldAt(refusal) : undefined;
  const at = refusal && about ? { [refusal.code]: about } : {};
  const faults = useFaults(form, about ? refusal : null, labels, at);
  const field = (name: Name) => {
    const props = fieldProps(fields[name], sayInvalid);
    const errors = [
      ...(props.errors ?? []),
      ...(refusal && about === name ? [sayRefusal(refusal)] : []),
    ];
    return { ...props, label: labels[name], errors, isTyped: mine !== null };
  };
  return { id: form.id, field, faults, isTried: mine !== null };
}
