import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { SidePage } from "~/app/features/navigation/side-page";
import { actOnAuthorities, readAuthorities } from "~/app/features/papers/authorities.server";
import { AuthoritiesPage } from "~/app/features/papers/authorities-page";
import { RefusedNotice } from "~/app/features/accounts/refused-notice";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { requireActor } from "~/app/platform/session.server";

export const handle = { messages: ["papers", "files"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "enterprise");
  return { view: await readAuthorities(context.services, actor) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "enterprise");
  const here = paths.enterprise.sealAuthorities();
  return actOnAuthorities(context.services, actor, request, here);
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "papers:authority.title");

export default function SealAuthorities() {
  const { view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <SidePage title={useT("papers")("authority.title")}>
      <RefusedNotice answer={view.mayKeep ? undefined : answer} />
      <AuthoritiesPage view={view} answer={answer} />
    </SidePage>
  );
}
