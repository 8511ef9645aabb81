// Owns the table of those who applied: who, what they bring, by when an answer is due, and what to do next.
import { Link } from "@remix-run/react";
import { Clock } from "lucide-react";
import type { ListingKind } from "~/app/domain/listing";
import { dayOf } from "~/app/domain/values";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { type Column, DataTable } from "~/app/ui/data-table";
import { DayText, LeftText } from "~/app/ui/date-text";
import { Tag } from "~/app/ui/tag";
import { ApplicationDots } from "./application-bridge";
import type { ApplicantRow } from "./read-applicants.server";
import { SkillTicks } from "./skill-ticks";

type Props = {
  title: string;
  kind: ListingKind;
  /** Names of the skills that the listing needs. */
  needed: readonly string[];
  rows: readonly ApplicantRow[];
  now: Date;
};

/** One row per application; the name stays in sight while the rest scrolls. */
export function ApplicantsTable(props: Props) {
  const t = useT("applications");
  return (
    <DataTable
      caption={t("applicants.caption", { title: props.title })}
      columns={useColumns(props)}
      rows={props.rows}
      rowKey={(row) => row.id}
      empty={null}
    />
  );
}

function useColumns({ kind, needed, now }: Props): Column<ApplicantRow>[] {
  const t = useT("applications");
  const head = (key: "where" | "major" | "applied" | "due" | "progress" | "next") => ({
    key,
    header: t(`applicants.${key}`),
  });
  return [
    { key: "name", header: t("applicants.name"), cell: (row) => <Name row={row} /> },
    { ...head("progress"), cell: (row) => <Progress row={row} kind={kind} /> },
    { ...head("due"), cell: (row) => <Due row={row} now={now} /> },
    { ...head("next"), cell: (row) => <Next row={row} /> },
    {
      key: "skills",
      header: t("applicants.skills"),
      wrap: true,
      cell: ({ profile }) => <SkillTicks skills={profile.skills} needed={needed} />,
    },
    { ...head("major"), cell: ({ profile }) => profile.major },
    {
      key: "year",
      header: t("applicants.year"),
      cell: ({ profile }) => t("profile.year_n", { n: profile.studyYear }),
    },
    { ...head("where"), cell: ({ profile }) => `${profile.school} · ${profile.className}` },
    {
      ...head("applied"),
      cell: ({ submittedAt }) => submittedAt && <DayText day={dayOf(submittedAt)} />,
    },
  ];
}

function Name({ row: { id, profile } }: { row: ApplicantRow }) {
  const t = useT("applications");
  return (
    <>
      <Link to={paths.enterprise.application(id)} className="link font-bold">
        {profile.name}
      </Link>
      {profile.isMinor && (
        <span className="block">
          <Tag tone="info">{t("profile.minor")}</Tag>
        </span>
      )}
    </>
  );
}

function Progress({ row, kind }: { row: ApplicantRow; kind: ListingKind }) {
  const crossing = { status: row.status, kind, hasInterview: row.interviewAt !== null };
  return <ApplicationDots crossing={crossing} reader="enterprise" />;
}

/** The firm's own promise; beyond it with a clock and in words. An offer shows the student's time. */
function Due({ row: { due }, now }: { row: ApplicantRow; now: Date }) {
  if (!due) return null;
  const isLate = due <= now;
  return (
    <>
      <DayText day={dayOf(new Date(due.getTime() - 1))} />
      <span className={`flex items-center ${isLate ? "font-bold text-stop" : "text-soft"}`}>
        {isLate && <Clock size={14} aria-hidden className="mr-1" />}
        <LeftText until={due} now={now} />
      </span>
    </>
  );
}

function Next({ row: { id, status, turn, profile } }: { row: ApplicantRow }) {
  const t = useT("applications");
  const act = status === "submitted" ? status : turn === "enterprise" ? "waiting" : "other";
  return (
    <Link to={paths.enterprise.application(id)} className="link">
      {t(`applicants.act.${act}`)}
      <span className="sr-only">{` · ${profile.name}`}</span>
    </Link>
  );
}
