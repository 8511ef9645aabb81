import { Check } from "lucide-react";
import { useEffect, useState } from "react";

const shownFor = 6000;

/** What just happened, said once. It is part of the page, and leaves by itself: by the style sheet
 * where no script runs, so that it never covers the title for good. */
export function Toast({ text }: { text: string | null }) {
  const [gone, setGone] = useState<string | null>(null);
  useEffect(() => {
    if (!text) {
      setGone(null);
      return undefined;
    }
    const timer = setTimeout(() => setGone(text), shownFor);
    return () => clearTimeout(timer);
  }, [text]);
  const shown = text && gone !== text;
  return (
    <div
      role="status"
      className="no-print pointer-events-none fixed left-0 right-0 top-3 z-30 flex justify-center px-4"
    >
      {shown && (
        <p className="toast pointer-events-auto flex items-center rounded-8 bg-ink px-4 py-3 font-bold text-paper">
          <Check size={18} aria-hidden className="mr-2 shrink-0" />
          {text}
        </p>
      )}
    </div>
  );
}
