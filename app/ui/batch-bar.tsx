import { useEffect, useRef, useState, type ButtonHTMLAttributes, type ReactNode } from "react";
import { useT } from "~/app/messages/use-t";
import { markTicked, showTicked, ticksOf } from "./batch-ticks";

type Props = { name: string; open?: boolean; children: ReactNode };

/**
 * What can be done with the ticked rows, at the bottom of the form that holds the table. It comes with the first tick,
 * counts the ticks and marks their rows; the table gives it its place, so that no row is under it. On a phone it is one
 * line, whose button opens the deeds (`open`: one of them was tried). Without JavaScript it stands at the table's end with
 * all of them, and the server says when nothing was ticked.
 */
export function BatchBar({ name, open = false, children }: Props) {
  const t = useT("ui");
  const bar = useRef<HTMLDivElement>(null);
  const [ticked, setTicked] = useState<number | null>(null);
  const [isOpen, setIsOpen] = useState(open);
  useEffect(() => {
    const form = bar.current?.closest("form");
    if (!form) return undefined;
    const count = ({ target }: Partial<Event>) => {
      setTicked(markTicked(form, name));
      const row = target instanceof Element ? target.closest("tr, li") : null;
      if (row) requestAnimationFrame(() => row.scrollIntoView({ block: "nearest" }));
    };
    const grow = () => showTicked(form, name);
    count({});
    form.addEventListener("change", count);
    form.addEventListener("toggle", grow, true); // it does not bubble
    return () => {
      form.removeEventListener("change", count);
      form.removeEventListener("toggle", grow, true);
    };
  }); // after every render: the rows may be others by now
  const tickAll = (on: boolean) => {
    const form = bar.current?.closest("form");
    if (!form) return;
    for (const tick of ticksOf(form, name)) tick.checked = on;
    setTicked(markTicked(form, name));
  };
  // Stands from the beginning: what comes together with its first words is not read out.
  const status = (
    <p role="status" className="sr-only">
      {ticked ? t("table.selected", { n: ticked }) : ""}
    </p>
  );
  if (ticked === 0) {
    return (
      <div ref={bar} className="no-print pt-2 text-soft">
        {status}
        <button type="button" onClick={() => tickAll(true)} className={`${barButton} -ml-3`}>
          {t("table.select_all")}
        </button>
      </div>
    );
  }
  return (
    <div
      ref={bar}
      className={`no-print mt-3 rounded-8 bg-ink px-4 py-1 font-bold text-paper ${
        ticked === null ? "" : "sticky bottom-0 z-20 max-h-[80vh] overflow-y-auto"
      }`}
    >
      {status}
      <div className="cluster">
        <p aria-hidden={ticked !== null} className="num pr-4">
          {ticked === null ? t("table.none_selected") : t("table.selected", { n: ticked })}
        </p>
        {ticked !== null && (
          <>
            <button type="button" onClick={() => tickAll(false)} className={barButton}>
              {t("table.select_none")}
            </button>
            <button
              type="button"
              aria-expanded={isOpen}
              onClick={() => setIsOpen(!isOpen)}
              className={`${barButton} md:hidden`}
            >
              {t("table.deeds")}
            </button>
          </>
        )}
        <div
          className={`cluster flex-1 ${ticked === null || isOpen ? wholeLine : "hidden md:flex"}`}
        >
          {children}
        </div>
      </div>
    </div>
  );
}

const wholeLine = "basis-full md:basis-0";
const barButton =
  "min-h-11 rounded-8 px-3 py-1 font-bold underline hover:bg-paper hover:text-ink md:min-h-9";

type ButtonProps = { name?: string; value?: string; children: ReactNode } & Pick<
  ButtonHTMLAttributes<HTMLButtonElement>,
  "formAction" | "formMethod"
>;

/** A submit button on the dark bar; with `formMethod` "get" it leads to a page about the ticked rows. */
export function BatchButton({ children, ...rest }: ButtonProps) {
  return (
    <button type="submit" className={barButton} {...rest}>
      {children}
    </button>
  );
}

/** A deed that needs words: opens in place, on paper, below the bar's other buttons; at a desk in one row, so that the table
 * keeps its room. */
export function BatchDetails(props: { title: string; open?: boolean; children: ReactNode }) {
  return (
    <details open={props.open || undefined} className="batch-details">
      <summary className={`${barButton} inline-flex items-center`}>{props.title}</summary>
      <div className="my-2 max-w-sm space-y-3 rounded-8 bg-card px-4 py-3 font-normal text-ink md:grid md:max-w-none md:grid-cols-[minmax(0,20rem)_minmax(0,1fr)_auto] md:items-end md:gap-4 md:space-y-0">
        {props.children}
      </div>
    </details>
  );
}

/** Ends a form's first line: Enter in one of its fields presses nothing, because the first button is switched off. */
export function NoEnter() {
  return <button type="submit" disabled hidden aria-hidden="true" tabIndex={-1} />;
}
