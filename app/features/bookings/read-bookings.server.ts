// Owns the lists of booked visits: a school's, within the actor's scope, and a firm's queue. A firm reads which school
// and class comes with how many, never who.
import { type BookingMove, bookingMovesOpenTo, type BookingState } from "~/app/domain/booking";
import type { EnterpriseActor, SchoolActor } from "~/app/domain/permission";
import { type Day, dayOf, type Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";

export type BookingView = {
  id: Id;
  listingId: Id;
  title: string;
  /** The other side: the firm for a school, the school for a firm. */
  with: string;
  className: string;
  students: number;
  day: Day;
  state: BookingState;
  note: string;
  answerNote: string;
  /** Called off by nobody but the end of the listing. */
  endedWithListing: boolean;
  askedAt: Date;
  /** Where the class goes. */
  address: string;
  /** What the actor may do with it now. */
  moves: BookingMove[];
};
export type Bookings = { ahead: BookingView[]; past: BookingView[] };

const select = {
  ...{ id: true, students: true, day: true, state: true, note: true, answerNote: true },
  ...{ askedAt: true, answeredById: true },
  school: { select: { name: true } },
  schoolClass: { select: { name: true } },
  listing: {
    select: { id: true, title: true, address: true, enterprise: { select: { shortName: true } } },
  },
} as const;
type Row = Prisma.ObservationBookingGetPayload<{ select: typeof select }>;
type Needs = Pick<Services, "db" | "clock">;

/** The visits of the classes within the actor's scope, next day first; what is over or off stands apart. */
export async function listSchoolBookings(services: Needs, actor: SchoolActor): Promise<Bookings> {
  const { schoolId, classId, collegeId, majorCode } = actor;
  const classes = {
    ...(classId ? { id: classId } : {}),
    ...(collegeId ? { collegeId } : {}),
    ...(majorCode ? { majorCode } : {}),
  };
  const rows = await readRows(services, { schoolId, schoolClass: classes });
  return split(services, rows, actor, ({ listing }) => listing.enterprise.shortName);
}

/** The visits to the actor's firm. */
export async function listFirmBookings(services: Needs, actor: EnterpriseActor): Promise<Bookings> {
  const rows = await readRows(services, { listing: { enterpriseId: actor.enterpriseId } });
  return split(services, rows, actor, ({ school }) => school.name);
}

function readRows({ db }: Needs, where: Prisma.ObservationBookingWhereInput): Promise<Row[]> {
  return db.observationBooking.findMany({
    where,
    select,
    orderBy: [{ day: "desc" }, { id: "desc" }],
    take: 200,
  });
}

function split(
  { clock }: Needs,
  rows: readonly Row[],
  { role }: EnterpriseActor | SchoolActor,
  nameOf: (row: Row) => string,
): Bookings {
  const today = dayOf(clock.now());
  const views = rows.map((row): BookingView => {
    const { listing, schoolClass, school: _, answeredById, ...own } = row;
    const day = row.day.toISOString().slice(0, 10);
    const moves = bookingMovesOpenTo({ state: row.state, day }, role, today);
    return {
      ...{ ...own, day, moves, with: nameOf(row), className: schoolClass.name },
      endedWithListing: row.state === "cancelled" && answeredById === null,
      ...{ listingId: listing.id, title: listing.title, address: listing.address },
    };
  });
  const isAhead = ({ day, state }: BookingView) =>
    day >= today && (state === "asked" || state === "confirmed");
  return {
    ahead: views.filter(isAhead).reverse(),
    past: views.filter((one) => !isAhead(one)),
  };
}
