// Owns why a listing stands in a result: the words that were found, marked where they stand.
import { useT } from "~/app/messages/use-t";
import { MarkedWords } from "./marked-words";
import type { Mark, WhyFound } from "./why-found.server";

/** A text with what was looked for marked in it. */
export function FoundMarks({ text, marks }: { text: string; marks: readonly Mark[] | undefined }) {
  return marks?.length ? <MarkedWords text={text} found={marks} look="found" /> : <>{text}</>;
}

/** Where the words stand that neither title nor firm shows; nothing when they show all. */
export function BecauseOf({ why }: { why: WhyFound | null | undefined }) {
  const t = useT("search");
  if (!why || (why.means.length === 0 && !why.text)) return null;
  return (
    <p className="break-words pt-1 text-14 text-soft">
      {why.means.length > 0 && t("why.means", { names: why.means.join(t("why.join")) })}
      {why.means.length > 0 && why.text && " · "}
      {why.text && (
        <>
          {why.text.before}
          <mark className="bg-act-soft text-ink">{why.text.word}</mark>
          {why.text.after}
        </>
      )}
    </p>
  );
}
