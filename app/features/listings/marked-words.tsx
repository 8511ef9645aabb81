import type { Finding } from "~/app/domain/posting";

type Marked = Pick<Finding, "text" | "at">;

const looks = { fault: "bg-stop-soft px-1 text-stop", found: "bg-act-soft text-ink" };
type Props = { text: string; found: readonly Marked[]; look?: keyof typeof looks };

/** A text with the words that were found marked at their place; marks that no longer fit the text are left out. */
export function MarkedWords({ text, found, look = "fault" }: Props) {
  const fitting = found
    .filter(({ at, text: words }) => words !== "" && text.slice(at, at + words.length) === words)
    .sort((a, b) => a.at - b.at);
  const parts: { words: string; isFound: boolean }[] = [];
  let end = 0;
  for (const { at, text: words } of fitting) {
    if (at < end) continue;
    parts.push({ words: text.slice(end, at), isFound: false }, { words, isFound: true });
    end = at + words.length;
  }
  parts.push({ words: text.slice(end), isFound: false });
  return (
    <>
      {parts.map(({ words, isFound }, index) =>
        isFound ? (
          <mark key={index} className={looks[look]}>
            {words}
          </mark>
        ) : (
          words
        ),
      )}
    </>
  );
}
