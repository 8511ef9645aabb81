// Owns how a student's skills are read by a firm: those that were looked for marked, each with the kinds of its evidence.
import { Check } from "lucide-react";
import { useT } from "~/app/messages/use-t";
import type { SkillShown } from "./student-line.server";

const most = 8;

/** The skills in one line of words; `all`: also those beyond the first eight. */
export function SkillList({ skills, all }: { skills: readonly SkillShown[]; all?: true }) {
  const t = useT("students");
  if (skills.length === 0) return <p className="text-soft">{t("card.no_skills")}</p>;
  const shown = all ? skills : skills.slice(0, most);
  const left = skills.length - shown.length;
  return (
    <ul className="cluster">
      {shown.map((skill) => (
        <li
          key={skill.code}
          className={`rounded-2 border px-2 text-14 ${skill.isMatched ? "border-good font-bold" : "border-line"}`}
        >
          {skill.isMatched && (
            <>
              <Check size={16} aria-hidden className="mr-1 inline-block text-good" />
              <span className="sr-only">{t("card.matched")} </span>
            </>
          )}
          {skill.name}
          <Evidence of={skill} />
        </li>
      ))}
      {left > 0 && <li className="text-14 text-soft">{t("card.more", { n: left })}</li>}
    </ul>
  );
}

function Evidence({ of: { evidence } }: { of: SkillShown }) {
  const t = useT("students");
  if (evidence.length === 0) return null;
  const kinds = evidence.map((kind) => t(`evidence.${kind}`)).join(t("card.join"));
  return <span className="font-medium text-soft">{t("card.evidence", { kinds })}</span>;
}
