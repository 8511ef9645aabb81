// Owns how far a paper is, in one word with its shape.
import type { PaperState } from "~/app/domain/paper";
import { useT } from "~/app/messages/use-t";
import { Tag } from "~/app/ui/tag";
import type { Tone } from "~/app/ui/tone";

const tones: Record<PaperState, Tone> = {
  draft: "wait",
  signing: "act",
  signed: "info",
  valid: "good",
  refused: "stop",
  cancelled: "wait",
  expired: "stop",
  ended: "wait",
};

/** Where a paper is. */
export function PaperStateTag({ state }: { state: PaperState }) {
  return <Tag tone={tones[state]}>{useT("papers")(`state.${state}`)}</Tag>;
}
