// Owns the rows behind a number of supply and demand: exactly those that were counted. A school reads its own students by
// name; those of others stay a number, and the operator reads who they are by class, never by name.
import { fewestTold, isDemand, isInCell, isSupply } from "~/app/domain/demand";
import type { OperatorActor, SchoolActor } from "~/app/domain/permission";
import type { Id, Locale } from "~/app/domain/values";
import { studentsOf } from "~/app/features/files/file-reach.server";
import { titleAsStood } from "~/app/features/listings/read-stood.server";
import type { Services } from "~/app/platform/services.server";
import { type Counted, isTaughtIn, ofTaughtFields } from "./read-heat.server";

export type HeatStudent = {
  id: Id;
  /** null: not the reader's to know. */
  name: string | null;
  school: string;
  className: string;
  major: string;
  studyYear: number;
};
export type HeatListing = {
  id: Id;
  title: string;
  firm: string;
  place: string;
  /** Free ones; null: not said. */
  seats: number | null;
};
/** As many rows as are shown, and how many there are. */
export type HeatBehind = { total: number } & (
  { students: HeatStudent[] } | { listings: HeatListing[] }
);
type Needs = Pick<Services, "db" | "reference">;
type Asking = SchoolActor | OperatorActor;

const most = 100;

/** The rows that an address asks for, of what was counted for the same actor and query; null where it asks for none, or for
 * fewer people of others than may be told. */
export async function listHeatRows(
  services: Needs,
  actor: Asking,
  { query, counted }: Counted,
  locale: Locale,
): Promise<HeatBehind | null> {
  const { behind, view, filter } = query;
  if (!behind) return null;
  if ("skill" in behind) {
    const isTaught = isTaughtIn(services.reference, counted);
    const { skill } = behind;
    const asking = ofTaughtFields(counted, query).filter(({ skillCodes }) =>
      skillCodes.includes(skill),
    );
    return readListings(services, isTaught(skill) ? [] : asking.map(idOf), locale);
  }
  if (behind.show === "listings") {
    const here = counted.demand.filter(
      (one) => isDemand(one, filter) && isInCell(one, view, filter, behind),
    );
    return readListings(services, here.map(idOf), locale);
  }
  const isForReader = ({ isOwn }: { isOwn: boolean }) => isOwn || actor.side === "operator";
  const ids = counted.supply
    .filter(
      (one) => isForReader(one) && isSupply(one, filter) && isInCell(one, view, filter, behind),
    )
    .map(({ personId }) => personId);
  if (actor.side === "operator" && ids.length < fewestTold) return null;
  return readStudents(services, actor, ids, locale);
}

const idOf = ({ listingId }: { listingId: Id }) => listingId;

async function readListings(
  { db, reference }: Needs,
  ids: readonly Id[],
  locale: Locale,
): Promise<HeatBehind> {
  const rows = await db.listing.findMany({
    where: { id: { in: [...ids] } },
    orderBy: [{ publishedAt: "desc" }, { id: "asc" }],
    take: most,
    select: {
      ...{ id: true, title: true, stoodAs: true, regionCodes: true, seats: true, taken: true },
      enterprise: { select: { shortName: true } },
    },
  });
  const listings = rows.map((row): HeatListing => {
    const { id, seats, taken, regionCodes, enterprise } = row;
    const place = reference.regions.get(regionCodes[0] ?? "")?.names[locale] ?? "";
    const left = seats === null ? null : seats - taken;
    return { id, title: titleAsStood(row), firm: enterprise.shortName, place, seats: left };
  });
  return { total: ids.length, listings };
}

async function readStudents(
  { db, reference }: Needs,
  actor: Asking,
  ids: readonly Id[],
  locale: Locale,
): Promise<HeatBehind> {
  const rows = await db.enrolment.findMany({
    where: {
      ...{ personId: { in: [...ids] }, state: "enrolled" },
      ...(actor.side === "school" ? { schoolId: actor.schoolId, person: studentsOf(actor) } : {}),
    },
    orderBy: [{ schoolClass: { name: "asc" } }, { studentNumber: "asc" }],
    take: most,
    select: {
      ...{ personId: true, studyYear: true },
      person: { select: { id: true, name: actor.side === "school" } },
      school: { select: { shortName: true } },
      schoolClass: { select: { name: true, majorCode: true } },
    },
  });
  const students = rows.map(({ personId: id, studyYear, person, school, schoolClass }) => ({
    ...{ id, studyYear, school: school.shortName, className: schoolClass.name },
    name: actor.side === "school" ? person.name : null,
    major: reference.majors.get(schoolClass.majorCode)?.names[locale] ?? schoolClass.majorCode,
  }));
  return { total: ids.length, students };
}
