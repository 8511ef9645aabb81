import { useEffect, useRef, useState, type ReactNode } from "react";
import { useT } from "~/app/messages/use-t";

/**
 * What can be done with the ticked rows, at the bottom of the form that holds the table. It counts the ticks and
 * marks their rows; without JavaScript it is simply there, and the server says when nothing was ticked.
 */
export function BatchBar({ name, children }: { name: string; children: ReactNode }) {
  const t = useT("ui");
  const bar = useRef<HTMLDivElement>(null);
  const [ticked, setTicked] = useState<number | null>(null);
  useEffect(() => {
    const form = bar.current?.closest("form");
    if (!form) return undefined;
    const count = () => setTicked(markTicked(form, name));
    count();
    form.addEventListener("change", count);
    return () => form.removeEventListener("change", count);
  }); // after every render: the rows may be others by now
  return (
    <div
      ref={bar}
      className={`no-print mt-3 rounded-8 ${
        ticked === 0 ? "text-soft" : "sticky bottom-0 z-20 bg-ink px-4 py-1 font-bold text-paper"
      }`}
    >
      <div className="cluster">
        <p role="status" className="num pr-4">
          {ticked ? t("table.selected", { n: ticked }) : t("table.none_selected")}
        </p>
        {(ticked === null || ticked > 0) && children}
      </div>
    </div>
  );
}

/** A submit button on the dark bar. */
export function BatchButton({
  name,
  value,
  children,
}: {
  name: string;
  value: string;
  children: ReactNode;
}) {
  return (
    <button
      type="submit"
      name={name}
      value={value}
      className="min-h-11 md:min-h-9 rounded-8 px-3 py-1 font-bold underline hover:bg-paper hover:text-ink"
    >
      {children}
    </button>
  );
}

function markTicked(form: HTMLFormElement, name: string): number {
  const ticks = [...form.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
  const own = ticks.filter((tick) => tick.name === name);
  for (const tick of own) tick.closest("tr, li")?.classList.toggle("is-ticked", tick.checked);
  return own.filter((tick) => tick.checked).length;
}
