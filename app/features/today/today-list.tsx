// Owns the list of what waits today: part by part, each line one press from where it is done.
import { Link } from "@remix-run/react";
import { ArrowRight } from "lucide-react";
import type { TodayGroup } from "~/app/domain/today";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { DayText, InstantText } from "~/app/ui/date-text";
import { EmptyState } from "~/app/ui/empty-state";
import { Tag } from "~/app/ui/tag";
import { fromToday } from "./from-today";
import { GapWords } from "./gap-words";
import type { TodayLine, TodayPart } from "./today-lines.server";

type Sent = Omit<TodayLine, "at"> & { at: string | Date | null };
type Part = Omit<TodayPart, "lines"> & { lines: Sent[] };

const lineTo: Partial<Record<TodayGroup, (id: string) => string>> = {
  incidents: paths.school.incident,
  calls: (id) => `${paths.school.papers()}#call-${id}`,
  refused: paths.school.paper,
  to_validate: paths.school.paper,
  to_seal: paths.school.paper,
  silent_firms: paths.school.paper,
  journals: paths.school.journalEntry,
  leave: (id) => `${paths.school.followUp()}#leave-${id}`,
  disputes: paths.school.placementAssessment,
  unwritten: paths.school.placementJournal,
};
/** Where all of a part are; the rest has the board of placements. */
const allTo: Partial<Record<TodayGroup, string>> = {
  incidents: paths.school.incidents(),
  calls: `${paths.school.papers()}#calls`,
  starts: paths.school.placements({ tab: "preparing", within: "14", only: "incomplete" }),
  refused: paths.school.papers({ tab: "refused" }),
  proposals_class: paths.school.placements({ tab: "asking" }),
  proposals: paths.school.placements({ tab: "asking" }),
  to_validate: paths.school.papers({ tab: "signed" }),
  to_seal: paths.school.papers({ tab: "signing" }),
  silent_firms: paths.school.papers({ tab: "signing" }),
  journals: paths.school.journals(),
  leave: paths.school.followUp(),
  unwritten: paths.school.journals({ tab: "missing" }),
};

/** What waits, the most urgent first; or that nothing does. */
export function TodayList({ parts }: { parts: Part[] }) {
  const t = useT("today");
  if (parts.length === 0) return <EmptyState title={t("none")} text={t("none_text")} />;
  return (
    <div className="lg:columns-2">
      {parts.map((part) => (
        <section
          key={part.group}
          aria-labelledby={`today-${part.group}`}
          className="break-inside-avoid pb-4"
        >
          <h3 id={`today-${part.group}`} className="flex items-baseline pb-1 text-16 font-bold">
            {t(`group.${part.group}`)}
            <span className="num ml-2 text-14 text-soft">{part.total}</span>
            {part.total > part.lines.length && (
              <Link
                to={allTo[part.group] ?? paths.school.placements()}
                className="link ml-auto text-14 font-normal"
              >
                {t("all", { count: part.total })}
                <span className="sr-only"> · {t(`group.${part.group}`)}</span>
              </Link>
            )}
          </h3>
          <ul className="divide-y divide-line rounded-8 border border-line bg-card">
            {part.lines.map((line, n) => (
              <Line key={`${line.id}-${String(n)}`} group={part.group} line={line} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Line({ group, line }: { group: TodayGroup; line: Sent }) {
  const t = useT("today");
  const { id, paperId, record, student, className, firm, at, isLate, gaps } = line;
  const plain = (lineTo[group] ?? paths.school.placement)(id);
  const ofRecord = record && paths.school.internship({ kind: record, of: id });
  const to = paperId ? paths.school.paper(paperId) : (ofRecord ?? plain);
  return (
    <li>
      <Link to={fromToday(to)} className="flex min-h-touch items-center px-3 py-2 hover:bg-paper">
        <span className="min-w-0 flex-1">
          <span className="font-bold">{student}</span>
          <span className="text-14 text-soft">
            {" "}
            · {className} · {firm}
          </span>
          {gaps.length > 0 && (
            <span className="block text-14">
              <GapWords gaps={gaps} />
            </span>
          )}
          {at && (
            <span className="block text-14 text-soft">
              {t(`when.${group}`)} <When at={at} />{" "}
              {isLate && <Tag tone="stop">{t(group === "starts" ? "locked" : "late")}</Tag>}
            </span>
          )}
        </span>
        <span className="ml-2 inline-flex shrink-0 items-center text-14 font-bold text-bridge">
          {t(`do.${group}`)}
          <ArrowRight size={14} aria-hidden className="ml-1" />
        </span>
      </Link>
    </li>
  );
}

function When({ at }: { at: string | Date }) {
  return typeof at === "string" && at.length === 10 ? (
    <DayText day={at} />
  ) : (
    <InstantText at={at} />
  );
}
