import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listRaised } from "~/app/features/incidents/read-raised.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { requireActor } from "~/app/platform/session.server";
import { DataTable } from "~/app/ui/data-table";
import { InstantText } from "~/app/ui/date-text";
import { EmptyState } from "~/app/ui/empty-state";

export const handle = { messages: ["incidents"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "operator");
  return { rows: await listRaised(context.services, actor) };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "incidents:title");

export default function OperatorIncidentsPage() {
  const { rows } = useLoaderData<typeof loader>();
  const t = useT("incidents");
  return (
    <SidePage title={t("title")}>
      <p className="pb-3 text-soft">{t("operator_intro")}</p>
      <DataTable
        caption={t("title")}
        rows={rows}
        rowKey={({ incidentId }) => incidentId}
        empty={<EmptyState title={t("none")} text={t("operator_none")} />}
        columns={[
          { key: "school", header: t("school"), cell: ({ school }) => school },
          { key: "firm", header: t("firm"), cell: ({ firm }) => firm },
          {
            key: "opened",
            header: t("opened"),
            cell: ({ openedAt }) => <InstantText at={openedAt} />,
          },
          {
            ...{ key: "state", header: t("state_label") },
            cell: ({ isTaken }) => t(isTaken ? "state.taken" : "state.open"),
          },
        ]}
      />
    </SidePage>
  );
}
