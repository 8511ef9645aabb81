// Owns the word for how likely a student would come.
import type { Chance } from "~/app/domain/matching-chance";
import { useT } from "~/app/messages/use-t";
import { Tag } from "~/app/ui/tag";

const tones = { likely: "good", maybe: "info", unsure: "wait" } as const;

/** A guess in words, never a figure. */
export function ChanceTag({ chance }: { chance: Chance }) {
  return <Tag tone={tones[chance]}>{useT("fits")(`suggested.chance.${chance}`)}</Tag>;
}
