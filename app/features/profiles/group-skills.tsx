// Owns the skills of a profile: those held, each with its step and evidence, and those that can be added.
import { TickList } from "~/app/features/listings/tick-list";
import { useT } from "~/app/messages/use-t";
import { SelectField } from "~/app/ui/choice-field";
import { TextField } from "~/app/ui/field";
import { GroupShell } from "./group-shell";
import type { GroupFormProps } from "./group-form";
import type { HeldSkill } from "./read-told-profile.server";
import { profileFormId, textsOf, useGroupForm } from "./use-group-form";

/** A card per skill held; saving with new ticks brings their cards. */
export function SkillsGroup({ page, answer }: GroupFormProps) {
  const t = useT("profiles");
  const { profile, skills } = page;
  const label = t("skills.add");
  const evidenceOf = profile.skills.map(({ code, name }): [string, string] => [
    `evidence-${code}`,
    `${name} ${t("skills.evidence")}`,
  ]);
  const { faults, ticks, typed, said } = useGroupForm(
    answer,
    {},
    { skills: label, evidence: t("skills.evidence"), ...Object.fromEntries(evidenceOf) },
  );
  const chosen = ticks(
    "skills",
    profile.skills.map(({ code }) => code),
  );
  const [levels, evidence] = [textsOf(typed?.level), textsOf(typed?.evidence)];
  return (
    <GroupShell version={profile.versions.skills} faults={faults}>
      {profile.skills.length > 0 && (
        <ul id="profile-evidence" tabIndex={-1} className="space-y-3">
          {profile.skills.map((skill) => (
            <Held
              key={skill.code}
              skill={typed ? { ...skill, evidence: evidence[skill.code] ?? "" } : skill}
              level={typed ? (levels[skill.code] ?? "") : (skill.level ?? "")}
              isTicked={chosen.chosen.includes(skill.code)}
              errors={said(`evidence-${skill.code}`)}
            />
          ))}
        </ul>
      )}
      {profile.skills.length > 0 && <p className="text-14 text-soft">{t("skills.remove_hint")}</p>}
      <TickList
        field={{ ...chosen, chosen: typed ? chosen.chosen : [] }}
        label={label}
        hint={t("skills.add_hint")}
        groups={[
          { label: t("skills.fitting"), options: skills?.fitting ?? [] },
          { label: t("skills.other"), options: skills?.other ?? [], folded: true },
        ]}
        countText={(n) => t("ticked", { n })}
      />
    </GroupShell>
  );
}

type HeldProps = { skill: HeldSkill; level: string; isTicked: boolean; errors: string[] };

function Held(props: HeldProps) {
  const t = useT("profiles");
  const { code, name, evidence, steps } = props.skill;
  const id = `held-${code}`;
  return (
    <li className="rounded-8 border border-line bg-card px-3 py-2">
      <label htmlFor={id} className="flex items-start py-1 text-18 font-bold">
        <input
          id={id}
          type="checkbox"
          name="skills"
          value={code}
          defaultChecked={props.isTicked}
          className="mt-1 h-5 w-5 shrink-0"
        />
        <span className="pl-2">{name}</span>
      </label>
      <div className="space-y-2 py-1">
        {steps.length > 0 && (
          <SelectField
            id={`level-${code}`}
            name={`level.${code}`}
            label={<Named text={t("skills.level")} name={name} />}
            empty={t("skills.no_level")}
            choices={steps.map((value) => ({ value, label: t(`step.${value}` as "step.know") }))}
            defaultValue={props.level}
          />
        )}
        <TextField
          id={`${profileFormId}-evidence-${code}`}
          name={`evidence.${code}`}
          label={<Named text={t("skills.evidence")} name={name} />}
          placeholder={t("skills.evidence_example")}
          defaultValue={evidence}
          maxLength={100}
          errors={props.errors}
        />
      </div>
    </li>
  );
}

/** A label that a screen reader tells apart from the same one of the next card. */
function Named({ text, name }: { text: string; name: string }) {
  return (
    <span className="text-14 font-medium">
      <span className="sr-only">{name} </span>
      {text}
    </span>
  );
}
