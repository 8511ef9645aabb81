// Owns the operator's page of runs: the lists in use, a run under way or failed, starting one, and the runs before.
import { Form } from "@remix-run/react";
import { oldAfterDays } from "~/app/domain/match-run";
import { useT } from "~/app/messages/use-t";
import { Button } from "~/app/ui/button";
import { Confirm } from "~/app/ui/confirm";
import { DataTable } from "~/app/ui/data-table";
import { InstantText } from "~/app/ui/date-text";
import { DefinitionList } from "~/app/ui/definition-list";
import { EmptyState } from "~/app/ui/empty-state";
import { Notice } from "~/app/ui/notice";
import { Tag } from "~/app/ui/tag";
import type { RunRow, RunsView } from "./read-runs.server";
import { RunsProgress } from "./runs-progress";

/** Everything under the title. */
export function RunsPage({ view }: { view: RunsView }) {
  const t = useT("runs");
  const { current, underWay, lastFailed, rows, mayStart, waiting } = view;
  return (
    <div className="space-y-6">
      <div className="max-w-read space-y-6">
        <p>{t("lead")}</p>
        {underWay && <RunsProgress run={underWay} />}
        {!underWay && lastFailed && <Failed run={lastFailed} />}
        {current?.isOld && !underWay && (
          <Notice tone="act" title={t("old", { days: oldAfterDays })} />
        )}
        <section>
          <h2 className="pb-2 text-18 font-bold">{t("current")}</h2>
          {current ? (
            <Current run={current} waiting={waiting} />
          ) : (
            <EmptyState title={t("current_none")} text={t("current_none_text")} />
          )}
        </section>
        {!underWay && <Start mayStart={mayStart} />}
      </div>
      <section>
        <h2 className="pb-2 text-18 font-bold">{t("history")}</h2>
        <History rows={rows} />
      </section>
    </div>
  );
}

function Start({ mayStart }: Pick<RunsView, "mayStart">) {
  const t = useT("runs");
  if (!mayStart) return <p className="text-soft">{t("admin_only")}</p>;
  return (
    <Confirm ask={t("start")} look="primary" text={t("start_text")}>
      <Form method="post">
        <input type="hidden" name="sure" value="yes" />
        <Button look="primary">{t("start_sure")}</Button>
      </Form>
    </Confirm>
  );
}

function Failed({ run }: { run: RunRow }) {
  const t = useT("runs");
  const { failure } = run;
  return (
    <Notice tone="stop" title={t("failed")}>
      <p>
        {failure === "orphaned" || failure === null
          ? t("failed_orphaned")
          : t("failed_reason", { reason: failure.reason })}
      </p>
      <p>{t("failed_safe")}</p>
    </Notice>
  );
}

function Current({ run, waiting }: { run: NonNullable<RunsView["current"]>; waiting: number }) {
  const t = useT("runs");
  const { students, listings, unlisted, seconds, weightsVersion, isOfTodaysWeights } = run;
  const items = [
    { term: t("at"), detail: <InstantText at={run.finishedAt} /> },
    { term: t("sizes"), detail: t("sizes_value", { students, listings }) },
    { term: t("unlisted"), detail: t("unlisted_value", { n: unlisted }) },
    { term: t("seconds"), detail: t("seconds_value", { n: seconds ?? 0 }) },
    { term: t("waiting"), detail: t("waiting_value", { n: waiting }) },
    {
      term: t("version"),
      detail: (
        <>
          <span className="num">{weightsVersion}</span>
          {!isOfTodaysWeights && <span className="block text-soft">{t("version_old")}</span>}
        </>
      ),
    },
  ];
  return <DefinitionList items={items} />;
}

const tones = { under_way: "info", current: "good", over: "wait", failed: "stop" } as const;

function History({ rows }: Pick<RunsView, "rows">) {
  const t = useT("runs");
  return (
    <DataTable
      caption={t("history")}
      rows={rows}
      rowKey={({ id }) => id}
      empty={<p className="text-soft">{t("history_none")}</p>}
      columns={[
        {
          key: "at",
          header: t("columns.started"),
          cell: (row) => <InstantText at={row.startedAt} />,
        },
        {
          key: "state",
          header: t("columns.state"),
          cell: ({ state }) => <Tag tone={tones[state]}>{t(`state.${state}`)}</Tag>,
        },
        { key: "by", header: t("columns.by"), cell: ({ by }) => by ?? t("night") },
        {
          key: "students",
          header: t("columns.students"),
          cell: (row) => row.students,
          numeric: true,
        },
        {
          key: "listings",
          header: t("columns.listings"),
          cell: (row) => row.listings,
          numeric: true,
        },
        {
          key: "unlisted",
          header: t("columns.unlisted"),
          cell: (row) => row.unlisted,
          numeric: true,
        },
        {
          key: "seconds",
          header: t("columns.seconds"),
          cell: ({ seconds }) => seconds ?? "",
          numeric: true,
        },
        { key: "version", header: t("columns.version"), cell: (row) => row.weightsVersion },
      ]}
    />
  );
}
