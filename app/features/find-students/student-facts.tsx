// Owns what a firm reads of one student before it invites: term by term, what was not told said so.
import { useT } from "~/app/messages/use-t";
import { DefinitionList } from "~/app/ui/definition-list";
import { SkillList } from "./skill-list";
import type { StudentLine } from "./student-line.server";
import { useStudentFacts } from "./use-student-facts";

/** Everything of a line. */
export function StudentFacts({ student }: { student: StudentLine }) {
  const t = useT("students");
  const facts = useStudentFacts()(student);
  const { major, studyYear, school } = student;
  const unsaid = <span className="text-soft">{t("invite.unsaid")}</span>;
  return (
    <DefinitionList
      items={[
        { term: t("invite.skills"), detail: <SkillList skills={student.skills} all /> },
        { term: t("invite.certificates"), detail: facts.certificates || unsaid },
        { term: t("invite.major"), detail: `${major} · ${t("year_n", { n: studyYear })}` },
        { term: t("invite.school"), detail: school },
        { term: t("invite.places"), detail: facts.places || unsaid },
        { term: t("invite.kinds"), detail: facts.kinds || unsaid },
        { term: t("invite.languages"), detail: facts.languages || unsaid },
        { term: t("invite.time"), detail: facts.time || unsaid },
      ]}
    />
  );
}
