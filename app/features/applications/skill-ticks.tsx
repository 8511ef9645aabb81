import { Check, Minus } from "lucide-react";
import { useT } from "~/app/messages/use-t";

type Props = {
  skills: readonly string[];
  /** What the listing asks for: ticked where the student has it. */
  needed: readonly string[];
  /** Tell also what is asked for and not there. */
  withLacks?: boolean;
  /** In a table only so many stand there; the others open in place. */
  most?: number;
};

/** Skills in a row, those that the listing asks for first and ticked, the others after them in one line of words. */
export function SkillTicks({ skills, needed, withLacks = false, most = Infinity }: Props) {
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
      <Others names={others} room={Math.max(0, most - asked.length - lacking.length)} />
    </ul>
  );
}

function Others({ names, room }: { names: readonly string[]; room: number }) {
  const t = useT("applications");
  if (names.length === 0) return null;
  // A fold for one name would take the place of the name.
  const shown = names.length <= room + 1 ? names.length : room;
  const folded = names.slice(shown);
  return (
    <li className="min-w-0">
      {names.slice(0, shown).join(" · ")}
      {folded.length > 0 && <span className="on-paper">{` · ${folded.join(" · ")}`}</span>}
      {folded.length > 0 && (
        <details className="no-print inline">
          <summary className="link num ml-1 inline-block">
            <span aria-hidden>{`+${String(folded.length)}`}</span>
            <span className="sr-only">{t("profile.more_skills", { count: folded.length })}</span>
          </summary>
          <span className="block">{folded.join(" · ")}</span>
        </details>
      )}
    </li>
  );
}
