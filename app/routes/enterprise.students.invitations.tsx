import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FirmTabs } from "~/app/features/find-students/firm-tabs";
import { listSentInvitations } from "~/app/features/find-students/read-firm-invitations.server";
import { countInvitationsLeft } from "~/app/features/find-students/read-students.server";
import { SentInvitations } from "~/app/features/find-students/sent-invitations";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { requireActor } from "~/app/platform/session.server";

export const handle = { messages: ["students"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "enterprise");
  const [sent, left] = await Promise.all([
    listSentInvitations(context.services, actor),
    countInvitationsLeft(context.services, actor),
  ]);
  return { sent, left };
}

export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "students:sent.title");

export default function Invitations() {
  const { sent, left } = useLoaderData<typeof loader>();
  const t = useT("students");
  return (
    <SidePage title={t("sent.title")}>
      <FirmTabs current="invitations" />
      <p className="pb-4 text-soft">{t("left", left)}</p>
      <SentInvitations sent={sent} />
    </SidePage>
  );
}
