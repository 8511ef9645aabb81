import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { SidePage } from "~/app/features/navigation/side-page";
import { listVisits } from "~/app/features/visits/read-visits.server";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { requireActor } from "~/app/platform/session.server";
import { ButtonLink } from "~/app/ui/button";
import { DataTable } from "~/app/ui/data-table";
import { DayText } from "~/app/ui/date-text";
import { EmptyState } from "~/app/ui/empty-state";
import { Tag } from "~/app/ui/tag";

export const handle = { messages: ["visits"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  return { visits: await listVisits(context.services, actor) };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "visits:title");

export default function SchoolVisitsPage() {
  const { visits } = useLoaderData<typeof loader>();
  const t = useT("visits");
  const make = (
    <ButtonLink to={paths.school.newVisit()} look="primary" size="small">
      {t("new")}
    </ButtonLink>
  );
  return (
    <SidePage title={t("title")} actions={make}>
      <p className="pb-3 text-soft">{t("intro")}</p>
      <DataTable
        caption={t("title")}
        rows={visits}
        rowKey={({ visitId }) => visitId}
        empty={<EmptyState title={t("none")} text={t("none_text")} />}
        columns={[
          {
            ...{ key: "firm", header: t("firm") },
            cell: ({ visitId, firm }) => (
              <Link to={paths.school.visit(visitId)} className="link font-bold">
                {firm}
              </Link>
            ),
          },
          {
            key: "day",
            header: t("day"),
            cell: ({ visitedOn }) => <DayText day={visitedOn} full />,
          },
          { key: "mode", header: t("mode_label"), cell: ({ mode }) => t(`mode.${mode}`) },
          {
            ...{ key: "state", header: t("state") },
            cell: ({ isPlan }) => (
              <Tag tone={isPlan ? "wait" : "good"}>{t(isPlan ? "planned" : "done")}</Tag>
            ),
          },
          { key: "students", header: t("students"), cell: ({ students }) => students.join(" · ") },
          {
            ...{ key: "follow", header: t("follow_up") },
            cell: ({ followUp }) => followUp.map((point) => t(`point.${point}`)).join(" · "),
          },
          { key: "by", header: t("by"), cell: ({ by }) => by },
        ]}
      />
    </SidePage>
  );
}
