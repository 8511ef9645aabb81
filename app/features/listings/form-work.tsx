import { useT } from "~/app/messages/use-t";
import { TextArea, TextField } from "~/app/ui/field";
import { needsField } from "~/app/domain/listing-content";
import { FieldRemarks } from "./field-remarks";
import { GroupedSelect } from "./grouped-select";
import type { PartProps } from "./listing-form";

/** What the work is, and who teaches it. */
export function WorkPart({ form, draft, choices }: PartProps) {
  const t = useT("listings");
  const { field } = form;
  return (
    <>
      <div>
        <TextField
          label={t("field.title")}
          hint={t("hint.title")}
          maxLength={60}
          {...field("title")}
        />
        <FieldRemarks form={form} of="title" />
      </div>
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
      <div>
        <TextArea
          label={t("field.description")}
          hint={t("hint.description")}
          rows={8}
          limit={4000}
          {...field("description")}
        />
        <FieldRemarks form={form} of="description" />
      </div>
      <div>
        <TextField
          label={t("field.mentor")}
          hint={t("hint.mentor")}
          maxLength={120}
          autoComplete="off"
          optional={!needsField(draft.kind, "mentor")}
          {...field("mentor")}
        />
        <FieldRemarks form={form} of="mentor" />
      </div>
    </>
  );
}
