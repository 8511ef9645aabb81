// Owns how one of several small forms of a page gets back what was typed into it, and says its own faults.
import { useForm, type SubmissionResult } from "@conform-to/react";
import type { Refusal, RefusalCode } from "~/app/domain/refusal";
import { useFaults, useInvalidText, useRefusalText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import { fieldProps } from "~/app/ui/field-props";
import { isAboutWords } from "./conversation";
import { useLawSource } from "./law-source";

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
/** What the action answered to the last press on this page; `also`: all that stands against an offer. */
export type Tried =
  { lastResult: SubmissionResult; refusal: Refusal | null; also?: Refusal[] } | null | undefined;

/** Refusals that one field puts right; all others are the page's to say. */
const fieldOf: Partial<Record<RefusalCode, Name>> = {
  "application.interview_time_needed": "interviewAt",
  "application.respond_by_needed": "respondBy",
  "application.reason_needed": "reason",
  "interview.overlap": "interviewAt",
  "offer.starts_in_past": "startsOn",
  "offer.ends_before_start": "endsOn",
  "offer.too_long": "endsOn",
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
  const named = ([...offerNames, "note"] as const).find((name) => name === detail.field);
  return fieldOf[code] ?? named;
}

function refusalsOf(tried: Tried): Refusal[] {
  if (tried?.also?.length) return tried.also;
  return tried?.refusal ? [tried.refusal] : [];
}

/** The refusal that no field of a form can put right; null when there is none. */
export function pageRefusal(tried: Tried): Refusal | null {
  const isPages = (one: Refusal) => fieldAt(one) === undefined && !isAboutWords(one);
  return refusalsOf(tried).find(isPages) ?? null;
}

/** The move that the last press tried to make. */
export function triedMove(tried: Tried): string | null {
  const move = tried?.lastResult.initialValue?.move;
  return typeof move === "string" ? move : null;
}

/** The order of the offer's form, in which its faults are told. */
const inOrder: readonly string[] = ["interviewAt", "reason", "respondBy", ...offerNames, "note"];

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
  const sourceOf = useLawSource();
  // What cannot be read is said as such; the business's word on the same field comes once it can.
  const told = refusalsOf(mine).filter((refusal) => {
    const at = fieldAt(refusal);
    return at && !form.allErrors[at];
  });
  const { id, allErrors } = form;
  const faults = useFaults({ id, allErrors, answer: mine, order: inOrder }, told, labels, fieldOf);
  const field = (name: Name) => {
    const props = fieldProps(fields[name], sayInvalid);
    const mineOf = told.filter((refusal) => fieldAt(refusal) === name);
    const errors = [...(props.errors ?? []), ...mineOf.map((refusal) => sayRefusal(refusal))];
    const hint = mineOf.map(sourceOf).find(Boolean);
    const isTyped = mine !== null;
    return { ...props, ...(hint && { hint }), label: labels[name], errors, isTyped };
  };
  return { id, field, faults, isTried: mine !== null };
}
