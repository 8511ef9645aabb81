import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SidePage } from "~/app/features/navigation/side-page";
import { readMachineStatus } from "~/app/features/operations/read-status.server";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { requireActor } from "~/app/platform/session.server";
import { DataTable } from "~/app/ui/data-table";
import { InstantText } from "~/app/ui/date-text";
import { DefinitionList } from "~/app/ui/definition-list";
import { EmptyState } from "~/app/ui/empty-state";
import { Tag } from "~/app/ui/tag";

export const handle = { messages: ["operations"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(request, context, "operator");
  return readMachineStatus(context.services);
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "operations:title");

export default function StatusPage() {
  const { outbox, queue, notices, index, gaveUp } = useLoaderData<typeof loader>();
  const t = useT("operations");
  const lag = index.visible - index.documents;
  const items = [
    {
      term: t("outbox"),
      detail: t("outbox_value", { n: outbox.waiting, seconds: outbox.oldestSeconds }),
    },
    {
      term: t("queue"),
      detail: queue ? (
        <>
          {t("queue_value", queueCounts(queue))} · <InstantText at={queue.at} />
        </>
      ) : (
        t("queue_unknown")
      ),
    },
    {
      term: t("notices"),
      detail: t("notices_value", { n: notices.waiting, failed: notices.failed }),
    },
    {
      term: t("index"),
      detail: (
        <span className="cluster">
          <Tag tone={index.healthy ? "good" : "stop"}>
            {t(index.healthy ? "index_healthy" : "index_away")}
          </Tag>
          <span>{t("index_value", { n: index.documents, visible: index.visible, lag })}</span>
        </span>
      ),
    },
  ];
  return (
    <SidePage title={t("title")}>
      <div className="max-w-read space-y-6">
        <DefinitionList items={items} />
        <section>
          <h2 className="pb-2 text-18 font-bold">{t("gave_up")}</h2>
          <DataTable
            caption={t("gave_up")}
            rows={gaveUp}
            rowKey={(row) => `${row.name}-${row.failedAt.toISOString()}`}
            empty={<EmptyState title={t("gave_up_none")} text={t("gave_up_none_text")} />}
            columns={[
              { key: "name", header: t("job"), cell: (row) => row.name },
              { key: "at", header: t("at"), cell: (row) => <InstantText at={row.failedAt} /> },
              { key: "reason", header: t("reason"), cell: (row) => row.reason, wrap: true },
            ]}
          />
        </section>
      </div>
    </SidePage>
  );
}

function queueCounts(queue: { waiting: number; active: number; delayed: number; failed: number }) {
  const { waiting, active, delayed, failed } = queue;
  return { waiting, active, delayed, failed };
}
