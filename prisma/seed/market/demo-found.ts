// How the demo's students are found: which schools let firms search, an invitation that waits for the demo's student, and a
// list on which a school recommends its own, one of whom is still asked.
import { studentLogins } from "../demo/market.data";
import { ago, idOf } from "./dice";
import type { DrawnListing } from "./draw-listings";
import type { SchoolPlan } from "./draw-schools";
import type { DrawnStudent } from "./draw-students";
import type { Row } from "./rows";

const searches = ["verified_enterprises", "off", "approved_enterprises", "verified_enterprises"];

/** The word of the nth school on who may search its students. */
export function studentSearchOf(n: number): string {
  return searches[n % searches.length] ?? "off";
}

const day = 86_400_000;
const perList = 4;

/** The rows of the demo's own school; none for the others. */
export function demoFound(
  now: Date,
  { key }: Pick<SchoolPlan, "key">,
  people: readonly DrawnStudent[],
  listings: readonly DrawnListing[],
): Record<"invitations" | "lists" | "listed", Row[]> {
  const student = people.find(({ name, schoolClass }) => {
    const [login, whose] = studentLogins[schoolClass.key] ?? [];
    return login === "student" && whose === name;
  });
  const live = listings.filter((one) => one.isByHand && one.status === "live");
  const lift = live.find(({ firm, kind }) => firm.key === "lift" && kind === "internship");
  const wanted = live.find(({ firm, kind }) => firm.key !== "lift" && kind === "part_time");
  if (key !== "beijiang" || !student || !lift || !wanted) {
    return { invitations: [], lists: [], listed: [] };
  }
  const invitation = {
    ...{ id: idOf("invitation", "student"), studentId: student.truth.id },
    ...{ enterpriseId: wanted.firm.id, listingId: wanted.truth.id },
    note: "周末直播间缺人手，离你学校不远，时间可以商量，想请你来看看。",
    ...{ invitedById: wanted.firm.recruiter.id, sentAt: ago(now, 2) },
    expiresAt: new Date(now.getTime() + 12 * day),
  };
  const listId = idOf("recommended", "lift");
  const list = {
    ...{ id: listId, schoolId: student.school.id, enterpriseId: lift.firm.id },
    ...{ listingId: lift.truth.id, note: "都做过门机和曳引机的实训，肯动手。" },
    ...{ createdById: idOf("person", "adviser"), createdAt: ago(now, 1) },
  };
  const mates = people.filter(
    (one) => one.schoolClass.key === student.schoolClass.key && one !== student && !one.isMinor,
  );
  const listed = mates.slice(-perList).map(({ truth, visibility }) => ({
    ...{ listId, studentId: truth.id, askedAt: ago(now, 1) },
    state: visibility === "hidden" ? "asked" : "agreed",
  }));
  return { invitations: [invitation], lists: [list], listed };
}
