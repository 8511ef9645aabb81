import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { AskForHelp, askForHelp } from "~/app/features/incidents/ask-for-help.server";
import { CallNow, HelpForm, MyIncidents } from "~/app/features/incidents/help-form";
import { listCallers } from "~/app/features/incidents/list-callers.server";
import { listMyIncidents } from "~/app/features/incidents/read-incidents.server";
import { choosePlacement } from "~/app/features/journal/choose-placement.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseForm } from "~/app/platform/form.server";
import { orNotFound } from "~/app/platform/http.server";
import { requireActor } from "~/app/platform/session.server";

export const handle = { messages: ["incidents"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  const { services } = context;
  const placement = orNotFound(await choosePlacement(services, actor, request));
  const { placementId } = placement;
  const [people, incidents] = await Promise.all([
    listCallers(services, actor, placementId),
    listMyIncidents(services, actor, placementId),
  ]);
  return { placement, people, incidents };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  const form = await parseForm(request, AskForHelp);
  if (!form.ok) return form.answer();
  const outcome = await askForHelp(context.services, actor, form.value);
  if (!outcome.ok) return form.refused(outcome.refusal);
  const to = paths.student.placementHelp({ of: form.value.placementId });
  return redirect(to, { headers: flash({ key: "incidents:sent" }) });
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "incidents:help");

export default function StudentHelpPage() {
  const { placement, people, incidents } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("incidents");
  const calls = people.map(({ role, name, phone }) => ({
    ...{ phone, who: [t(`who.${role}`), name].filter(Boolean).join(" · ") },
  }));
  return (
    <SidePage title={t("help")}>
      <div className="max-w-read space-y-6">
        <p>
          <Link
            to={paths.student.placement({ of: placement.placementId })}
            className="link inline-block py-2"
          >
            {t("back_hub")}
          </Link>
        </p>
        <MyIncidents incidents={incidents} />
        <CallNow people={calls} />
        {placement.state !== "closed" && (
          <section className="space-y-3">
            <h2 className="text-18 font-bold">{t("write_to_us")}</h2>
            <HelpForm placementId={placement.placementId} answer={answer} />
          </section>
        )}
      </div>
    </SidePage>
  );
}
