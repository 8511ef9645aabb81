import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { Id } from "~/app/domain/values";
import { IncidentDesk } from "~/app/features/incidents/incident-desk";
import { findIncident } from "~/app/features/incidents/read-incidents.server";
import { StepIncident, stepIncident } from "~/app/features/incidents/step-incident.server";
import { RefusedNotice } from "~/app/features/accounts/refused-notice";
import { SidePage } from "~/app/features/navigation/side-page";
import { backToToday } from "~/app/features/today/from-today";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseForm } from "~/app/platform/form.server";
import { orNotFound } from "~/app/platform/http.server";
import { requireActor } from "~/app/platform/session.server";

export const handle = { messages: ["incidents", "journal"] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const incidentId = orNotFound(Id.safeParse(params.incidentId).data);
  const incident = orNotFound(await findIncident(context.services, actor, incidentId));
  return { incident, now: context.services.clock.now() };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const incidentId = orNotFound(Id.safeParse(params.incidentId).data);
  const form = await parseForm(request, StepIncident, { incidentId });
  if (!form.ok) return form.answer();
  const outcome = await stepIncident(context.services, actor, form.value);
  if (!outcome.ok) return form.refused(outcome.refusal);
  const key = `incidents:done.${form.value.step}` as const;
  const { search } = new URL(request.url);
  const answer = redirect(paths.school.incident(incidentId) + search, { headers: flash({ key }) });
  // Whoever takes over goes on here: the telephone stands on this page.
  return form.value.step === "close" ? backToToday(request, answer) : answer;
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "incidents:title");

export default function SchoolIncidentPage() {
  const { incident, now } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("incidents");
  const crumb = (
    <Link to={paths.school.incidents()} className="link">
      {t("title")}
    </Link>
  );
  return (
    <SidePage title={incident.student} crumb={crumb}>
      <RefusedNotice answer={answer} />
      <IncidentDesk incident={incident} now={now} answer={answer} />
    </SidePage>
  );
}
