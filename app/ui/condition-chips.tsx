import { Link } from "@remix-run/react";
import { X } from "lucide-react";

export type ConditionChip = {
  key: string;
  label: string;
  /** What the press does, for a reader who hears it. */
  removal: string;
  /** The address without it. */
  to: string;
  isTyped: boolean;
};

/** The row of conditions that are on, each a link that takes it off. Typed ones are dashed: taken off, they are words again. */
export function ConditionChips(props: { label: string; chips: readonly ConditionChip[] }) {
  if (props.chips.length === 0) return null;
  return (
    <ul aria-label={props.label} className="cluster py-2">
      {props.chips.map(({ key, label, removal, to, isTyped }) => (
        <li key={key}>
          <Link
            to={to}
            preventScrollReset
            title={removal}
            aria-label={removal}
            className={`inline-flex min-h-11 items-center rounded-full px-3 text-14 lg:min-h-8 ${
              isTyped ? "border border-dashed border-bridge text-bridge" : "bg-ink text-paper"
            }`}
          >
            {label}
            <X size={14} aria-hidden className="ml-1" />
          </Link>
        </li>
      ))}
    </ul>
  );
}
