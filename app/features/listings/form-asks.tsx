import { hasField } from "~/app/domain/listing-content";
import { languageCodes } from "~/app/domain/listing-terms";
import { useT } from "~/app/messages/use-t";
import { SelectField } from "~/app/ui/choice-field";
import { TextArea, TextField } from "~/app/ui/field";
import { FieldRemarks } from "./field-remarks";
import { SkillTicks } from "./form-skills";
import type { PartProps } from "./listing-form";
import { TickList } from "./tick-list";

const ranks = [0, 1, 2, 3, 4, 5, 6] as const;

/** What the firm asks of students: only what the work needs. */
export function AsksPart({ form, draft, choices }: PartProps) {
  const t = useT("listings");
  const { field, ticks } = form;
  const has = (name: Parameters<typeof hasField>[1]) => hasField(draft.kind, name);
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        {has("educationRank") && (
          <SelectField
            label={t("field.educationRank")}
            choices={ranks.map((rank) => ({ value: String(rank), label: t(`education.r${rank}`) }))}
            {...field("educationRank")}
          />
        )}
        {has("experienceYears") && (
          <TextField
            label={t("field.experienceYears")}
            inputMode="numeric"
            autoComplete="off"
            {...field("experienceYears")}
          />
        )}
      </div>
      {has("skills") && <SkillTicks form={form} choices={choices} />}
      <TickList
        field={ticks("majors")}
        label={t("field.majors")}
        hint={choices.majors.fitting.length === 0 ? t("form.trade_first") : undefined}
        countText={(n) => t("form.chosen_other", { n })}
        groups={[
          { label: t("form.fitting_majors"), options: choices.majors.fitting },
          { label: t("form.other_majors"), options: choices.majors.other, folded: true },
        ]}
      />
      {has("languages") && (
        <TickList
          field={ticks("languages")}
          label={t("field.languages")}
          groups={[
            { options: languageCodes.map((value) => ({ value, label: t(`language.${value}`) })) },
          ]}
        />
      )}
      <div>
        <TextArea
          label={t("field.requirements")}
          hint={t("hint.requirements")}
          rows={4}
          limit={2000}
          optional
          {...field("requirements")}
        />
        <FieldRemarks form={form} of="requirements" />
      </div>
      {has("questions") && (
        <div>
          <TextArea
            label={t("field.questions")}
            hint={t("hint.questions")}
            rows={2}
            optional
            {...field("questions")}
          />
          <FieldRemarks form={form} of="questions" />
        </div>
      )}
    </>
  );
}
