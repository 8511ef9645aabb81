import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Id } from "~/app/domain/values";
import { CloseForm } from "~/app/features/assessments/close-form";
import { answerAssessment } from "~/app/features/assessments/answer-assessment.server";
import { AssessmentPanel } from "~/app/features/assessments/assessment-panel";
import { readAssessments } from "~/app/features/assessments/read-assessments.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { backToToday } from "~/app/features/today/from-today";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import type { FormAnswer } from "~/app/platform/form.server";
import { orNotFound } from "~/app/platform/http.server";
import { requireActor } from "~/app/platform/session.server";

export const handle = { messages: ["assessments", "journal"] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const placementId = orNotFound(Id.safeParse(params.placementId).data);
  return { view: orNotFound(await readAssessments(context.services, actor, placementId)) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const placementId = orNotFound(Id.safeParse(params.placementId).data);
  const to = paths.school.placementAssessment(placementId);
  const answer = await answerAssessment(context.services, actor, request, { placementId, to });
  return backToToday(request, answer);
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "assessments:title");

export default function SchoolAssessmentPage() {
  const { view } = useLoaderData<typeof loader>();
  const answer = useActionData<FormAnswer>();
  const t = useT("assessments");
  return (
    <SidePage title={`${view.student} · ${t("title")}`}>
      <AssessmentPanel view={view} answer={answer} />
      <CloseForm view={view} />
    </SidePage>
  );
}
