import { useEffect, useRef } from "react";
import { useT } from "~/app/messages/use-t";

/** One fault: which control, what it is called, and what to do about it; no label where it is about the whole form. */
export type FieldFault = { id: string; label: string | null; text: string };

/** What must change before the form can be sent, on top of it, focused, each line naming its field and leading there; the
 * page's title says so as long as it stands. */
export function ErrorSummary({ faults, title }: { faults: readonly FieldFault[]; title?: string }) {
  const t = useT("ui");
  const box = useRef<HTMLDivElement>(null);
  const prefix = t("error_prefix");
  useEffect(() => {
    if (faults.length === 0) return undefined;
    box.current?.focus();
    if (!document.title.startsWith(prefix)) document.title = prefix + document.title;
    return () => {
      if (document.title.startsWith(prefix)) document.title = document.title.slice(prefix.length);
    };
  }, [faults, prefix]);
  if (faults.length === 0) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="mb-6 rounded-8 border-2 border-stop bg-card px-4 py-3"
    >
      <h2 className="text-18 font-bold">{title ?? t("error_title")}</h2>
      <ul className="mt-1 space-y-1">
        {faults.map(({ id, label, text }) => (
          <li key={id + text}>
            <a href={`#${id}`} className="font-bold text-stop underline">
              {label === null ? text : t("error_at", { label, text })}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
