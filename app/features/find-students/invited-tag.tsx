// Owns the state of an invitation in one word, as its firm reads it.
import type { InvitationState } from "~/app/domain/student-invitation";
import { useT } from "~/app/messages/use-t";
import { Tag } from "~/app/ui/tag";

/** Waiting is nobody's fault, a no is no failure. */
export function InvitedTag({ state }: { state: InvitationState }) {
  const t = useT("students");
  return <Tag tone={state === "accepted" ? "good" : "wait"}>{t(`invited.${state}`)}</Tag>;
}
