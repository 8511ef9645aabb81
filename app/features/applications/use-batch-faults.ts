// Owns which field of the batch bar a press that was not taken is about, and what is said there and on top of the page.
import type { RefusalCode } from "~/app/domain/refusal";
import {
  fieldOfRefusal,
  useFaults,
  useInvalidText,
  useRefusalText,
} from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import type { BatchTried } from "./applicants-page";

const fieldOf: Partial<Record<RefusalCode, BatchField>> = {
  "application.times_missing": "interviewAt",
  "application.reason_needed": "reason",
  "application.assignee_unknown": "assigneeId",
};
type BatchField = "interviewAt" | "inviteNote" | "reason" | "refuseNote" | "assigneeId";

/** The label of every field of the bar, its typed text, what is wrong with it, and all of that together as lines for
 * `<ErrorSummary>`; what no field puts right, such as no tick at all, leads nowhere. */
export function useBatchFaults(tried: BatchTried) {
  const words = useT("applications");
  const t = useT("applicants");
  const sayInvalid = useInvalidText();
  const sayRefusal = useRefusalText();
  const labels: Record<BatchField, string> = {
    interviewAt: words("firm.invite_at"),
    inviteNote: words("firm.invite_note"),
    reason: words("firm.why"),
    refuseNote: words("firm.refuse_note"),
    assigneeId: t("assignee.label"),
  };
  const { initialValue, error } = tried?.lastResult ?? {};
  const invalid = Object.entries(error ?? {}).map(([name, keys]) => [name, keys ?? []] as const);
  const refusal = tried?.refusal;
  const allErrors = Object.fromEntries(invalid);
  const faults = useFaults({ id: "batch", allErrors, answer: tried }, refusal, labels, fieldOf);
  const field = (name: BatchField) => {
    const typed = initialValue?.[name];
    const isHere = refusal && fieldOfRefusal(refusal, fieldOf, labels) === name;
    return {
      ...{ name, id: `batch-${name}`, label: labels[name] },
      defaultValue: typeof typed === "string" ? typed : undefined,
      errors: [
        ...(allErrors[name] ?? []).map((key) => sayInvalid(key)),
        ...(isHere ? [sayRefusal(refusal)] : []),
      ],
    };
  };
  return { faults, field };
}
