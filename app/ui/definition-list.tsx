import type { ReactNode } from "react";

export type Definition = { term: ReactNode; detail: ReactNode; action?: ReactNode };

type Props = {
  items: readonly Definition[];
  /** Also on a phone term and detail stand side by side, as long as the text is not large. */
  close?: boolean;
};

/** Terms and details, line by line, each with an optional action at its end (check-your-answers pages). */
export function DefinitionList({ items, close }: Props) {
  const [row, first, second] = close
    ? ["flex flex-wrap items-baseline", "w-24", "min-w-40"]
    : ["", "", "min-w-0"];
  return (
    <dl className="border-t border-line">
      {items.map(({ term, detail, action }, index) => (
        <div
          key={index}
          className={`relative border-b border-line py-2 ${row} sm:flex sm:items-baseline sm:pr-0 ${action ? "pr-16" : ""}`}
        >
          <dt className={`text-soft ${first} sm:w-40 sm:shrink-0 sm:pr-4`}>{term}</dt>
          <dd className={`num ${second} flex-1`}>{detail}</dd>
          {action && (
            <dd className="no-print absolute right-0 top-0 sm:static sm:pl-4">{action}</dd>
          )}
        </div>
      ))}
    </dl>
  );
}
