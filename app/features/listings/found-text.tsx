import type { Around } from "./found-words";

/** A word that was found, marked, with what stands around it. */
export function FoundText({ text, around }: { text: string; around: Around | null }) {
  if (!around) return <>{text}</>;
  return (
    <span className="break-words">
      {around.before}
      <mark className="bg-stop-soft px-1 text-stop">{text}</mark>
      {around.after}
    </span>
  );
}
