import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Id } from "~/app/domain/values";
import { answerFirmForm } from "~/app/features/applications/answer-firm-form.server";
import { isEnd } from "~/app/features/applications/application-bridge";
import { FirmApplication } from "~/app/features/applications/firm-application";
import { listColleagues } from "~/app/features/applications/list-colleagues.server";
import { openApplication } from "~/app/features/applications/open-application.server";
import type { ApplicationForFirm } from "~/app/features/applications/read-firm-application.server";
import { RefusalNotice } from "~/app/features/applications/refusal-notice";
import { pageRefusal, type Tried, triedMove } from "~/app/features/applications/use-move-form";
import { SidePage } from "~/app/features/navigation/side-page";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { orNotFound } from "~/app/platform/http.server";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";

export const handle = { messages: ["applications", "applicants", "listings"] };
const Params = z.object({ applicationId: Id });
/** After a no the page shows what stands now. */
export const shouldRevalidate = () => true;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "enterprise");
  const { services } = context;
  const locale = localeOf(request, actor.locale);
  const { success, data } = Params.safeParse(params);
  const found = success
    ? await openApplication(services, actor, data.applicationId, { locale })
    : null;
  const story = orNotFound(found);
  const colleagues = await listColleagues(services, actor);
  return { story, colleagues, isMentor: actor.role === "mentor", now: services.clock.now() };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "enterprise");
  return answerFirmForm(request, context.services, actor, orNotFound(params.applicationId));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.story.profile.name} · ${data.story.listing.title}` : "" },
];

export default function OneApplicant() {
  const { story, colleagues, isMentor, now } = useLoaderData<typeof loader>();
  const tried = useActionData<typeof action>();
  const t = useT("applications");
  return (
    <SidePage
      title={story.profile.name}
      crumb={story.listing.title}
      actions={
        <Link to={paths.enterprise.applicants(story.listing.id)} className="link">
          {t("firm.back")}
        </Link>
      }
    >
      <RefusalNotice
        refusal={pageRefusal(tried)}
        now={t(`status.${story.status}`)}
        typed={lostWords(story, tried)}
        reader="enterprise"
      />
      <FirmApplication
        story={story}
        colleagues={colleagues}
        isMentor={isMentor}
        now={now}
        tried={tried}
      />
    </SidePage>
  );
}

/** What was typed into a form that the present status no longer offers. */
function lostWords({ status, moves }: ApplicationForFirm, tried: Tried): string | undefined {
  const { note, body } = tried?.lastResult.initialValue ?? {};
  const isMoveGone = !moves.some((move) => move === triedMove(tried));
  const lost = [isMoveGone && note, isEnd(status) && body].find((one) => typeof one === "string");
  return typeof lost === "string" ? lost : undefined;
}
