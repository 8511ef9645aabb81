import { useT } from "~/app/messages/use-t";
import { DefinitionList } from "~/app/ui/definition-list";
import type { MyProfile } from "./read-my-profile.server";

/** What only the school can change, from whom it is, and whom to ask for a correction. */
export function SchoolFacts({ enrolment, name }: Pick<MyProfile, "enrolment" | "name">) {
  const t = useT("profiles");
  if (!enrolment) return <p className="pt-8">{t("school.none")}</p>;
  const { school, college, className, major, studyYear, studentNumber } = enrolment;
  const where = [school, college].filter(Boolean).join(" · ");
  return (
    <section aria-labelledby="school-title" className="pt-8">
      <h2 id="school-title" className="text-18 font-bold">
        {t("school.title")}
      </h2>
      <p className="pb-2 text-14 text-soft">{t("school.text", { school })}</p>
      <DefinitionList
        items={[
          { term: t("school.name"), detail: name },
          { term: t("school.school"), detail: where },
          { term: t("school.class"), detail: className },
          { term: t("school.major"), detail: `${major} · ${t("school.year_n", { n: studyYear })}` },
          { term: t("school.number"), detail: studentNumber },
        ]}
      />
      <p className="pt-2 text-14 text-soft">{t("school.correct")}</p>
    </section>
  );
}
