// Owns the row of conditions that are on, each a link that takes it off.
import { Link } from "@remix-run/react";
import { X } from "lucide-react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import type { AskChip } from "./ask-chips.server";
import { useConditionName } from "./use-condition-name";

/** Typed conditions are dashed: taken off, they are words again. */
export function AskChips({ chips }: { chips: readonly AskChip[] }) {
  const t = useT("students");
  const nameOf = useConditionName();
  if (chips.length === 0) return null;
  return (
    <ul aria-label={t("chips.label")} className="cluster py-2">
      {chips.map(({ key, value, name, isTyped, to }) => {
        const label = nameOf(key, value, name);
        const removal = t("chips.remove", { name: label });
        return (
          <li key={`${key} ${value}`}>
            <Link
              to={paths.enterprise.students(to)}
              preventScrollReset
              title={removal}
              aria-label={removal}
              className={`inline-flex min-h-11 items-center rounded-full px-3 text-14 lg:min-h-8 ${
                isTyped ? "border border-dashed border-bridge text-bridge" : "bg-ink text-paper"
              }`}
            >
              {label}
              <X size={14} aria-hidden className="ml-1" />
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
