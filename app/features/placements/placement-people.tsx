// Owns who goes where as the one who decides reads it: the student, the firm, and how many of the school are there.
import { Link } from "@remix-run/react";
import type { Story } from "~/app/features/applications/application-story.server";
import type { PlacementFacts } from "~/app/features/applications/read-placement-facts.server";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { DefinitionList } from "~/app/ui/definition-list";
import { PagePart } from "./page-part";

type Props = { story: Story; facts: PlacementFacts };

/** Who goes, and to whom. */
export function PlacementPeople({ facts, story }: Props) {
  const t = useT("placements");
  const { student, firm, listing } = facts;
  const { industry, place, staffCount, name, id } = listing.firm;
  const size = staffCount !== null && t("review.staff", { count: staffCount });
  return (
    <>
      <PagePart title={t("review.student")}>
        <DefinitionList
          items={[
            {
              term: story.profile.name,
              detail: `${student.major} · ${story.profile.className}`,
              action: (
                <Link to={paths.school.student(student.personId)} className="link py-2">
                  {t("board.profile")}
                </Link>
              ),
            },
          ]}
        />
      </PagePart>
      <PagePart title={t("review.firm")}>
        <DefinitionList
          items={[
            {
              term: name,
              detail: [industry, place, size].filter(Boolean).join(" · "),
              action: (
                <Link to={paths.school.enterprise(id)} className="link py-2">
                  {t("review.see_firm")}
                </Link>
              ),
            },
            { term: t("review.ours"), detail: t("review.ours_n", { count: firm.placed }) },
          ]}
        />
      </PagePart>
    </>
  );
}
