import { Link } from "@remix-run/react";
import { ArrowRight } from "lucide-react";
import type { ReactNode } from "react";
import { Shape } from "./shape";

type Props = {
  label: ReactNode;
  count: number;
  /** The one press that does it: a verb. */
  action: ReactNode;
  to: string;
  /** Past its date: the figure says so in colour, shape and `lateText`. */
  late?: boolean;
  lateText?: string;
  /** By when, or since when: one short line. */
  due?: ReactNode;
};

/** One kind of work that waits: how much of it, and the press that begins it. */
export function WorkCard({ label, count, action, to, late, lateText, due }: Props) {
  return (
    <Link
      to={to}
      className="flex flex-col rounded-8 border border-line bg-card px-4 py-3 hover:border-bridge"
    >
      <span className="text-14">{label}</span>
      <span className="mt-auto flex items-center">
        <span className={`num text-28 font-heavy ${lookOf(count, late)}`}>{count}</span>
        {late && (
          <span className="ml-2 inline-flex items-center text-14 text-stop">
            <Shape of="late" size={16} className="mr-1" />
            {lateText}
          </span>
        )}
      </span>
      {due && count > 0 && <span className="text-14 text-soft">{due}</span>}
      <span className="inline-flex items-center text-14 font-bold text-bridge">
        {action}
        <ArrowRight size={14} aria-hidden className="ml-1" />
      </span>
    </Link>
  );
}

function lookOf(count: number, late: boolean | undefined): string {
  if (late) return "text-stop";
  return count === 0 ? "text-soft" : "";
}

/** Work cards side by side: four on a desk, two on a phone. */
export function WorkCards({ children }: { children: ReactNode }) {
  return <div className="mb-5 grid grid-cols-2 gap-3 lg:grid-cols-4">{children}</div>;
}
