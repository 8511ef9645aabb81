// Owns what the pages of rounds share: the state in one word, why a choice did or did not come true.
import type { RoundState } from "~/app/domain/round";
import { useLocale, useT } from "~/app/messages/use-t";
import { formatInstant } from "~/app/ui/format-date";
import { Tag } from "~/app/ui/tag";
import type { Tone } from "~/app/ui/tone";
import type { ChoiceWhy } from "./certificate-of.server";

const tones: Record<RoundState, Tone> = {
  draft: "wait",
  open: "info",
  closed: "act",
  published: "good",
  settled: "good",
  cancelled: "wait",
};

/** Where a round is. */
export function RoundStateTag({ state }: { state: RoundState }) {
  return <Tag tone={tones[state]}>{useT("rounds")(`state.${state}`)}</Tag>;
}

/** The last minute of something that ends at an instant, so that 24:00 is not read as the day after. */
export function useUntilText(): (ends: string | Date) => string {
  const t = useT("rounds");
  const locale = useLocale();
  const minute = 60_000;
  return (ends) =>
    t("until_at", { at: formatInstant(new Date(new Date(ends).getTime() - minute), locale) });
}

/** The sentence for one choice. */
export function useWhyText(): (why: ChoiceWhy) => string {
  const t = useT("rounds");
  return (why) => {
    if (why.is === "full") {
      const { seats, last, yours } = why;
      return t(why.part ? "why.full_part" : "why.full", { seats, last, yours });
    }
    return why.is === "blocking" ? t("why.blocking", { yours: why.yours }) : t(`why.${why.is}`);
  };
}
