import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { answerResumeForm } from "~/app/features/cv/resume-action.server";
import { ResumeForm } from "~/app/features/cv/resume-form";
import { ResumeLook } from "~/app/features/cv/resume-look";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";

export const handle = { messages: ["cv", "files", "listings"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(request, context, "student");
  return null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  return answerResumeForm(request, context.services, actor, localeOf(request, actor.locale));
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "cv:resume.title");

export default function BringCv() {
  const answer = useActionData<typeof action>();
  const t = useT("cv");
  return (
    <SidePage title={t("resume.title")}>
      <p className="max-w-read pb-4">{t("resume.lead")}</p>
      {answer && "look" in answer ? <ResumeLook {...answer} /> : <ResumeForm answer={answer} />}
    </SidePage>
  );
}
