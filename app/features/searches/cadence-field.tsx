import type { SearchCadence } from "~/app/domain/saved-search";
import { useT } from "~/app/messages/use-t";
import { SelectField } from "~/app/ui/choice-field";

/** How often a kept search tells its student. */
export function CadenceField({ id, value = "daily" }: { id?: string; value?: SearchCadence }) {
  const t = useT("searches");
  const choices = (["daily", "weekly", "none"] as const satisfies readonly SearchCadence[]).map(
    (one) => ({ value: one, label: t(`cadence.${one}`) }),
  );
  return (
    <SelectField
      id={id}
      name="cadence"
      label={t("how_often")}
      choices={choices}
      defaultValue={value}
    />
  );
}
