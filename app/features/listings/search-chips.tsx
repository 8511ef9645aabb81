// Owns the row of what is on: each chip says one condition and takes it off, one that was typed with its words.
import { Link } from "@remix-run/react";
import { X } from "lucide-react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { useConditionText } from "./condition-text";
import type { SearchChip } from "./search-chips.server";

/** `km`: the radius around the place of the chip `near`; null: distances only count from there. */
export function SearchChips({ chips, km }: { chips: readonly SearchChip[]; km: number | null }) {
  const t = useT("search");
  const textOf = useConditionText();
  if (chips.length === 0) return null;
  const labelOf = ({ key, value, name }: SearchChip) => {
    const text = textOf(key, value, name);
    if (key !== "near") return text;
    return km === null
      ? t("chips.near", { place: text })
      : t("chips.within", { place: text, n: km });
  };
  return (
    <ul aria-label={t("chips.label")} className="cluster py-2">
      {chips.map((chip) => {
        const label = labelOf(chip);
        const removal = t("chips.remove", { name: label });
        return (
          <li key={`${chip.key} ${chip.value} ${chip.typed ?? ""}`}>
            <Link
              to={paths.listings.search(chip.to)}
              preventScrollReset
              title={removal}
              aria-label={removal}
              className={`inline-flex min-h-11 items-center rounded-full px-3 text-14 lg:min-h-8 ${
                chip.typed ? "border border-dashed border-bridge text-bridge" : "bg-ink text-paper"
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
