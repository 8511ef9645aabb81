import type { ReactNode } from "react";

type Props = { title: ReactNode; text?: ReactNode; actions?: ReactNode };

/** Nothing here yet: why, and what to do next. The drawing is a bridge still to be built. */
export function EmptyState({ title, text, actions }: Props) {
  return (
    <div className="rounded-8 border border-dashed border-edge px-6 py-8 text-center">
      <svg viewBox="0 0 160 56" width="160" height="56" aria-hidden className="mx-auto mb-3">
        <g fill="none" strokeWidth="3" strokeLinecap="round">
          <path d="M4 44Q80 -12 156 44" stroke="var(--edge)" strokeDasharray="1 8" />
          <path d="M4 44Q26 28 44 21.500" stroke="var(--bridge)" />
          <path d="M44 24V52" stroke="var(--bridge)" strokeWidth="2" />
          <path d="M116 24V52M80 18V52" stroke="var(--line)" strokeWidth="2" />
        </g>
        <circle cx="44" cy="22" r="6" fill="var(--paper)" stroke="var(--act)" strokeWidth="3" />
      </svg>
      <p className="text-18 font-bold">{title}</p>
      {text && <p className="mx-auto mt-1 max-w-sm text-soft">{text}</p>}
      {actions && <div className="cluster justify-center pt-4">{actions}</div>}
    </div>
  );
}
