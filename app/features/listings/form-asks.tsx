import { useT } from "~/app/messages/use-t";
import { SelectField } from "~/app/ui/choice-field";
import { TextArea, TextField } from "~/app/ui/field";
import type { FieldOf, TicksOf } from "./listing-fields";
import type { FormChoices } from "./read-form-choices.server";
import { TickList } from "./tick-list";

type Props = { field: FieldOf; ticks: TicksOf; choices: FormChoices };

const ranks = [0, 1, 2, 3, 4, 5, 6] as const;

/** What the firm asks of students: only what the work needs. */
export function AsksPart({ field, ticks, choices }: Props) {
  const t = useT("listings");
  const countText = (n: number) => t("form.chosen_other", { n });
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          label={t("field.educationRank")}
          choices={ranks.map((rank) => ({ value: String(rank), label: t(`education.r${rank}`) }))}
          {...field("educationRank")}
        />
        <TextField
          label={t("field.experienceYears")}
          inputMode="numeric"
          autoComplete="off"
          {...field("experienceYears")}
        />
      </div>
      <TickList
        field={ticks("skills")}
        label={t("field.skills")}
        hint={t("hint.skills")}
        countText={countText}
        groups={[
          { label: t("form.fitting_skills"), options: choices.skills.fitting },
          {
            label: t(choices.skills.fitting.length > 0 ? "form.other_skills" : "form.all_skills"),
            options: choices.skills.other,
            folded: true,
          },
        ]}
      />
      <TickList
        field={ticks("majors")}
        label={t("field.majors")}
        hint={choices.majors.fitting.length === 0 ? t("form.trade_first") : undefined}
        countText={countText}
        groups={[
          { label: t("form.fitting_majors"), options: choices.majors.fitting },
          {
            label: t("form.other_majors"),
            options: choices.majors.other,
            folded: true,
          },
        ]}
      />
      <TextArea
        label={t("field.requirements")}
        hint={t("hint.requirements")}
        rows={4}
        limit={2000}
        optional
        {...field("requirements")}
      />
    </>
  );
}
