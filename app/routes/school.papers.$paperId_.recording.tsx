import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData, useParams } from "@remix-run/react";
import { Id } from "~/app/domain/values";
import { SidePage } from "~/app/features/navigation/side-page";
import { answerRecording } from "~/app/features/papers/answer-recording.server";
import { readRecording } from "~/app/features/papers/read-recordings.server";
import { RecordingPage } from "~/app/features/papers/recording-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { orNotFound } from "~/app/platform/http.server";
import { requireActor } from "~/app/platform/session.server";

export const handle = { messages: ["recordings", "papers"] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const paperId = orNotFound(Id.safeParse(params.paperId).data);
  return { view: await readRecording(context.services, actor, { paperId }) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const paperId = orNotFound(Id.safeParse(params.paperId).data);
  const here = paths.school.recording(paperId);
  return answerRecording(context.services, actor, { paperId }, request, here);
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "recordings:title");

export default function Recording() {
  const { view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { paperId = "" } = useParams();
  const t = useT("recordings");
  const crumb = (
    <Link to={paths.school.paper(paperId)} className="link">
      {view.paper?.number}
    </Link>
  );
  return (
    <SidePage title={t("title")} crumb={crumb}>
      <RecordingPage view={view} answer={answer} />
    </SidePage>
  );
}
