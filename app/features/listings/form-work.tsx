import { useT } from "~/app/messages/use-t";
import { CheckField } from "~/app/ui/choice-field";
import { TextArea, TextField } from "~/app/ui/field";
import type { FieldOf } from "./listing-fields";
import { GroupedSelect } from "./grouped-select";
import type { FormChoices } from "./read-form-choices.server";

type Props = { field: FieldOf; choices: FormChoices };

/** What the work is. */
export function WorkPart({ field, choices }: Props) {
  const t = useT("listings");
  return (
    <>
      <TextField
        label={t("field.title")}
        hint={t("hint.title")}
        maxLength={60}
        {...field("title")}
      />
      <GroupedSelect
        label={t("field.occupationCode")}
        hint={t("hint.occupationCode")}
        groups={choices.occupations.map(({ group, options }) => ({
          label: group && t(`trade_group.${group}`),
          options,
        }))}
        empty={t("form.any_occupation")}
        optional
        {...field("occupationCode")}
      />
      <TextArea
        label={t("field.description")}
        hint={t("hint.description")}
        rows={8}
        limit={4000}
        {...field("description")}
      />
    </>
  );
}

/** Where it is, and for how many. */
export function PlacePart({ field, choices }: Props) {
  const t = useT("listings");
  const [dorm, meals] = [field("dorm"), field("meals")];
  return (
    <>
      <GroupedSelect
        label={t("field.regionCode")}
        groups={choices.places}
        empty={t("form.pick")}
        {...field("regionCode")}
      />
      <TextField
        label={t("field.address")}
        hint={t("hint.address")}
        maxLength={120}
        autoComplete="off"
        {...field("address")}
      />
      <div className="max-w-xs">
        <TextField
          label={t("field.seats")}
          hint={t("hint.seats")}
          inputMode="numeric"
          autoComplete="off"
          {...field("seats")}
        />
      </div>
      <div className="grid gap-3 sm:grid-cols-2">
        <CheckField label={t("field.dorm")} {...dorm} checked={dorm.defaultValue === "on"} />
        <CheckField label={t("field.meals")} {...meals} checked={meals.defaultValue === "on"} />
      </div>
    </>
  );
}
