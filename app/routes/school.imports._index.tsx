import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { answerUpload } from "~/app/features/imports/imports-action.server";
import { ImportsPage } from "~/app/features/imports/imports-page";
import { readImportsPage } from "~/app/features/imports/read-import-pages.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { requireActor } from "~/app/platform/session.server";

export const handle = { messages: ["imports", "refusals"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  return readImportsPage(context.services, actor, request);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  return answerUpload(request, context, actor);
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "imports:page.title");

export default function SchoolImports() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("imports");
  return (
    <SidePage title={t("page.title")}>
      <ImportsPage view={view} places={paths.school} answer={answer} />
    </SidePage>
  );
}
