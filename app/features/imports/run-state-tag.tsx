import type { ImportState } from "~/app/domain/import-run";
import { useT } from "~/app/messages/use-t";
import { Tag } from "~/app/ui/tag";
import type { Tone } from "~/app/ui/tone";

const tones: Record<ImportState, Tone> = {
  open: "act",
  checking: "info",
  checked: "act",
  committing: "info",
  committed: "good",
  undoing: "info",
  undone: "wait",
  failed: "stop",
};

/** How far a file has come, in a word; one that was checked says whether its faults wait for somebody. */
export function RunStateTag({ state, faulty }: { state: ImportState; faulty: number }) {
  const t = useT("imports");
  if (state === "checked" && faulty > 0) {
    return <Tag tone="stop">{t("page.state_faulty", { count: faulty })}</Tag>;
  }
  return <Tag tone={tones[state]}>{t(`page.state.${state}`)}</Tag>;
}
