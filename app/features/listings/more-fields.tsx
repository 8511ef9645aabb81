import type { ReactNode } from "react";

type Props = { label: ReactNode; isOpen: boolean; children: ReactNode };

/** Questions that few need to answer: behind one press, open where there is something in them. */
export function MoreFields({ label, isOpen, children }: Props) {
  return (
    <details open={isOpen || undefined} className="rounded-8 border border-line px-3">
      <summary className="cursor-pointer py-3 font-bold text-bridge">{label}</summary>
      <div className="space-y-4 pb-4">{children}</div>
    </details>
  );
}
