import type { ReactNode } from "react";

export type Definition = { term: ReactNode; detail: ReactNode; action?: ReactNode };

/** Terms and details, line by line, each with an optional action at its end (check-your-answers pages). */
export function DefinitionList({ items }: { items: readonly Definition[] }) {
  return (
    <dl className="border-t border-line">
      {items.map(({ term, detail, action }, index) => (
        <div key={index} className="border-b border-line py-2 sm:flex sm:items-baseline">
          <dt className="text-soft sm:w-40 sm:shrink-0 sm:pr-4">{term}</dt>
          <dd className="num min-w-0 flex-1">{detail}</dd>
          {action && <dd className="no-print sm:pl-4">{action}</dd>}
        </div>
      ))}
    </dl>
  );
}
