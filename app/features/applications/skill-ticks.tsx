import { Check, Minus } from "lucide-react";
import { useT } from "~/app/messages/use-t";

type Props = {
  skills: readonly string[];
  /** What the listing asks for: ticked where the student has it. */
  needed: readonly string[];
  /** Tell also what is asked for and not there. */
  withLacks?: boolean;
};

/** Skills in a row, those that the listing asks for first and ticked, the others after them in one line of words. */
export function SkillTicks({ skills, needed, withLacks = false }: Props) {
  const t = useT("applications");
  const asked = skills.filter((name) => needed.includes(name));
  const others = skills.filter((name) => !needed.includes(name));
  const lacking = withLacks ? needed.filter((name) => !skills.includes(name)) : [];
  if (skills.length + lacking.length === 0) {
    return <span className="text-soft">{t("profile.no_skills")}</span>;
  }
  return (
    <ul className="cluster">
      {asked.map((name) => (
        <li key={name} className="inline-flex items-center pr-2 font-medium text-good">
          <Check size={16} aria-hidden className="mr-1 shrink-0" />
          <span className="sr-only">{t("profile.needed")} </span>
          {name}
        </li>
      ))}
      {lacking.map((name) => (
        <li key={name} className="inline-flex items-center pr-2 text-soft">
          <Minus size={16} aria-hidden className="mr-1 shrink-0" />
          {name} <span className="pl-1">{t("profile.lacks")}</span>
        </li>
      ))}
      {others.length > 0 && <li>{others.join(" · ")}</li>}
    </ul>
  );
}
