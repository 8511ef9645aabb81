// Owns which places each side's frame leads to.
import {
  Bell,
  BookA,
  BriefcaseBusiness,
  Building2,
  CalendarClock,
  CalendarDays,
  ClipboardCheck,
  FileUp,
  Footprints,
  Gauge,
  Handshake,
  House,
  Inbox,
  LifeBuoy,
  ListOrdered,
  type LucideIcon,
  NotebookPen,
  Scale,
  School,
  Search,
  Stamp,
  Store,
  UserRound,
  UserRoundPlus,
  UserRoundSearch,
  UsersRound,
  Waypoints,
} from "lucide-react";
import { kindsOf } from "~/app/domain/import-run";
import type { Role, Side } from "~/app/domain/permission";
import { paths } from "~/app/paths";
import type { NavItem } from "~/app/ui/nav-item";
import type { Counts } from "./read-frame.server";

type Key =
  | "home"
  | "search"
  | "progress"
  | "placement"
  | "inbox"
  | "me"
  | "today"
  | "listings"
  | "applicants"
  | "profile"
  | "team"
  | "staff"
  | "imports"
  | "reviews"
  | "enterprises"
  | "schools"
  | "bookings"
  | "students"
  | "rounds"
  | "placements"
  | "journals"
  | "incidents"
  | "visits"
  | "papers"
  | "recommendations"
  | "demand"
  | "interviews"
  | "status"
  | "matching"
  | "reference"
  | "sign_in"
  | "register"
  | "account";
type Place = [key: Key, to: string, icon: LucideIcon, count?: Exclude<keyof Counts, "isPlaced">];

/** Pages that belong to a place though their addresses do not begin like its own. */
const belongs: [beginning: string, to: string][] = [
  [paths.student.cv(), paths.student.profile()],
  [paths.student.saved(), paths.student.applications()],
  [paths.student.searches(), paths.student.applications()],
  [paths.student.invitations(), paths.student.applications()],
  [paths.student.rounds(), paths.student.applications()],
  [paths.student.placement(), paths.student.applications()],
  [paths.student.forYou(), paths.listings.search()],
  [paths.school.internship(), paths.school.placements()],
  [paths.school.followUp(), paths.school.journals()],
  [paths.school.studentSearch(), paths.school.recommendations()],
  [paths.school.spread(), paths.school.recommendations()],
  [paths.operator.searches(), paths.operator.reference()],
  [paths.operator.synonyms(), paths.operator.reference()],
  [paths.student.papers(), paths.student.applications()],
  [paths.enterprise.sealAuthorities(), paths.enterprise.papers()],
  [paths.school.sealAuthorities(), paths.school.papers()],
  [paths.school.sealService(), paths.school.papers()],
  [paths.school.piles(), paths.school.papers()],
  [paths.school.certificates(), paths.school.papers()],
  [paths.school.print(""), paths.school.papers()],
  [paths.enterprise.application(""), paths.enterprise.allApplicants()],
];

/** Whoever is placed has the placement where the way there was, with all that belonged to it. */
const placed: Place = ["placement", paths.student.placement(), NotebookPen, "applications"];
const isProgress = ([key]: Place) => key === "progress";

const places: Record<Side | "public", readonly Place[]> = {
  student: [
    ["home", paths.student.home(), House],
    ["search", paths.listings.search(), Search],
    ["progress", paths.student.applications(), Waypoints, "applications"],
    ["inbox", paths.inbox(), Bell, "inbox"],
    ["me", paths.student.profile(), UserRound],
  ],
  enterprise: [
    ["today", paths.enterprise.home(), House],
    ["applicants", paths.enterprise.allApplicants(), Inbox, "applications"],
    ["students", paths.enterprise.students(), UserRoundSearch],
    ["listings", paths.enterprise.listings(), BriefcaseBusiness, "listings"],
    ["interviews", paths.enterprise.interviews(), CalendarClock],
    ["schools", paths.enterprise.schools(), School],
    ["bookings", paths.enterprise.bookings(), CalendarDays, "bookings"],
    ["rounds", paths.enterprise.rounds(), ListOrdered],
    ["journals", paths.enterprise.journals(), NotebookPen],
    ["papers", paths.enterprise.papers(), Stamp],
    ["profile", paths.enterprise.profile(), Store],
    ["team", paths.enterprise.team(), UsersRound],
    ["inbox", paths.inbox(), Bell, "inbox"],
    ["search", paths.listings.search(), Search],
  ],
  school: [
    ["today", paths.school.home(), House, "reviews"],
    ["enterprises", paths.school.enterprises(), Building2, "enterprises"],
    ["bookings", paths.school.bookings(), CalendarDays],
    ["placements", paths.school.placements(), Handshake],
    ["rounds", paths.school.rounds(), ListOrdered],
    ["journals", paths.school.journals(), NotebookPen],
    ["incidents", paths.school.incidents(), LifeBuoy],
    ["visits", paths.school.visits(), Footprints],
    ["papers", paths.school.papers(), Stamp],
    ["recommendations", paths.school.recommendations(), UserRoundPlus],
    ["demand", paths.school.demand(), Scale],
    ["staff", paths.school.staff(), UsersRound],
    ["imports", paths.school.imports(), FileUp],
    ["inbox", paths.inbox(), Bell, "inbox"],
    ["search", paths.listings.search(), Search],
  ],
  operator: [
    ["today", paths.operator.home(), House],
    ["reviews", paths.operator.listings(), ClipboardCheck, "listings"],
    ["enterprises", paths.operator.enterprises(), Building2, "enterprises"],
    ["imports", paths.operator.imports(), FileUp],
    ["demand", paths.operator.demand(), Scale],
    ["reference", paths.operator.reference(), BookA],
    ["matching", paths.operator.matching(), Waypoints],
    ["incidents", paths.operator.incidents(), LifeBuoy],
    ["status", paths.operator.status(), Gauge],
    ["inbox", paths.inbox(), Bell, "inbox"],
    ["search", paths.listings.search(), Search],
  ],
  guardian: [
    ["inbox", paths.inbox(), Bell, "inbox"],
    ["account", paths.account(), UserRound],
  ],
  public: [
    ["search", paths.listings.search(), Search],
    ["register", paths.register(), Building2],
    ["sign_in", paths.signIn(), UserRound],
  ],
};

/** The navigation of a side, without what the role cannot open; the place whose address begins like the present one is
 * current. */
export function placesOf(
  side: Side | null,
  role: Role | null,
  counts: Counts,
  pathname: string,
  label: (key: Key) => string,
): NavItem[] {
  const isUnder = (to: string) => `${pathname}/`.startsWith(to.replace(/\/?$/, "/"));
  const all = places[side ?? "public"];
  const found =
    belongs.find(([beginning]) => isUnder(beginning))?.[1] ??
    all
      .map(([, to]) => to)
      .filter(isUnder)
      .sort((a, b) => b.length - a.length)[0];
  const here = counts.isPlaced && found === paths.student.applications() ? placed[1] : found;
  const shown = all.map((place) => (counts.isPlaced && isProgress(place) ? placed : place));
  const mayOpen = ([key]: Place) =>
    (key !== "imports" || (role !== null && kindsOf(role).length > 0)) &&
    (key !== "profile" || role === "enterprise_admin");
  return shown.filter(mayOpen).map(([key, to, icon, count]) => ({
    to,
    label: label(key),
    icon,
    count: count ? (counts[count] ?? 0) : 0,
    isInbox: key === "inbox",
    current: to === here,
  }));
}
