// Owns what passing time does to applications. Due times are columns; each row is claimed by a guarded write in its own
// transaction, so that a crash, a second run or a second worker settles nothing twice.
import {
  afterUndo,
  closedBy,
  collides,
  type Move,
  moves,
  waitingForFirm,
} from "~/app/domain/application";
import { patienceSpans } from "~/app/domain/application-times";
import { closeReasons } from "~/app/domain/listing";
import { accept } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import { inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { Prisma } from "~/prisma/generated/client";
import { closeApplicationsOf } from "./close-applications.server";
import { movable, type Movable, theClock } from "./moving.server";
import { recordMoves } from "./record-moves.server";

const batch = 200;
type On = Pick<Services, "db" | "clock" | "log">;
type Db = Services["db"];
export type Settled = Record<
  "lapsed" | "settled" | "filledElsewhere" | "noAnswer" | "closed",
  number
>;

/** Lapses offers nobody answered, settles acceptances whose undo time is over (first what collides with them is closed,
 * so that a crash in between is repeated), gives up waiting for firms at twice the promised time, and closes what is
 * open on ended listings. Returns how many of each; what is left over is for the next run. */
export async function settleDue(services: On): Promise<Settled> {
  const { db, clock } = services;
  const now = clock.now();
  const done = { lapsed: 0, settled: 0, filledElsewhere: 0, noAnswer: 0, closed: 0 };
  for (const row of await find(db, { status: "offered", respondBy: { lte: now } })) {
    done.lapsed += await settle(services, now, row, "lapse");
  }
  for (const row of await find(db, { status: "accepted", undoUntil: { lte: now } })) {
    done.filledElsewhere += await fillElsewhere(services, now, row);
    done.settled += await settle(services, now, row, afterUndo(row.listing.kind));
  }
  for (const row of await find(db, { id: { in: await findUnanswered(db, now) } })) {
    done.noAnswer += await settle(services, now, row, "give_up_waiting");
  }
  for (const listingId of await findEnded(db)) {
    done.closed += await closeOne(db, now, listingId);
  }
  return done;
}

const dueRow = { ...movable, studentId: true, listing: { select: { kind: true } } } as const;
type Due = Prisma.ApplicationGetPayload<{ select: typeof dueRow }>;

function find(db: Db, where: Prisma.ApplicationWhereInput): Promise<Due[]> {
  return db.application.findMany({ where, select: dueRow, orderBy: { id: "asc" }, take: batch });
}

/** 1 when this run settled the row, 0 when somebody else moved it first. A row that cannot be settled is told to the
 * operators and stops no other. */
async function settle({ db, log }: On, now: Date, row: Movable, move: Move): Promise<number> {
  const moved = await inTransaction(db, (tx) => recordMoves(tx, now, theClock, [row], move));
  if (moved.ok) return 1;
  const { code } = moved.refusal;
  if (code !== "application.changed_meanwhile") {
    log.error({ applicationId: row.id, move, code }, "application cannot be settled");
  }
  return 0;
}

/** Closes the student's other applications that collide with the accepted one, and frees their seats. */
async function fillElsewhere(services: On, now: Date, row: Due): Promise<number> {
  const { id, studentId, listing } = row;
  const status = { in: [...moves.fill_elsewhere.from] };
  const others = await find(services.db, { studentId, id: { not: id }, status });
  let count = 0;
  for (const other of others) {
    if (!collides(listing.kind, other.listing.kind)) continue;
    count += await settle(services, now, other, "fill_elsewhere");
  }
  return count;
}

async function findUnanswered(db: Db, now: Date): Promise<Id[]> {
  const waiting = Prisma.raw(waitingForFirm.map((status) => `'${status}'`).join(", "));
  const rows = await db.$queryRaw<{ id: Id }[]>`
    select a.id from "Application" a join "Listing" l on l.id = a."listingId"
    where a.status in (${waiting}) and a."answerBy" <= ${now}
      and a."answerBy" + l."answerDays" * ${patienceSpans}::int * interval '1 day' <= ${now}
    order by a.id limit ${batch}`;
  return rows.map(({ id }) => id);
}

/** Ended listings that still have applications which their end closes. */
async function findEnded(db: Db): Promise<Id[]> {
  const ended = closeReasons.map((closeReason) => {
    return { closeReason, applications: { some: { status: { in: [...closedBy(closeReason)] } } } };
  });
  const where = { status: "closed" as const, OR: ended };
  const rows = await db.listing.findMany({ where, select: { id: true }, take: batch });
  return rows.map(({ id }) => id);
}

async function closeOne(db: Db, now: Date, listingId: Id): Promise<number> {
  const closed = await inTransaction(db, async (tx) =>
    accept(await closeApplicationsOf(tx, now, listingId)),
  );
  return closed.ok ? closed.value : 0;
}
