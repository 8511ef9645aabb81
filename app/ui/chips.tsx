import { Link } from "@remix-run/react";
import { Check } from "lucide-react";

export type Chip = { to: string; label: string; on?: boolean };

/** Quick conditions as a row of links under a search field; the row scrolls sideways on a phone. */
export function Chips({ label, chips }: { label: string; chips: readonly Chip[] }) {
  return (
    <nav aria-label={label} className="no-print scroll-x -mx-4 px-4">
      <ul className="flex space-x-2 whitespace-nowrap py-2">
        {chips.map(({ to, label: text, on }) => (
          <li key={to}>
            <Link
              to={to}
              aria-current={on ? "true" : undefined}
              className={`inline-flex min-h-8 items-center rounded-full border px-3 py-1 text-14 ${
                on ? "border-ink bg-ink text-paper" : "border-edge bg-card hover:border-ink"
              }`}
            >
              {on && <Check size={14} aria-hidden className="mr-1" />}
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
