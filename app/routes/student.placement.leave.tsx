import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { AskLeave, askLeave } from "~/app/features/journal/ask-leave.server";
import { choosePlacement } from "~/app/features/journal/choose-placement.server";
import { HelpBar } from "~/app/features/journal/journal-parts";
import { LeaveForm, LeaveList } from "~/app/features/journal/leave-form";
import { listMyLeave } from "~/app/features/journal/read-my-records.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseForm } from "~/app/platform/form.server";
import { orNotFound } from "~/app/platform/http.server";
import { requireActor } from "~/app/platform/session.server";

export const handle = { messages: ["journal"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  const placement = orNotFound(await choosePlacement(context.services, actor, request));
  return { placement, ...(await listMyLeave(context.services, actor, placement)) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  const form = await parseForm(request, AskLeave);
  if (!form.ok) return form.answer();
  const outcome = await askLeave(context.services, actor, form.value);
  if (!outcome.ok) return form.refused(outcome.refusal);
  const to = paths.student.placementLeave({ of: form.value.placementId });
  return redirect(to, { headers: flash({ key: "journal:done.leave" }) });
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "journal:leave.title");

export default function StudentLeavePage() {
  const { placement, lines, away } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("journal");
  const { placementId, state } = placement;
  return (
    <SidePage title={t("leave.title")} bar={<HelpBar placementId={placementId} />}>
      <div className="max-w-read space-y-5">
        <p>
          <Link
            to={paths.student.placement({ of: placementId })}
            className="link inline-block py-2"
          >
            {t("back_hub")}
          </Link>
        </p>
        <p>{t("leave.intro")}</p>
        {state === "running" && <LeaveForm placementId={placementId} answer={answer} />}
        <h2 className="text-18 font-bold">{t("leave.so_far", { n: away })}</h2>
        <LeaveList lines={lines} />
      </div>
    </SidePage>
  );
}
