import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { keepDraft } from "~/app/features/applications/keep-draft.server";
import { ProgressTabs } from "~/app/features/applications/progress-tabs";
import {
  AnswerInvitation,
  answerInvitation,
} from "~/app/features/find-students/answer-invitation.server";
import { MyInvitations } from "~/app/features/find-students/my-invitations";
import { readMyInvitations } from "~/app/features/find-students/read-my-invitations.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { serverTranslators } from "~/app/messages/server-translators";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { localeOf } from "~/app/platform/locale.server";
import { parseForm } from "~/app/platform/form.server";
import { requireActor } from "~/app/platform/session.server";

export const handle = { messages: ["students", "applications"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  return { mine: await readMyInvitations(context.services, actor) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  const form = await parseForm(request, AnswerInvitation);
  if (!form.ok) return form.answer();
  const outcome = await answerInvitation(context.services, actor, form.value);
  if (!outcome.ok) return form.refused(outcome.refusal);
  const { listingId, isNew } = outcome.value;
  const headers = flash({ key: `students:done.${form.value.intent}` });
  // The application is the student's own to finish; where the law has changed meanwhile its page says so.
  if (listingId && isNew) {
    const t = serverTranslators[localeOf(request, actor.locale)].textsOf("students");
    await keepDraft(context.services, actor, { listingId, note: t("mine.wanted_note") });
  }
  const to = listingId ? paths.listings.apply(listingId) : paths.student.invitations();
  return redirect(to, { headers });
}

export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "students:mine.title");

export default function Invitations() {
  const { mine } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <SidePage title={useT("applications")("title")}>
      <ProgressTabs current="invitations" />
      <MyInvitations mine={mine} answer={answer} />
    </SidePage>
  );
}
