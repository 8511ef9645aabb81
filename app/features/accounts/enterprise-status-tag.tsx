import type { EnterpriseStatus } from "~/app/domain/enterprise";
import { useT } from "~/app/messages/use-t";
import { Tag } from "~/app/ui/tag";
import type { Tone } from "~/app/ui/tone";

const tones: Record<EnterpriseStatus, Tone> = {
  unclaimed: "wait",
  pending: "act",
  approved: "good",
  refused: "stop",
  suspended: "stop",
};

/** Where an enterprise stands, in one word. */
export function EnterpriseStatusTag({ status }: { status: EnterpriseStatus }) {
  const t = useT("accounts");
  return <Tag tone={tones[status]}>{t(`status.${status}`)}</Tag>;
}
