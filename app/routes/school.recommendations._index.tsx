import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listRecommendations } from "~/app/features/find-students/read-recommendations.server";
import { RecommendationsTable } from "~/app/features/find-students/recommendations-table";
import { WithdrawList, withdrawList } from "~/app/features/find-students/recommend-students.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useRefusalText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseForm } from "~/app/platform/form.server";
import { requireActor } from "~/app/platform/session.server";
import { ButtonLink } from "~/app/ui/button";
import { Notice } from "~/app/ui/notice";

export const handle = { messages: ["students", "runs"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  return { lists: await listRecommendations(context.services, actor) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const form = await parseForm(request, WithdrawList);
  if (!form.ok) return form.answer();
  const outcome = await withdrawList(context.services, actor, form.value);
  if (!outcome.ok) return form.refused(outcome.refusal);
  const headers = flash({ key: "students:recommend.withdrawn_done" });
  return redirect(paths.school.recommendations(), { headers });
}

export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "students:recommend.title");

export default function Recommendations() {
  const { lists } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("students");
  const spread = useT("runs")("spread.link");
  const say = useRefusalText();
  const actions = (
    <>
      <ButtonLink to={paths.school.spread()}>{spread}</ButtonLink>
      <ButtonLink to={paths.school.studentSearch()}>{t("recommend.setting")}</ButtonLink>
      <ButtonLink to={paths.school.newRecommendation()} look="primary">
        {t("recommend.new")}
      </ButtonLink>
    </>
  );
  return (
    <SidePage title={t("recommend.title")} actions={actions}>
      {answer?.refusal && <Notice tone="stop" title={say(answer.refusal)} />}
      <p className="max-w-read pb-4 text-soft">{t("recommend.intro")}</p>
      <RecommendationsTable lists={lists} />
    </SidePage>
  );
}
