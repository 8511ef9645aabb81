import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { IncidentsTable } from "~/app/features/incidents/incidents-table";
import { listIncidents } from "~/app/features/incidents/read-incidents.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { requireActor } from "~/app/platform/session.server";
import { TabsCounts } from "~/app/ui/tabs-counts";

export const handle = { messages: ["incidents"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const isClosed = new URL(request.url).searchParams.get("tab") === "closed";
  const rows = await listIncidents(context.services, actor, isClosed);
  return { isClosed, rows, now: context.services.clock.now() };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "incidents:title");

export default function SchoolIncidentsPage() {
  const { isClosed, rows, now } = useLoaderData<typeof loader>();
  const t = useT("incidents");
  return (
    <SidePage title={t("title")}>
      <p className="pb-3 text-soft">{t("intro")}</p>
      <TabsCounts
        label={t("title")}
        tabs={[
          { to: paths.school.incidents(), label: t("tab.open"), current: !isClosed },
          {
            to: paths.school.incidents({ tab: "closed" }),
            label: t("tab.closed"),
            current: isClosed,
          },
        ]}
      />
      <IncidentsTable rows={rows} now={now} />
    </SidePage>
  );
}
