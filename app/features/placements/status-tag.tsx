// Owns how the school reads a student's best status: one word, its shape, and who has to act.
import type { ApplicationStatus } from "~/app/domain/application";
import { useT } from "~/app/messages/use-t";
import { Tag } from "~/app/ui/tag";
import type { Tone } from "~/app/ui/tone";

const tones: Record<ApplicationStatus | "none", Tone> = {
  none: "wait",
  draft: "wait",
  submitted: "info",
  in_review: "info",
  shortlisted: "info",
  interview: "info",
  offered: "act",
  accepted: "good",
  school_review: "act",
  placed: "good",
  refused: "wait",
  withdrawn: "wait",
  lapsed: "stop",
  no_answer: "stop",
  filled_elsewhere: "wait",
  closed: "wait",
};

/** The best news of a student, or that there is none yet. */
export function StatusTag({ status }: { status: ApplicationStatus | null }) {
  const t = useT("placements");
  const key = status ?? "none";
  return <Tag tone={tones[key]}>{t(`status.${key}`)}</Tag>;
}
