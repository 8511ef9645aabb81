import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { drawsPapers } from "~/app/domain/paper";
import { Id } from "~/app/domain/values";
import { answerWaiver } from "~/app/features/law/waiver-action.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { answerDrawUp } from "~/app/features/papers/draw-up-action.server";
import { PapersSection } from "~/app/features/papers/papers-section";
import type { StepAnswer } from "~/app/features/papers/step-paper.server";
import { listPlacementPapers } from "~/app/features/papers/read-placement-papers.server";
import { GuardianHelp } from "~/app/features/placements/guardian-help";
import { answerGuardianHelp } from "~/app/features/placements/guardian-help-action.server";
import { answerPlacementForm } from "~/app/features/placements/placement-action.server";
import { PlacementDeeds } from "~/app/features/placements/placement-deeds";
import { PlacementFacts } from "~/app/features/placements/placement-facts";
import { PlacementRecords, PlacementTrail } from "~/app/features/placements/placement-trail";
import { PlacementStateTag } from "~/app/features/placements/placement-state";
import { findPlacement } from "~/app/features/placements/read-placement.server";
import { VerdictList } from "~/app/features/placements/verdict-list";
import { RefusedNotice } from "~/app/features/accounts/refused-notice";
import { backToToday } from "~/app/features/today/from-today";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { orNotFound } from "~/app/platform/http.server";
import { readForm } from "~/app/platform/form.server";
import { requireActor } from "~/app/platform/session.server";
import { buttonClass, ButtonLink } from "~/app/ui/button";

export const handle = { messages: ["internships", "law", "papers", "rounds", "files"] };
/** After a no the page shows what stands now. */
export const shouldRevalidate = () => true;

const deedFields = ["reason", "code", "lastDay", "firmName", "firmNumber", "startsOn"] as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const placementId = orNotFound(Id.safeParse(params.placementId).data);
  const { services } = context;
  const [placement, papers] = await Promise.all([
    findPlacement(services, actor, placementId),
    listPlacementPapers(services, actor, placementId),
  ]);
  const mayHelp = placement?.state === "proposed" && drawsPapers(actor.role);
  return { placement: orNotFound(placement), papers: orNotFound(papers), mayHelp };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const placementId = orNotFound(Id.safeParse(params.placementId).data);
  const form = await readForm(request);
  return backToToday(
    request,
    (await answerGuardianHelp(context.services, actor, placementId, form)) ??
      (await answerWaiver(context.services, actor, placementId, form)) ??
      (await answerDrawUp(context.services, actor, placementId, form)) ??
      (await answerPlacementForm(context.services, actor, placementId, form)),
  );
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "internships:title");

export default function SchoolPlacement() {
  const { placement, papers, mayHelp } = useLoaderData<typeof loader>();
  const answer = useActionData<StepAnswer>();
  const t = useT("internships");
  const { id, student, enrolment, state, open } = placement;
  const back = (
    <Link to={paths.school.placements()} className="link">
      {t("back")}
    </Link>
  );
  return (
    <SidePage
      title={student.name}
      crumb={back}
      actions={
        <>
          {open.includes("edit") && (
            <ButtonLink to={paths.school.editPlacement(id)}>{t("edit")}</ButtonLink>
          )}
          <ButtonLink to={paths.school.placementJournal(id)}>{t("journal")}</ButtonLink>
          <ButtonLink to={paths.school.placementAssessment(id)}>{t("assess")}</ButtonLink>
          <a href={paths.school.handbook(id)} className={buttonClass()} download>
            {t("handbook")}
          </a>
        </>
      }
    >
      <RefusedNotice
        answer={answer}
        labels={{
          ...Object.fromEntries(deedFields.map((name) => [name, t(`field.${name}`)])),
          ...{ note: t("field.reason"), document: t("field.document"), file: t("field.file") },
        }}
      />
      <p className="pb-3">
        <PlacementStateTag state={state} />{" "}
        <span className="text-soft">{enrolment.schoolClass.name}</span>
      </p>
      <div className="space-y-6">
        {mayHelp && <GuardianHelp told={answer?.told} />}
        <PlacementDeeds placement={placement} answer={answer} />
        <PapersSection {...papers} />
        <section className="space-y-2">
          <h2 className="text-18 font-bold">{t("verdict_title")}</h2>
          <VerdictList placement={placement} answer={answer} />
        </section>
        <section className="space-y-2">
          <h2 className="text-18 font-bold">{t("facts_title")}</h2>
          <PlacementFacts placement={placement} />
        </section>
        <section className="space-y-2">
          <h2 className="text-18 font-bold">{t("records_title")}</h2>
          <PlacementRecords placement={placement} />
        </section>
        <section className="space-y-2">
          <h2 className="text-18 font-bold">{t("trail")}</h2>
          <PlacementTrail placement={placement} />
        </section>
      </div>
    </SidePage>
  );
}
