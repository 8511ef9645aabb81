// Owns the page of students that are suggested for a listing: each with how they fit, whether they would come, and the way
// to invite or compare; and what to do where there is nobody.
import { Form, Link } from "@remix-run/react";
import { InvitedTag } from "~/app/features/find-students/invited-tag";
import { NotVerified } from "~/app/features/find-students/not-verified";
import { useStudentName } from "~/app/features/find-students/student-name";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { BatchBar, BatchButton, NoEnter } from "~/app/ui/batch-bar";
import { ButtonLink } from "~/app/ui/button";
import { Card } from "~/app/ui/card";
import { EmptyState } from "~/app/ui/empty-state";
import { ChanceTag } from "./chance-tag";
import { FitLine } from "./fit-line";
import type { Suggested, SuggestedRow } from "./read-suggested.server";

type Props = { suggested: Suggested; left: { left: number; of: number } };

/** Everything under the tabs. */
export function SuggestedStudents({ suggested, left }: Props) {
  const t = useT("fits");
  const students = useT("students");
  const { listing, rows, state } = suggested;
  if (state === "unchecked") return <NotVerified />;
  if (state === "closed") return <Closed id={listing.id} />;
  if (rows.length === 0) return <Nobody suggested={suggested} />;
  return (
    <>
      <div className="max-w-read pb-3 text-14 text-soft">
        <p>{t("suggested.lead")}</p>
        <p>
          {t("suggested.chance_why")}{" "}
          <Link to={paths.matching()} className="link inline-block py-1">
            {t("how")}
          </Link>
        </p>
      </div>
      <p className="num pb-2">
        {t("suggested.count", { count: rows.length })} · {students("left", left)}
      </p>
      <Form method="get" action={paths.enterprise.compareFits(listing.id)}>
        <NoEnter />
        <ul className="space-y-3">
          {rows.map((row) => (
            <li key={row.student.id}>
              <SuggestedCard row={row} listingId={listing.id} />
            </li>
          ))}
        </ul>
        <BatchBar name="student">
          <BatchButton>{t("suggested.compare")}</BatchButton>
        </BatchBar>
      </Form>
    </>
  );
}

function SuggestedCard({ row, listingId }: { row: SuggestedRow; listingId: string }) {
  const t = useT("fits");
  const students = useT("students");
  const { student, fit, chance } = row;
  const { id, major, school, studyYear, invited } = student;
  const name = useStudentName()(student.family);
  const sub = [major, students("year_n", { n: studyYear }), school].filter(Boolean);
  return (
    <Card
      title={
        <span className="flex items-center">
          <input
            type="checkbox"
            name="student"
            value={id}
            aria-label={t("suggested.pick", { name })}
            className="mr-2 h-5 w-5 shrink-0"
          />
          {name}
        </span>
      }
      aside={<ChanceTag chance={chance} />}
      sub={sub.join(" · ")}
    >
      <FitLine fit={fit} />
      <div className="cluster items-center justify-end pt-1">
        {invited && <InvitedTag state={invited} />}
        <ButtonLink to={paths.enterprise.student(id, { listing: listingId })} size="small">
          {t("suggested.invite")}
          <span className="sr-only"> {name}</span>
        </ButtonLink>
      </div>
    </Card>
  );
}

function Closed({ id }: { id: string }) {
  const t = useT("fits");
  return (
    <EmptyState
      title={t("suggested.closed.title")}
      text={t("suggested.closed.text")}
      actions={
        <ButtonLink to={paths.enterprise.listing(id)}>{t("suggested.closed.action")}</ButtonLink>
      }
    />
  );
}

/** What brings somebody here: clearer words, fewer demands, more schools. */
function Nobody({ suggested: { listing, schools } }: { suggested: Suggested }) {
  const t = useT("fits");
  return (
    <EmptyState
      title={t("suggested.none.title")}
      text={
        <>
          {t("suggested.none.text")}
          <span className="block pt-2 text-left">{t("suggested.none.write")}</span>
          <span className="block pt-2 text-left">{t("suggested.none.widen")}</span>
          <span className="num block pt-2 text-left">
            {t("suggested.none.schools", { count: schools })}
          </span>
        </>
      }
      actions={
        <>
          <ButtonLink to={paths.enterprise.listing(listing.id)} look="primary">
            {t("suggested.none.revise")}
          </ButtonLink>
          <ButtonLink to={paths.enterprise.schools()}>{t("suggested.none.to_schools")}</ButtonLink>
          <ButtonLink to={paths.enterprise.students()}>{t("suggested.none.search")}</ButtonLink>
        </>
      }
    />
  );
}
