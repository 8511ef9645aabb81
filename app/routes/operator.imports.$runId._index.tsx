import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { type ShouldRevalidateFunction, useActionData, useLoaderData } from "@remix-run/react";
import { readRunPage } from "~/app/features/imports/read-import-pages.server";
import { answerRunForm } from "~/app/features/imports/run-action.server";
import { RunBoard } from "~/app/features/imports/run-board";
import { RunCrumb } from "~/app/features/imports/run-crumb";
import { RunStateTag } from "~/app/features/imports/run-state-tag";
import { SidePage } from "~/app/features/navigation/side-page";
import { paths } from "~/app/paths";
import { orNotFound } from "~/app/platform/http.server";
import { requireActor } from "~/app/platform/session.server";

export const handle = { messages: ["imports", "refusals", "listings"] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "operator");
  return readRunPage(context.services, actor, request, params.runId);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "operator");
  return answerRunForm(request, context, actor, orNotFound(params.runId));
}

/** Somebody was faster: the page shows what stands now. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  actionStatus,
  defaultShouldRevalidate,
}) => actionStatus === 409 || defaultShouldRevalidate;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.run.fileName ?? "" },
];

export default function OperatorImport() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { run } = view;
  return (
    <SidePage
      title={run.fileName}
      crumb={<RunCrumb run={run} places={paths.operator} />}
      actions={<RunStateTag state={run.state} faulty={run.counts.faulty} />}
    >
      <RunBoard {...view} places={paths.operator} side="operator" answer={answer} />
    </SidePage>
  );
}
