// Owns the table of those who applied: who, what they bring, by when an answer is due, and what to do next.
import { Link } from "@remix-run/react";
import { dayOf } from "~/app/domain/values";
import { changedQuery } from "~/app/features/views/view-pages";
import { FitLine } from "~/app/features/matching/fit-line";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { type Column, DataTable } from "~/app/ui/data-table";
import { DayText, InstantText } from "~/app/ui/date-text";
import { Tag } from "~/app/ui/tag";
import type { ApplicantColumn, ApplicantSort } from "./applicants-query";
import type { ApplicantsData } from "./applicants-page";
import { ApplicationDots } from "./application-bridge";
import { DueText } from "./due-text";
import { PanelLink } from "./panel-link";
import type { ApplicantRow } from "./read-applicants.server";
import { NextStep } from "./row-turn";
import { SkillTicks } from "./skill-ticks";

type Props = { data: ApplicantsData };

/** One row per application; the name stays in sight while the rest scrolls, and opens the application beside it. */
export function ApplicantsTable({ data }: Props) {
  const t = useT("applications");
  const all = useT("applicants");
  const { listing, rows, isMentor } = data;
  return (
    <DataTable
      caption={listing ? t("applicants.caption", { title: listing.title }) : all("title")}
      columns={useColumns(data)}
      rows={rows}
      rowKey={(row) => row.id}
      openKey={data.open?.id ?? null}
      {...(isMentor
        ? {}
        : {
            select: {
              name: "tick",
              label: ({ profile }: ApplicantRow) => profile.name,
              value: ({ id, version }: ApplicantRow) => `${id}.${String(version)}`,
            },
          })}
      empty={null}
    />
  );
}

const sortOf: Partial<Record<ApplicantColumn, ApplicantSort>> = {
  due: "due",
  fit: "fit",
  applied: "applied",
  moved: "moved",
  where: "school",
  year: "year",
};
const narrow: readonly ApplicantColumn[] = ["progress", "next", "listing", "major", "where"];
const wrapOf = (key: ApplicantColumn): Pick<Column<ApplicantRow>, "wrap"> =>
  narrow.includes(key) ? { wrap: "narrow" } : { wrap: key === "skills" || key === "fit" };
/** Sorts whose usual order is the latest, or the most, first. */
const latestFirst: readonly ApplicantSort[] = ["applied", "moved", "fit"];

function useColumns({ query, search, colleagues, now }: ApplicantsData): Column<ApplicantRow>[] {
  const t = useT("applicants");
  const profile = useT("applications");
  const nameOf = new Map(colleagues.map(({ id, name }) => [id, name]));
  const cells: Record<ApplicantColumn, (row: ApplicantRow) => React.ReactNode> = {
    progress: (row) => <Progress row={row} />,
    due: ({ due }) => (due ? <DueText due={due} now={now} /> : null),
    next: (row) => <NextStep row={row} />,
    fit: ({ fit }) => fit && <FitLine fit={fit} />,
    skills: (row) => <SkillTicks skills={row.profile.skills} needed={row.needed} most={2} />,
    listing: ({ listing }) => (
      <Link to={paths.enterprise.applicants(listing.id)} className="link">
        {listing.title}
      </Link>
    ),
    assignee: ({ assigneeId }) => (assigneeId ? (nameOf.get(assigneeId) ?? "–") : null),
    major: ({ profile: { major } }) => major,
    year: (row) => profile("profile.year_n", { n: row.profile.studyYear }),
    where: ({ profile: { school, className } }) => (
      <>
        {school}
        <span className="block text-soft">{className}</span>
      </>
    ),
    applied: ({ submittedAt }) => submittedAt && <DayText day={dayOf(submittedAt)} />,
    moved: ({ since }) => <InstantText at={since} />,
  };
  const name: Column<ApplicantRow> = {
    key: "name",
    header: profile("applicants.name"),
    cell: (row) => <Name row={row} />,
  };
  return [
    name,
    ...query.columns.map((key) => ({
      key,
      header: t(`columns.${key}`),
      cell: cells[key],
      ...wrapOf(key),
      ...sorted(sortOf[key], query, search),
    })),
  ];
}

/** A press sorts by the column, a second one the other way round. */
function sorted(
  sort: ApplicantSort | undefined,
  query: ApplicantsData["query"],
  search: string,
): Pick<Column<ApplicantRow>, "sort"> {
  if (!sort) return {};
  const isHere = query.sort === sort;
  const dir = isHere && !query.isTurned ? "turned" : null;
  const to = changedQuery(search, { sort, dir, page: null, open: null });
  if (!isHere) return { sort: { to } };
  const isDown = latestFirst.includes(sort) !== query.isTurned;
  return { sort: { to, direction: isDown ? "descending" : "ascending" } };
}

function Name({ row: { id, profile, seenAt, status, notes } }: { row: ApplicantRow }) {
  const t = useT("applications");
  const all = useT("applicants");
  const isUnread = seenAt === null && status === "submitted";
  return (
    <>
      <PanelLink applicationId={id}>{profile.name}</PanelLink>
      {(profile.isMinor || isUnread) && (
        <span className="block">
          {isUnread && <Tag tone="act">{all("unread")}</Tag>}{" "}
          {profile.isMinor && <Tag tone="info">{t("profile.minor")}</Tag>}
        </span>
      )}
      {notes > 0 && (
        <span className="num block font-normal text-soft">{all("noted", { count: notes })}</span>
      )}
    </>
  );
}

function Progress({ row }: { row: ApplicantRow }) {
  const { status, turn, interviewAt, listing } = row;
  const crossing = { status, turn, kind: listing.kind, hasInterview: interviewAt !== null };
  return <ApplicationDots crossing={crossing} reader="enterprise" />;
}
