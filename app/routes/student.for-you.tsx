import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AnswerMatch, answerMatch } from "~/app/features/matching/answer-match.server";
import { ForYou } from "~/app/features/matching/for-you";
import { listMyTips } from "~/app/features/matching/list-my-tips.server";
import { readForYou } from "~/app/features/matching/read-for-you.server";
import { seeTips } from "~/app/features/matching/see-tips.server";
import { TeacherTips } from "~/app/features/matching/teacher-tips";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useRefusalText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseForm } from "~/app/platform/form.server";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";
import { Notice } from "~/app/ui/notice";

export const handle = { messages: ["matching", "guidance", "search", "listings", "refusals"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  const { services } = context;
  const locale = localeOf(request, actor.locale);
  const [view, tips] = await Promise.all([
    readForYou(services, actor, locale),
    listMyTips(services, actor, locale),
  ]);
  await seeTips(
    services,
    actor,
    tips.map(({ tipId }) => tipId),
  );
  return { view, tips };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  const form = await parseForm(request, AnswerMatch);
  if (!form.ok) return form.answer();
  const outcome = await answerMatch(context.services, actor, form.value);
  if (!outcome.ok) return form.refused(outcome.refusal);
  return redirect(paths.student.forYou(), {
    headers: flash({ key: `matching:done.${form.value.intent}` }),
  });
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "matching:title");

export default function RecommendedListings() {
  const { view, tips } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useRefusalText();
  return (
    <SidePage title={useT("matching")("title")}>
      {answer?.refusal && (
        <div className="pb-4">
          <Notice tone="stop" title={say(answer.refusal)} />
        </div>
      )}
      <TeacherTips tips={tips} />
      <ForYou view={view} />
    </SidePage>
  );
}
