// Owns the skills of a profile: those held, each with its evidence, and those that can be added.
import { TickList } from "~/app/features/listings/tick-list";
import { useT } from "~/app/messages/use-t";
import { controlClass } from "~/app/ui/field-parts";
import type { HeldSkill, ProfileChoices } from "./read-my-profile.server";

type Props = {
  held: readonly HeldSkill[];
  choices: ProfileChoices["skills"];
  /** What was ticked and written when the form came back; null: as saved. */
  typed: { skills: readonly string[]; evidence: Readonly<Record<string, string>> } | null;
};

/** A line per skill held; saving with new ticks brings their lines. */
export function ProfileSkills({ held, choices, typed }: Props) {
  const t = useT("profiles");
  return (
    <>
      <p className="text-14 text-soft">{t("skills.text")}</p>
      {held.length === 0 ? (
        <p>{t("skills.none")}</p>
      ) : (
        <>
          <ul id="profile-evidence" tabIndex={-1} className="space-y-3">
            {held.map((skill) => (
              <Held
                key={skill.code}
                skill={{ ...skill, evidence: typed?.evidence[skill.code] ?? skill.evidence }}
                isTicked={typed?.skills.includes(skill.code) ?? true}
              />
            ))}
          </ul>
          <p className="text-14 text-soft">{t("skills.remove_hint")}</p>
        </>
      )}
      <TickList
        field={{
          id: "profile-skills",
          name: "skills",
          errors: [],
          chosen: [...(typed?.skills ?? [])],
        }}
        label={t("skills.add")}
        groups={[
          { label: t("skills.fitting"), options: choices.fitting },
          { label: t("skills.other"), options: choices.other, folded: true },
        ]}
        countText={(n) => t("skills.ticked", { n })}
      />
    </>
  );
}

function Held({ skill, isTicked }: { skill: HeldSkill; isTicked: boolean }) {
  const t = useT("profiles");
  const { code, name, evidence } = skill;
  const id = `held-${code}`;
  return (
    <li className="rounded-8 border border-line bg-card px-3 py-2">
      <label htmlFor={id} className="flex items-start py-1 font-bold">
        <input
          id={id}
          type="checkbox"
          name="skills"
          value={code}
          defaultChecked={isTicked}
          className="mt-1 h-5 w-5 shrink-0"
        />
        <span className="pl-2">{name}</span>
      </label>
      <input
        type="text"
        name={`evidence.${code}`}
        aria-label={t("skills.evidence", { name })}
        placeholder={t("skills.evidence", { name })}
        defaultValue={evidence}
        maxLength={100}
        className={controlClass()}
      />
    </li>
  );
}
