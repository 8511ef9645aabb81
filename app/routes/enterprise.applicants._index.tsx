import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import {
  ApplicantsPage,
  type BatchTried,
  NobodyAtAll,
} from "~/app/features/applications/applicants-page";
import { answerBatch, loadApplicants } from "~/app/features/applications/applicants-page.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { requireActor } from "~/app/platform/session.server";

export const handle = { messages: ["applications", "applicants", "fits", "listings", "views"] };
/** After a no the page shows what stands now. */
export const shouldRevalidate = () => true;

export async function loader({ request, context }: LoaderFunctionArgs) {
  return loadApplicants({ request, context }, null);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "enterprise");
  return answerBatch({ request, context }, actor);
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "applicants:title");

export default function AllApplicants() {
  const data = useLoaderData<typeof loader>();
  const tried = useActionData<typeof action>() as BatchTried;
  const t = useT("applicants");
  return (
    <SidePage title={t("title")} crumb={t("crumb")}>
      {data.total === 0 ? <NobodyAtAll /> : <ApplicantsPage data={data} tried={tried} />}
    </SidePage>
  );
}
