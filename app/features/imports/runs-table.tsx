import { Link } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import type { ImportPaths } from "~/app/paths";
import { type Column, DataTable } from "~/app/ui/data-table";
import { InstantText } from "~/app/ui/date-text";
import { EmptyState } from "~/app/ui/empty-state";
import { RunStateTag } from "./run-state-tag";
import type { RunLine } from "./run-view";

/** The files that were brought before: what they are, how far they came, who brought them, what they did. */
export function RunsTable({ runs, places }: { runs: readonly RunLine[]; places: ImportPaths }) {
  const t = useT("imports");
  const columns: Column<RunLine>[] = [
    { key: "file", header: t("page.runs.file"), cell: (run) => <File run={run} places={places} /> },
    {
      key: "state",
      header: t("page.runs.state"),
      cell: ({ state, counts }) => <RunStateTag state={state} faulty={counts.faulty} />,
    },
    { key: "new", header: t("page.count.new"), numeric: true, cell: (run) => run.counts.new },
    {
      key: "changed",
      header: t("page.count.changed"),
      numeric: true,
      cell: (run) => run.counts.changed,
    },
    { key: "same", header: t("page.count.same"), numeric: true, cell: (run) => run.counts.same },
    {
      key: "faulty",
      header: t("page.count.faulty"),
      numeric: true,
      cell: (run) => run.counts.faulty,
    },
    { key: "who", header: t("page.runs.who"), cell: ({ who }) => who ?? t("page.runs.command") },
    {
      key: "when",
      header: t("page.runs.when"),
      cell: ({ startedAt }) => <InstantText at={startedAt} />,
    },
  ];
  if (runs.length === 0) {
    return <EmptyState title={t("page.runs.none")} text={t("page.runs.none_text")} />;
  }
  return (
    <>
      <ul className="space-y-3 md:hidden">
        {runs.map((run) => (
          <RunCard key={run.id} run={run} places={places} />
        ))}
      </ul>
      <div className="hidden md:block">
        <DataTable
          caption={t("page.runs.title")}
          columns={columns}
          rows={runs}
          rowKey={({ id }) => id}
          empty={null}
        />
      </div>
    </>
  );
}

/** The same on a phone, without anything to the right of the screen. */
function RunCard({ run, places }: { run: RunLine; places: ImportPaths }) {
  const t = useT("imports");
  const { state, counts, who, startedAt } = run;
  const said = (["new", "changed", "same", "faulty"] as const).filter((one) => counts[one] > 0);
  return (
    <li className="rounded-8 border border-line bg-card px-3 py-2">
      <File run={run} places={places} />
      <p className="py-1">
        <RunStateTag state={state} faulty={counts.faulty} />
      </p>
      {said.length > 0 && (
        <p className="num cluster">
          {said.map((one) => (
            <span key={one}>
              {t(`page.count.${one}`)} {counts[one]}
            </span>
          ))}
        </p>
      )}
      <p className="text-soft">
        {who ?? t("page.runs.command")} · <InstantText at={startedAt} />
      </p>
    </li>
  );
}

function File({ run, places }: { run: RunLine; places: ImportPaths }) {
  const t = useT("imports");
  const { id, kind, fileName, sourceName, schoolName } = run;
  const source = kind === "postings" ? sourceName : schoolName;
  return (
    <span className="block max-w-xs whitespace-normal break-words">
      <Link to={places.import(id)} className="link">
        {fileName}
      </Link>
      <span className="block font-normal text-soft">
        {t(`page.kind.${kind}`)}
        {source && ` · ${source}`}
      </span>
    </span>
  );
}
