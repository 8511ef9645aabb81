// Owns the fields of a placement about dangers, insurance and what else an agreement says.
import { hazards } from "~/app/domain/listing-terms";
import { useT } from "~/app/messages/use-t";
import { ChoiceGroup } from "~/app/ui/choice-field";
import { TextArea, TextField } from "~/app/ui/field";
import { Group, InsurancePayer, type TermsProps, YesNo } from "./terms-fields-parts";

/** Dangers, strain, insurance. */
export function Safety({ field, ticked }: TermsProps) {
  const [t, of] = [useT("internships"), useT("listings")];
  return (
    <Group title={t("group.safety")}>
      <ChoiceGroup
        {...field("hazards")}
        many
        defaultValue={ticked}
        choices={[
          { value: "none", label: t("no_hazard") },
          ...hazards.map((value) => ({ value, label: of(`hazard.${value}`) })),
        ]}
        optional
      />
      <div className="space-y-4">
        <TextField {...field("labourGrade")} inputMode="numeric" maxLength={1} optional />
        <YesNo {...field("isEntertainment")} />
        <TextField {...field("likePostStaff")} inputMode="numeric" optional />
        <InsurancePayer {...field("insurancePayer")} empty={t("not_said")} />
      </div>
    </Group>
  );
}

/** What is agreed in words. */
export function Clauses({ field }: TermsProps) {
  const t = useT("internships");
  return (
    <Group title={t("group.clauses")}>
      {(["protection", "accidents", "assessment", "breach", "other"] as const).map((name) => (
        <TextArea key={name} {...field(name)} rows={2} optional />
      ))}
    </Group>
  );
}
