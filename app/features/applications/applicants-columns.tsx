// Owns those who applied as columns of a pipeline, one per stage. On a phone the stages stand under each other with
// their counts. Long stages show their first and lead to the table.
import { Link, useLocation } from "@remix-run/react";
import { changedQuery } from "~/app/features/views/view-pages";
import { useT } from "~/app/messages/use-t";
import { Tag } from "~/app/ui/tag";
import { type ApplicantGroup, countIn, groupNames, groupOf } from "./applicant-groups";
import { isNarrowed } from "./applicants-query";
import type { ApplicantsData } from "./applicants-page";
import { DueText } from "./due-text";
import { PanelLink } from "./panel-link";
import type { ApplicantRow } from "./read-applicants.server";
import { RowTurn } from "./row-turn";

type Props = { data: ApplicantsData };

/** The stages that the conditions leave, in the order of the road. */
export function ApplicantsColumns({ data }: Props) {
  const { query } = data;
  const shown = query.group ? [query.group] : groupNames;
  return (
    <div className={`grid gap-3 ${shown.length > 1 ? "pipeline" : ""}`}>
      {shown.map((group) => (
        <Stage key={group} group={group} data={data} />
      ))}
    </div>
  );
}

function Stage({ group, data }: Props & { group: ApplicantGroup }) {
  const t = useT("applicants");
  const words = useT("applications");
  const { pathname } = useLocation();
  const { rows, counts, query, search } = data;
  const here = rows.filter(({ status }) => groupOf(status) === group);
  const all = isNarrowed({ ...query, group: undefined }) ? here.length : countIn(group, counts);
  const table = pathname + changedQuery(search, { shape: null, group, open: null });
  return (
    <section aria-labelledby={`stage-${group}`} className="min-w-0 rounded-8 bg-wait-soft p-2">
      <h2 id={`stage-${group}`} className="flex items-baseline px-1 pb-2 font-bold">
        <span className="mr-auto">{words(`applicants.groups.${group}`)}</span>
        <span className="num text-soft">{all}</span>
      </h2>
      {here.length === 0 && <p className="px-1 pb-1 text-soft">{t("nobody_in")}</p>}
      <ul className="space-y-2">
        {here.map((row) => (
          <Person key={row.id} row={row} data={data} />
        ))}
      </ul>
      {all > here.length && (
        <Link to={table} className="link block px-1 py-2">
          {t("more", { count: all - here.length })}
        </Link>
      )}
    </section>
  );
}

function Person({ row, data }: Props & { row: ApplicantRow }) {
  const ui = useT("ui");
  const t = useT("applications");
  const { isMentor, listing, now, open } = data;
  const { id, version, profile } = row;
  return (
    <li
      className={`flex items-start rounded-8 border bg-card px-2 py-2 ${
        open?.id === id ? "border-ink" : "border-line"
      }`}
    >
      {!isMentor && (
        <input
          type="checkbox"
          name="tick"
          value={`${id}.${String(version)}`}
          aria-label={ui("table.select_row", { name: profile.name })}
          className="mr-2 mt-px block h-5 w-5 shrink-0"
        />
      )}
      <div className="min-w-0 flex-1">
        <PanelLink applicationId={id}>{profile.name}</PanelLink>
        {profile.isMinor && (
          <span className="block">
            <Tag tone="info">{t("profile.minor")}</Tag>
          </span>
        )}
        <span className="block break-words text-soft">{profile.major}</span>
        {!listing && <span className="block break-words text-soft">{row.listing.title}</span>}
        <span className="block">
          <RowTurn row={row} />
        </span>
        {row.due && <DueText due={row.due} now={now} />}
      </div>
    </li>
  );
}
