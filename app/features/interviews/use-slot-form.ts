// Owns how the form of interview times gets back what was typed into it, and says its own faults.
import { useForm, type SubmissionResult } from "@conform-to/react";
import type { Refusal, RefusalCode } from "~/app/domain/refusal";
import { useFaults, useInvalidText, useRefusalText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import { fieldProps } from "~/app/ui/field-props";

const names = ["day", "from", "minutes", "count", "place", "link", "note"] as const;
export type SlotField = (typeof names)[number];
export type TriedSlot =
  { lastResult: SubmissionResult; refusal: Refusal | null } | null | undefined;

const fieldOf: Partial<Record<RefusalCode, SlotField>> = {
  "interview.bad_time": "from",
  "interview.overlap": "from",
  "interview.where_needed": "place",
  "interview.too_many": "count",
};

/** The refusal that no field of a form can put right; null when there is none. */
export function slotPageRefusal(tried: TriedSlot): Refusal | null {
  const refusal = tried?.refusal ?? null;
  return refusal && !fieldOf[refusal.code] ? refusal : null;
}

/** One form of times, of a new row of them (`slotId` null) or of one that stands: its fields as typed, else as they stand. */
export function useSlotForm(
  slotId: string | null,
  tried: TriedSlot,
  standing: Partial<Record<SlotField, string>>,
) {
  const mine = isAbout(tried, slotId) ? tried : null;
  const [form, fields] = useForm<Partial<Record<SlotField, string>>>({
    id: `slot-${slotId ?? "new"}`,
    lastResult: mine?.lastResult ?? null,
  });
  const t = useT("interviews");
  const labels = Object.fromEntries(names.map((name) => [name, t(`add.${name}`)]));
  const sayInvalid = useInvalidText();
  const sayRefusal = useRefusalText();
  const refusal = mine?.refusal ?? null;
  const about = refusal ? fieldOf[refusal.code] : undefined;
  const faults = useFaults(form, about ? refusal : null, labels, fieldOf);
  const field = (name: SlotField) => {
    const props = fieldProps(fields[name], sayInvalid);
    const said = refusal && about === name ? [sayRefusal(refusal)] : [];
    return {
      ...props,
      label: t(`add.${name}`),
      errors: [...(props.errors ?? []), ...said],
      defaultValue: mine ? props.defaultValue : standing[name],
    };
  };
  return { id: form.id, field, faults, isTried: Boolean(mine) };
}

function isAbout(tried: TriedSlot, slotId: string | null): boolean {
  const pressed = tried?.lastResult.initialValue;
  return pressed != null && (pressed.slotId ?? null) === slotId;
}
