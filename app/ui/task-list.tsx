import { Link } from "@remix-run/react";
import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { Tag } from "./tag";
import type { Tone } from "./tone";

export type Task = {
  label: ReactNode;
  hint?: ReactNode;
  /** No address: it cannot be begun yet; the hint says why. */
  to?: string;
  status: { tone: Tone; text: ReactNode };
};

/** What has to be done, in its order, each with its state. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ul className="border-t border-line">
      {tasks.map((task, index) => (
        <li key={index} className="border-b border-line">
          {task.to ? (
            <Link to={task.to} className="flex items-center py-3 hover:text-bridge">
              <Line {...task} />
              <ChevronRight size={18} aria-hidden className="ml-1 shrink-0 text-soft" />
            </Link>
          ) : (
            <div className="flex items-center py-3 text-soft">
              <Line {...task} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function Line({ label, hint, status }: Task) {
  return (
    <>
      <span className="mr-auto min-w-0 pr-3">
        <span className="block leading-snug">{label}</span>
        {hint && <span className="block text-14 text-soft">{hint}</span>}
      </span>
      <Tag tone={status.tone}>{status.text}</Tag>
    </>
  );
}
