// Owns the application that stands open beside the list: the same parts as its own page, whose address it names.
// Escape and "close" lead back to the row it was opened from.
import { Link, useLocation, useNavigate } from "@remix-run/react";
import { X } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { changedQuery } from "~/app/features/views/view-pages";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import type { ApplicantsData } from "./applicants-page";
import { FirmSnapshot, FirmWhere } from "./firm-application";
import { FirmAssignee } from "./firm-assignee";
import { FirmMoves } from "./firm-moves";
import { FirmNotes } from "./firm-notes";
import type { ApplicationForFirm } from "./read-firm-application.server";

type Props = { data: ApplicantsData; story: ApplicationForFirm };

/** Takes the focus when it opens, and gives it back to the row when it closes. */
export function ApplicantsPanel({ data, story }: Props) {
  const t = useT("applicants");
  const words = useT("applications");
  const { search, pathname } = useLocation();
  const navigate = useNavigate();
  const box = useRef<HTMLElement>(null);
  const { id, profile, listing } = story;
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
    return () => document.getElementById(`open-${id}`)?.focus({ preventScroll: true });
  }, [id]);
  const closed = changedQuery(search, { open: null });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") navigate(closed, { preventScrollReset: true });
  };
  const shared = { story, back: pathname + search };
  return (
    <aside
      ref={box}
      tabIndex={-1}
      aria-label={t("panel.label", { name: profile.name })}
      onKeyDown={onKeyDown}
      className="side-panel no-print mb-4 rounded-8 border border-edge bg-paper px-4 py-3"
    >
      <Around data={data} id={id} closed={closed} />
      <h2 className="text-18 font-heavy">{profile.name}</h2>
      <p className="pb-2 text-soft">
        {listing.title} ·{" "}
        <Link to={paths.enterprise.application(id)} className="link">
          {t("panel.page")}
        </Link>
      </p>
      <FirmWhere story={story} now={data.now} />
      <div className="pt-4">
        {data.isMentor ? (
          <p className="text-soft">{words("firm.mentor")}</p>
        ) : (
          // Another application, other forms.
          <FirmMoves
            key={`${id}.${String(story.version)}`}
            {...shared}
            now={data.now}
            tried={null}
          />
        )}
      </div>
      <FirmAssignee {...shared} colleagues={data.colleagues} isMentor={data.isMentor} />
      <FirmNotes key={id} {...shared} />
      <div className="pt-6">
        <FirmSnapshot story={story} />
      </div>
      <p className="pt-4">
        <Link to={`${paths.enterprise.application(id)}#talk`} className="link">
          {story.messages.length > 0
            ? t("panel.talk", { count: story.messages.length })
            : t("panel.talk_none")}
        </Link>
      </p>
    </aside>
  );
}

/** The row before, the row after, and the way out. */
function Around({ data, id, closed }: { data: ApplicantsData; id: string; closed: string }) {
  const t = useT("applicants");
  const { search } = useLocation();
  const at = data.rows.findIndex((row) => row.id === id);
  const beside = [
    [t("panel.previous"), at > 0 ? data.rows[at - 1] : undefined],
    [t("panel.next"), at >= 0 ? data.rows[at + 1] : undefined],
  ] as const;
  return (
    <div className="flex items-center pb-1 text-14">
      {beside.map(([label, row]) =>
        row ? (
          <Link
            key={label}
            to={changedQuery(search, { open: row.id })}
            preventScrollReset
            className="link mr-3 py-1"
          >
            {label}
          </Link>
        ) : null,
      )}
      <Link
        to={closed}
        preventScrollReset
        className="ml-auto inline-flex min-h-9 items-center rounded-8 px-2 hover:bg-wait-soft"
      >
        <X size={16} aria-hidden className="mr-1" />
        {t("panel.close")}
      </Link>
    </div>
  );
}
