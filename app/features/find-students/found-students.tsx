// Owns what a firm's search for students answers: how many, what was looked for instead, the cards, or why there are none.
import { Link } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { ButtonLink } from "~/app/ui/button";
import { EmptyState } from "~/app/ui/empty-state";
import { Notice } from "~/app/ui/notice";
import { Pagination } from "~/app/ui/pagination";
import { AskChips } from "./ask-chips";
import type { FoundStudents as Found } from "./read-students.server";
import { askParams, type StudentAsk } from "./student-ask";
import { StudentCard } from "./student-card";

type Props = { ask: StudentAsk; found: Found; left: { left: number; of: number } };

/** One page of it. */
export function FoundStudents({ ask, found, left }: Props) {
  const t = useT("students");
  const { rows, total, pages, chips, degraded, isLoose, reading } = found;
  const insist = reading && askParams({ ...ask, plain: [...ask.plain, reading.typed], page: 1 });
  return (
    <div className="space-y-3">
      <AskChips chips={chips} />
      <p role="status" className="text-14 text-soft">
        {t("found", { count: total })} · {t("left", left)}
      </p>
      {degraded && <Notice tone="info" title={t("degraded")} />}
      {reading && (
        <p>
          {t("reading.instead", { words: reading.words })}{" "}
          <Link to={paths.enterprise.students(insist ?? {})} className="link inline-block py-1">
            {t("reading.insist", { words: reading.typed })}
          </Link>
        </p>
      )}
      {isLoose && rows.length > 0 && <p className="text-soft">{t("loose")}</p>}
      {rows.length === 0 ? (
        <Nobody schools={found.schools} isNarrowed={ask.q !== "" || chips.length > 0} />
      ) : (
        <ul className="space-y-3">
          {rows.map((student) => (
            <li key={student.id}>
              <StudentCard student={student} />
            </li>
          ))}
        </ul>
      )}
      <Pagination
        page={ask.page}
        pages={pages}
        toPage={(page) => paths.enterprise.students(askParams({ ...ask, page }))}
      />
      <p className="text-14 text-soft">{t("scope")}</p>
    </div>
  );
}

function Nobody({ schools, isNarrowed }: { schools: number; isNarrowed: boolean }) {
  const t = useT("students");
  if (schools === 0) {
    return (
      <EmptyState
        title={t("no_school.title")}
        text={t("no_school.text")}
        actions={<ButtonLink to={paths.enterprise.schools()}>{t("no_school.action")}</ButtonLink>}
      />
    );
  }
  return (
    <EmptyState
      title={t("none.title")}
      text={t("none.text")}
      actions={
        isNarrowed && <ButtonLink to={paths.enterprise.students()}>{t("filters.clear")}</ButtonLink>
      }
    />
  );
}
