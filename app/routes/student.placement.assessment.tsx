import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { choosePlacement } from "~/app/features/journal/choose-placement.server";

import { answerAssessment } from "~/app/features/assessments/answer-assessment.server";
import { AssessmentPanel } from "~/app/features/assessments/assessment-panel";
import { readAssessments } from "~/app/features/assessments/read-assessments.server";
import { HelpBar } from "~/app/features/journal/journal-parts";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import type { FormAnswer } from "~/app/platform/form.server";
import { orNotFound } from "~/app/platform/http.server";
import { requireActor } from "~/app/platform/session.server";

export const handle = { messages: ["assessments", "journal"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  const line = orNotFound(await choosePlacement(context.services, actor, request));
  const { placementId } = line;
  return { view: orNotFound(await readAssessments(context.services, actor, placementId)) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  const line = orNotFound(await choosePlacement(context.services, actor, request));
  const { placementId } = line;
  const to = paths.student.placementAssessment({ of: placementId });
  return answerAssessment(context.services, actor, request, { placementId, to });
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "assessments:title");

export default function StudentAssessmentPage() {
  const { view } = useLoaderData<typeof loader>();
  const answer = useActionData<FormAnswer>();
  const t = useT("assessments");
  return (
    <SidePage title={t("title")} bar={<HelpBar placementId={view.placementId} />}>
      <AssessmentPanel view={view} answer={answer} />
    </SidePage>
  );
}
