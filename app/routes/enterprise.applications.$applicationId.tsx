import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Id } from "~/app/domain/values";
import { isEnd } from "~/app/features/applications/application-bridge";
import { FirmApplication } from "~/app/features/applications/firm-application";
import {
  MoveApplication,
  moveApplication,
} from "~/app/features/applications/move-application.server";
import {
  type ApplicationForFirm,
  findApplicationForFirm,
} from "~/app/features/applications/read-applicants.server";
import { RefusalNotice } from "~/app/features/applications/refusal-notice";
import { SendMessage, sendMessage } from "~/app/features/applications/send-message.server";
import { pageRefusal, type Tried, triedMove } from "~/app/features/applications/use-move-form";
import { findMyListing } from "~/app/features/listings/read-my-listing.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { type Flash, flash } from "~/app/platform/flash.server";
import { parseFields, readForm } from "~/app/platform/form.server";
import { orNotFound } from "~/app/platform/http.server";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";

export const handle = { messages: ["applications"] };
const Params = z.object({ applicationId: Id });
/** After a no the page shows what stands now. */
export const shouldRevalidate = () => true;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "enterprise");
  const { services } = context;
  const locale = localeOf(request, actor.locale);
  const { success, data } = Params.safeParse(params);
  const found = success
    ? await findApplicationForFirm(services, actor, data.applicationId, { locale })
    : null;
  const story = orNotFound(found);
  const mine = await findMyListing(services, actor, story.listing.id, locale);
  const skills = mine?.view.skills.filter((skill) => skill.needed) ?? [];
  const needed = skills.map(({ name }) => name);
  return { story, needed, isMentor: actor.role === "mentor", now: services.clock.now() };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "enterprise");
  const { services } = context;
  const typed = await readForm(request);
  const applicationId = orNotFound(params.applicationId);
  const done = (key: Flash["key"], anchor = "") =>
    redirect(paths.enterprise.application(applicationId) + anchor, { headers: flash({ key }) });

  if (typed.has("body")) {
    typed.delete("intent");
    const form = parseFields(typed, SendMessage, { applicationId });
    if (!form.ok) return form.answer();
    const said = await sendMessage(services, actor, form.value);
    return said.ok ? done("applications:flash.said", "#talk") : form.refused(said.refusal);
  }
  const form = parseFields(typed, MoveApplication, { applicationId });
  if (!form.ok) return form.answer();
  const moved = await moveApplication(services, actor, form.value);
  if (!moved.ok) return form.refused(moved.refusal);
  return done(`applications:flash.${form.value.move}`);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.story.profile.name} · ${data.story.listing.title}` : "" },
];

export default function OneApplicant() {
  const { story, needed, isMentor, now } = useLoaderData<typeof loader>();
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
      <FirmApplication story={story} needed={needed} isMentor={isMentor} now={now} tried={tried} />
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
