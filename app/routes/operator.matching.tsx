import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readRuns } from "~/app/features/match-runs/read-runs.server";
import { RunsPage } from "~/app/features/match-runs/runs-page";
import { StartRun, startRun } from "~/app/features/match-runs/start-run.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useRefusalText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseForm } from "~/app/platform/form.server";
import { requireActor } from "~/app/platform/session.server";
import { Notice } from "~/app/ui/notice";

export const handle = { messages: ["runs"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "operator");
  return readRuns(context.services, actor);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "operator");
  const form = await parseForm(request, StartRun);
  if (!form.ok) return form.answer();
  const outcome = await startRun(context.services, actor);
  if (!outcome.ok) return form.refused(outcome.refusal);
  return redirect(paths.operator.matching(), { headers: flash({ key: "runs:started" }) });
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "runs:title");

export default function MatchingRuns() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useRefusalText();
  return (
    <SidePage title={useT("runs")("title")}>
      {answer?.refusal && (
        <div className="pb-4">
          <Notice tone="stop" title={say(answer.refusal)} />
        </div>
      )}
      <RunsPage view={view} />
    </SidePage>
  );
}
