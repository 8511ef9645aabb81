// Owns how what is on reads above the listings that were found: one condition a chip, one that was typed with its words.
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { ConditionChips } from "~/app/ui/condition-chips";
import { useConditionText } from "./condition-text";
import type { SearchChip } from "./search-chips.server";

/** `km`: the radius around the place of the chip `near`; null: distances only count from there. */
export function SearchChips({ chips, km }: { chips: readonly SearchChip[]; km: number | null }) {
  const t = useT("search");
  const textOf = useConditionText();
  const labelOf = ({ key, value, name }: SearchChip) => {
    const text = textOf(key, value, name);
    if (key !== "near") return text;
    return km === null
      ? t("chips.near", { place: text })
      : t("chips.within", { place: text, n: km });
  };
  const shown = chips.map((chip) => {
    const label = labelOf(chip);
    return {
      key: `${chip.key} ${chip.value} ${chip.typed ?? ""}`,
      ...{ label, isTyped: Boolean(chip.typed), to: paths.listings.search(chip.to) },
      removal: t("chips.remove", { name: label }),
    };
  });
  return <ConditionChips label={t("chips.label")} chips={shown} />;
}
