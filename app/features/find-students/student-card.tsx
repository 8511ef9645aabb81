// Owns one student in a list of a firm: major and skills first, the way to invite last.
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { ButtonLink } from "~/app/ui/button";
import { Card } from "~/app/ui/card";
import { InvitedTag } from "./invited-tag";
import { SkillList } from "./skill-list";
import type { StudentLine } from "./student-line.server";
import { useStudentName } from "./student-name";
import { useStudentFacts } from "./use-student-facts";

/** A student as a firm may see them before an application. */
export function StudentCard({ student }: { student: StudentLine }) {
  const t = useT("students");
  const nameOf = useStudentName();
  const facts = useStudentFacts()(student);
  const { id, family, school, major, studyYear, invited } = student;
  const said = [
    facts.certificates && t("card.certificates", { names: facts.certificates }),
    facts.places && t("card.places", { names: facts.places }),
    facts.kinds && t("card.kinds", { names: facts.kinds }),
    facts.languages && t("card.languages", { names: facts.languages }),
    facts.time,
  ].filter(Boolean);
  return (
    <Card
      title={nameOf(family)}
      aside={<span className="text-14 font-medium">{t("year_n", { n: studyYear })}</span>}
      sub={[major, school].filter(Boolean).join(" · ")}
    >
      <SkillList skills={student.skills} />
      <div className="items-end pt-1 md:flex">
        <ul className="mr-auto max-w-read pr-4 text-14 text-soft">
          {said.map((one) => (
            <li key={one} className="inline-block pr-3">
              {one}
            </li>
          ))}
        </ul>
        <div className="cluster shrink-0 items-center pt-2 md:pt-0">
          {invited && <InvitedTag state={invited} />}
          <ButtonLink to={paths.enterprise.student(id)} size="small">
            {t("card.invite")}
            <span className="sr-only"> {nameOf(family)}</span>
          </ButtonLink>
        </div>
      </div>
    </Card>
  );
}
