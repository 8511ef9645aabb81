// Owns the one way to put a page into its frame: the viewer's side decides which, and where its places are.
import { Link, useLocation, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { isFromToday, todaysList } from "~/app/features/today/from-today";
import { useT } from "~/app/messages/use-t";
import { homeOf, paths } from "~/app/paths";
import { PublicFrame } from "~/app/ui/public-frame";
import { StaffFrame } from "~/app/ui/staff-frame";
import { StudentFrame } from "~/app/ui/student-frame";
import type { FrameView } from "./read-frame.server";
import { placesOf } from "./places";
import { Who } from "./who";

type Props = {
  title: string;
  /** Where the reader stands, above the title (staff pages). */
  crumb?: ReactNode;
  /** What can be done with the whole page (staff pages). */
  actions?: ReactNode;
  /** The bar that sticks to the bottom of a student's page. */
  bar?: ReactNode;
  /** A page with columns rather than text (public and students' pages). */
  wide?: boolean;
  /** What the page shows begins with a head of its own: on paper it stands without the page's title and reader. */
  ownHead?: boolean;
  children: ReactNode;
};

/** What the frame knows of the viewer; the root loader reads it for every page. */
export function useFrame(): FrameView | null {
  return useRouteLoaderData<{ frame: FrameView }>("root")?.frame ?? null;
}

/** A page in the frame of the person who looks at it: tabs under the thumb for students, a rail of words for staff,
 * the open frame for visitors. */
export function SidePage(props: Props) {
  const side = useFrame()?.viewer?.side ?? null;
  if (side === "student") return <StudentPage {...props} />;
  return side === null || side === "guardian" ? <OpenPage {...props} /> : <StaffPage {...props} />;
}

function usePlaces() {
  const frame = useFrame();
  const t = useT("navigation");
  const { pathname } = useLocation();
  const { side = null, role = null } = frame?.viewer ?? {};
  return placesOf(side, role, frame?.counts ?? { inbox: 0 }, pathname, (key) => t(`places.${key}`));
}

/** Pages that anybody may read. */
function useReading() {
  const t = useT("navigation");
  return [
    { to: paths.rules(), label: t("reading.rules") },
    { to: paths.matching(), label: t("reading.matching") },
  ];
}

function StudentPage({ title, bar, wide = false, ownHead = false, children }: Props) {
  const viewer = useFrame()?.viewer;
  const who = [viewer?.name, viewer?.place].filter(Boolean).join(" · ");
  return (
    <StudentFrame
      home={homeOf("student")}
      nav={usePlaces()}
      title={title}
      who={who}
      bar={bar}
      wide={wide}
      ownHead={ownHead}
    >
      {children}
    </StudentFrame>
  );
}

/** Whoever came from today's list goes back there; others see where they stand. */
function useCrumb(crumb: ReactNode, viewer: FrameView["viewer"]) {
  const { search } = useLocation();
  const t = useT("navigation");
  if (viewer?.side !== "school" || !isFromToday(search)) return crumb ?? viewer?.place;
  return (
    <Link to={todaysList()} className="link">
      {t("back_to_today")}
    </Link>
  );
}

function StaffPage({ title, crumb, actions, bar, ownHead = false, children }: Props) {
  const viewer = useFrame()?.viewer ?? null;
  return (
    <StaffFrame
      home={homeOf(viewer?.side ?? "public")}
      nav={usePlaces()}
      crumb={useCrumb(crumb, viewer)}
      title={title}
      actions={actions}
      who={viewer && <Who viewer={viewer} />}
      ownHead={ownHead}
    >
      {children}
      {bar && <div className="no-print sticky bottom-0 bg-paper py-3">{bar}</div>}
    </StaffFrame>
  );
}

const noImprint = { operator: "", icp: null, licence: null, complaints: "" };

function OpenPage({ title, bar, wide = false, ownHead, children }: Props) {
  const frame = useFrame();
  const { pathname, search } = useLocation();
  return (
    <PublicFrame
      home={homeOf("public")}
      nav={usePlaces()}
      vouchedBy={frame?.imprint.operator}
      imprint={frame?.imprint ?? noImprint}
      reading={useReading()}
      path={`${pathname}${search}`}
      wide={wide}
    >
      <h1 className={`mb-4 text-28 font-heavy ${ownHead ? "no-print" : ""}`}>{title}</h1>
      {children}
      {bar && (
        <div className="no-print sticky bottom-0 -mx-4 border-t border-line bg-card px-4 py-2">
          {bar}
        </div>
      )}
    </PublicFrame>
  );
}
