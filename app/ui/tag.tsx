import type { ReactNode } from "react";
import { toneSurface, type Tone } from "./tone";
import { ToneIcon } from "./tone-icon";

/** The state of a thing in one word, with its shape. */
export function Tag({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-center whitespace-nowrap rounded-2 px-2 py-px text-14 leading-table ${toneSurface[tone]}`}
    >
      <span className="mr-1">
        <ToneIcon tone={tone} size={14} />
      </span>
      {children}
    </span>
  );
}
