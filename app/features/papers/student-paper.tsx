// Owns a student's page of one paper: what it comes to, the full text, signing or saying no, and what comes next.
import { Link, useSearchParams } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import type { FormAnswer } from "~/app/platform/form.server";
import { ButtonLink, buttonClass } from "~/app/ui/button";
import { Notice } from "~/app/ui/notice";
import { PaperStateTag } from "./paper-state-tag";
import { PaperText } from "./paper-text";
import { PlacesList } from "./places-list";
import type { PaperView } from "./read-paper-view.server";
import { Recordings } from "./recordings";
import { PeopleToCall, ShortFacts } from "./short-facts";
import { RefuseForm, SignForm } from "./sign-form";

type Props = { paper: PaperView; answer: FormAnswer | undefined };

/** Read first, then sign. */
export function StudentPaper(props: Props) {
  const t = useT("papers");
  const { paper } = props;
  return (
    <div className="space-y-6">
      <p className="num">
        <PaperStateTag state={paper.state} /> {t("number", { number: paper.number })}
      </p>
      <Standing paper={paper} />
      <ShortFacts paper={paper} />
      <Recordings paper={paper} srcOf={(id) => paths.student.listen(paper.paperId, id)} />
      <PaperText content={paper.content} contentHash={paper.contentHash} />
      <PlacesList paper={paper} />
      <PeopleToCall people={paper.people} />
      <Choice {...props} />
    </div>
  );
}

const placeOf = (paper: PaperView) => paper.places.find(({ party }) => party === "student");

function Standing({ paper }: { paper: PaperView }) {
  const t = useT("papers");
  const mine = placeOf(paper);
  if (paper.state === "refused") {
    return (
      <Notice
        tone="info"
        title={t(mine?.refusedAt ? "mine_refused_student" : "state.refused")}
        actions={
          <ButtonLink look="quiet" to={paths.student.newPlacement()}>
            {t("own_choice")}
          </ButtonLink>
        }
      />
    );
  }
  if (paper.state === "expired") return <Notice tone="info" title={t("late_note_student")} />;
  if (!mine?.signedAt) return null;
  return <Notice tone="good" title={t("mine_signed_student")} />;
}

function Choice({ paper, answer }: Props) {
  const t = useT("papers");
  const [params] = useSearchParams();
  const mine = placeOf(paper);
  if (paper.state !== "signing" || !mine || mine.signedAt) return null;
  const isRefusing = params.get("do") === "refuse";
  const { paperId, contentHash } = paper;
  const shared = { paperId, answer, isStudent: true };
  return (
    <div className="space-y-4">
      {isRefusing ? <RefuseForm {...shared} /> : <SignForm {...shared} contentHash={contentHash} />}
      <Link
        to={isRefusing ? "?#do" : "?do=refuse#do"}
        className={buttonClass("quiet", { wide: true })}
      >
        {t(isRefusing ? "agree" : "disagree")}
      </Link>
    </div>
  );
}
