import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SidePage } from "~/app/features/navigation/side-page";
import { MyPapers } from "~/app/features/papers/my-papers";
import { listOwnPapers } from "~/app/features/papers/read-my-papers.server";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { requireActor } from "~/app/platform/session.server";

export const handle = { messages: ["papers"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  return { papers: await listOwnPapers(context.services, actor) };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "papers:mine.title");

export default function StudentPapersPage() {
  const { papers } = useLoaderData<typeof loader>();
  return (
    <SidePage title={useT("papers")("mine.title")}>
      <MyPapers papers={papers} />
    </SidePage>
  );
}
