import { hasField, needsField } from "~/app/domain/listing-content";
import { hazards, insurancePayers, labourGrades } from "~/app/domain/listing-terms";
import { useT } from "~/app/messages/use-t";
import { ChoiceGroup, SelectField } from "~/app/ui/choice-field";
import { TextField } from "~/app/ui/field";
import { FieldRemarks } from "./field-remarks";
import type { PartProps } from "./listing-form";
import { TickList } from "./tick-list";

/** What students and schools must know before anybody starts: dangers, effort, who pays the insurance. */
export function SafetyPart({ form, draft: { kind } }: PartProps) {
  const t = useT("listings");
  const { field } = form;
  return (
    <>
      <div>
        <TickList
          field={form.ticks("hazards")}
          label={t("field.hazards")}
          hint={t("hint.hazards")}
          groups={[{ options: hazards.map((value) => ({ value, label: t(`hazard.${value}`) })) }]}
        />
        <FieldRemarks form={form} of="hazards" />
      </div>
      {hasField(kind, "labourGrade") && (
        <SelectField
          label={t("field.labourGrade")}
          choices={labourGrades.map((n) => ({ value: String(n), label: t(`grade.g${n}`) }))}
          empty={t("form.not_said")}
          optional
          {...field("labourGrade")}
        />
      )}
      {hasField(kind, "likePostStaff") && (
        <div>
          <TextField
            label={t("field.likePostStaff")}
            hint={t("hint.likePostStaff")}
            inputMode="numeric"
            autoComplete="off"
            optional
            {...field("likePostStaff")}
          />
          <FieldRemarks form={form} of="likePostStaff" />
        </div>
      )}
      {hasField(kind, "insurancePayer") && (
        <ChoiceGroup
          label={t("field.insurancePayer")}
          hint={t("hint.insurancePayer")}
          choices={insurancePayers.map((value) => ({ value, label: t(`insurance.${value}`) }))}
          optional={!needsField(kind, "insurancePayer")}
          {...field("insurancePayer")}
        />
      )}
    </>
  );
}
