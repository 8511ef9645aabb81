// Owns what passing time does to applications. Due times are columns; each row is claimed by a guarded write in its own
// transaction, so that a crash, a second run or a second worker settles nothing twice.
import { afterUndo, closedBy, type Move, moves, waitingForFirm } from "~/app/domain/application";
import { patienceSpans } from "~/app/domain/application-times";
import { closeReasons } from "~/app/domain/listing";
import { accept, type Outcome } from "~/app/domain/refusal";
import { isMinor } from "~/app/domain/student";
import { collides } from "~/app/domain/stay";
import { dayOf, type Id } from "~/app/domain/values";
import { hasOpenTime } from "~/app/features/interviews/read-open-times.server";
import { theClock, type Tx } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { Prisma } from "~/prisma/generated/client";
import { closeApplicationsOf } from "./close-applications.server";
import { inMovingTransaction, movable, type Movable } from "./moving.server";
import { recordMoves } from "./record-moves.server";
import { stayOf, toDay } from "./stay-of.server";

const batch = 200;
type On = Pick<Services, "db" | "clock" | "log">;
type Db = Services["db"];
export type Settled = Record<
  "lapsed" | "settled" | "filledElsewhere" | "noAnswer" | "closed",
  number
>;

/** Lapses offers nobody answered and invitations for which no time was chosen, settles acceptances whose undo time is over together with what collides with them,
 * gives up waiting for firms at twice the promised time, and closes what is open on ended listings. Returns how many of
 * each; what is left over or went wrong is for the next run. */
export async function settleDue(services: On): Promise<Settled> {
  const { db, clock } = services;
  const now = clock.now();
  const done = { lapsed: 0, settled: 0, filledElsewhere: 0, noAnswer: 0, closed: 0 };
  for (const row of await find(db, { status: "offered", respondBy: { lte: now } })) {
    done.lapsed += await settle(services, now, row, "lapse");
  }
  for (const row of await find(db, { status: "accepted", undoUntil: { lte: now } })) {
    const moved = await attempt(services, { applicationId: row.id }, (tx) => {
      return settleAcceptance(tx, now, row);
    });
    done.settled += Math.min(moved, 1);
    done.filledElsewhere += Math.max(moved - 1, 0);
  }
  const silent = await findUnanswered(db, now);
  for (const row of await find(db, { id: { in: [...silent.keys()] } })) {
    const isStudents = silent.get(row.id) === true;
    if (isStudents) done.lapsed += await settle(services, now, row, "give_up_choosing");
    else done.noAnswer += await settle(services, now, row, "give_up_waiting");
  }
  for (const listingId of await findEnded(db)) {
    done.closed += await attempt(services, { listingId }, async (tx) => {
      return accept(await closeApplicationsOf(tx, now, listingId));
    });
  }
  return done;
}

const dueRow = {
  ...movable,
  studentId: true,
  offerStartsOn: true,
  offerEndsOn: true,
  student: { select: { birthDate: true } },
  listing: { select: { kind: true, startsOn: true, endsOn: true, months: true } },
} as const;
type Due = Prisma.ApplicationGetPayload<{ select: typeof dueRow }>;

function find(db: Db, where: Prisma.ApplicationWhereInput): Promise<Due[]> {
  return db.application.findMany({ where, select: dueRow, orderBy: { id: "asc" }, take: batch });
}

/** How many rows the work moved, all of them or none; 0 when somebody else was first. What cannot be settled, or throws,
 * is told to the operators and stops nothing else. */
async function attempt(
  { db, log }: On,
  about: { applicationId: Id } | { listingId: Id },
  work: (tx: Tx) => Promise<Outcome<number>>,
): Promise<number> {
  try {
    const done = await inMovingTransaction(db, work);
    if (done.ok) return done.value;
    const { code } = done.refusal;
    if (code !== "application.changed_meanwhile")
      log.error({ ...about, code }, "cannot be settled");
  } catch (err) {
    log.error({ ...about, err }, "cannot be settled");
  }
  return 0;
}

function settle(services: On, now: Date, row: Movable, move: Move): Promise<number> {
  return attempt(services, { applicationId: row.id }, (tx) => moveAll(tx, now, [row], move));
}

async function moveAll(tx: Tx, now: Date, rows: Movable[], move: Move): Promise<Outcome<number>> {
  const moved = await recordMoves(tx, now, theClock, rows, move);
  return moved.ok ? accept(rows.length) : moved;
}

/** Settles a yes and, only if it still stands, closes the student's other applications that collide with it, which
 * frees their seats. Counts the yes and the others. */
async function settleAcceptance(tx: Tx, now: Date, row: Due): Promise<Outcome<number>> {
  const { id, studentId, listing, student } = row;
  const isMinorNow = isMinor(toDay(student.birthDate), dayOf(now));
  const settled = await moveAll(tx, now, [row], afterUndo(listing.kind, isMinorNow));
  if (!settled.ok) return settled;
  const others = await tx.application.findMany({
    where: { studentId, id: { not: id }, status: { in: [...moves.fill_elsewhere.from] } },
    select: dueRow,
    orderBy: { listingId: "asc" },
  });
  const colliding = others.filter((other) => collides(stayOf(row), stayOf(other)));
  if (colliding.length === 0) return settled;
  const filled = await moveAll(tx, now, colliding, "fill_elsewhere");
  return filled.ok ? accept(settled.value + filled.value) : filled;
}

/** Whose promised day is over twice, but for those who can still choose a time of an interview; true: the student could
 * have chosen one of a firm in good standing, and chose none. */
async function findUnanswered(db: Db, now: Date): Promise<Map<Id, boolean>> {
  const waiting = Prisma.raw(waitingForFirm.map((status) => `'${status}'`).join(", "));
  const rows = await db.$queryRaw<{ id: Id; isStudents: boolean }[]>`
    select a.id, a.status = 'interview' and a."interviewAt" is null
        and ${Prisma.raw(hasOpenTime('a."movedAt"'))} as "isStudents"
    from "Application" a join "Listing" l on l.id = a."listingId" cross join (select ${now}::timestamptz as now) at
    where a.status in (${waiting}) and a."answerBy" <= ${now}
      and not (a.status = 'interview' and a."interviewAt" is null and ${Prisma.raw(hasOpenTime("at.now"))})
      and a."answerBy" + l."answerDays" * ${patienceSpans}::int * interval '1 day' <= ${now}
    order by a.id limit ${batch}`;
  return new Map(rows.map(({ id, isStudents }) => [id, isStudents]));
}

/** Ended listings that still have applications which their end closes. */
async function findEnded(db: Db): Promise<Id[]> {
  const ended = closeReasons.map((closeReason) => {
    return { closeReason, applications: { some: { status: { in: [...closedBy(closeReason)] } } } };
  });
  const where: Prisma.ListingWhereInput = { status: { in: ["closed", "archived"] }, OR: ended };
  const rows = await db.listing.findMany({ where, select: { id: true }, take: batch });
  return rows.map(({ id }) => id);
}
