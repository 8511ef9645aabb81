import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readTeam } from "~/app/features/accounts/read-team.server";
import { answerTeamForm } from "~/app/features/accounts/team-action.server";
import { TeamBoard } from "~/app/features/accounts/team-board";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { requireActor } from "~/app/platform/session.server";

export const handle = { messages: ["accounts"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  return readTeam(context.services, await requireActor(request, context, "school"));
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  return answerTeamForm(request, context, actor, paths.school.staff());
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "accounts:team.staff_title");

export default function Staff() {
  const team = useLoaderData<typeof loader>();
  const { answer = null, made = null } = useActionData<typeof action>() ?? {};
  const t = useT("accounts");
  return (
    <SidePage title={t("team.staff_title")}>
      <TeamBoard team={team} answer={answer} made={made} />
    </SidePage>
  );
}
