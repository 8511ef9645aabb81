import { useT } from "~/app/messages/use-t";
import type { PileView } from "./read-pile-view.server";
import { useAskAgain } from "./use-ask-again";

/** How far the reading is: the page asks again by itself or, without JavaScript, as a whole. */
export function PileProgress({ pile: { files, filesRead } }: { pile: PileView }) {
  const t = useT("piles");
  useAskAgain(true);
  const said = t("reading", { done: filesRead, of: files });
  return (
    <section className="max-w-read rounded-8 border border-line bg-card px-4 py-4">
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <p role="status" className="text-18 font-bold">
        {said}
      </p>
      <progress aria-label={said} max={files} value={filesRead} className="mt-2 h-3 w-full" />
      <p className="pt-2 text-soft">{t("reading_leave")}</p>
    </section>
  );
}
