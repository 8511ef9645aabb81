import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { spokenKinds } from "~/app/domain/template-words";
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

const Kind = z.enum(spokenKinds);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const kind = orNotFound(Kind.safeParse(params.kind).data);
  return { kind, view: await readRecording(context.services, actor, { kind }) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const kind = orNotFound(Kind.safeParse(params.kind).data);
  const here = paths.school.templateRecording(kind);
  return answerRecording(context.services, actor, { kind }, request, here);
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "recordings:title");

export default function TemplateRecording() {
  const { view, kind } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("recordings");
  const sayPapers = useT("papers");
  const crumb = (
    <Link to={paths.school.template(kind)} className="link">
      {sayPapers(`kind.${kind}`)}
    </Link>
  );
  return (
    <SidePage title={t("title")} crumb={crumb}>
      <RecordingPage view={view} answer={answer} />
    </SidePage>
  );
}
