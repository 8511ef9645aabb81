import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { drawsPapers } from "~/app/domain/paper";
import { Id } from "~/app/domain/values";
import { SidePage } from "~/app/features/navigation/side-page";
import { PaperPdfLink } from "~/app/features/printing/paper-doors";
import { AmendForms } from "~/app/features/papers/amend-forms";
import { PaperHistory } from "~/app/features/papers/paper-history";
import { PaperStateTag } from "~/app/features/papers/paper-state-tag";
import { PaperText } from "~/app/features/papers/paper-text";
import { PlacesList } from "~/app/features/papers/places-list";
import { listTeachers } from "~/app/features/papers/list-colleagues.server";
import { readSchoolPaper } from "~/app/features/papers/read-school-paper.server";
import { RefusedNotice } from "~/app/features/accounts/refused-notice";
import { SchoolSteps, SignerHelp } from "~/app/features/papers/school-steps";
import { type StepAnswer, stepPaper } from "~/app/features/papers/step-paper.server";
import { RecordingDoor } from "~/app/features/papers/recording-door";
import { backToToday } from "~/app/features/today/from-today";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { orNotFound } from "~/app/platform/http.server";
import { requireActor } from "~/app/platform/session.server";
import { ButtonLink } from "~/app/ui/button";
import { Notice } from "~/app/ui/notice";

export const handle = { messages: ["papers", "piles", "recordings"] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const paperId = orNotFound(Id.safeParse(params.paperId).data);
  const paper = orNotFound(await readSchoolPaper(context.services, actor, paperId));
  const isHolding = paper.kind === "agreement" && paper.state === "valid";
  const mayAmend = isHolding && drawsPapers(actor.role);
  return { paper, teachers: mayAmend ? await listTeachers(context.services, actor) : null };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const paperId = orNotFound(Id.safeParse(params.paperId).data);
  const { services, address } = context;
  const userAgent = (request.headers.get("user-agent") ?? "").slice(0, 200);
  const answer = await stepPaper(services, actor, paperId, request, { address, userAgent });
  return backToToday(request, answer);
}

export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "papers:title");

export default function SchoolPaperPage() {
  const { paper, teachers } = useLoaderData<typeof loader>();
  const answer = useActionData<StepAnswer>();
  const t = useT("papers");
  const { view, content } = paper;
  const crumb = (
    <Link to={paths.school.papers({ tab: paper.state })} className="link">
      {t("title")}
    </Link>
  );
  return (
    <SidePage
      title={`${t(`kind.${paper.kind}`)} · ${paper.student}`}
      crumb={crumb}
      actions={<PaperPdfLink {...paper} />}
    >
      <div className="max-w-read space-y-6">
        <RefusedNotice answer={answer} />
        <p>
          <PaperStateTag state={paper.state} />{" "}
          <span className="num text-soft">
            {t("number", { number: paper.number })} · {paper.firm}
          </span>
        </p>
        <PaperNotices paper={paper} />
        {view && <PlacesList paper={view} />}
        <SignerHelp paper={paper} told={answer?.told} />
        <SchoolSteps paper={paper} />
        <RecordingDoor paper={paper} />
        {teachers && <AmendForms teachers={teachers} now={paper.now} answer={answer} />}
        <PaperText content={content} contentHash={view?.contentHash ?? ""} open={!view} />
        <PaperHistory history={paper.history} />
      </div>
    </SidePage>
  );
}

/** Why somebody said no, and that the terms are others since. */
function PaperNotices({
  paper: { state, kind, reason, view, placementId },
}: Pick<ReturnType<typeof useLoaderData<typeof loader>>, "paper">) {
  const t = useT("papers");
  return (
    <>
      {state === "refused" && reason && (
        <Notice tone="stop" title={t("place_refused", { reason })} />
      )}
      {state === "expired" && (
        <Notice
          tone="stop"
          title={t(kind === "amendment" ? "late_amendment" : "late_paper")}
          actions={
            <ButtonLink look="quiet" to={paths.school.placement(placementId)}>
              {t("late_go")}
            </ButtonLink>
          }
        />
      )}
      {view && view.changedTerms.length > 0 && (
        <Notice tone="act" title={t("changed_terms", { count: view.changedTerms.length })} />
      )}
    </>
  );
}
