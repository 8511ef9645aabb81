// Owns what every move of an application writes, in one place: the guarded status, the seat and the placement that
// follow it, the step, the event and the audit line. May it be moved: app/domain/application.ts. Whose: the verbs.
import {
  type ApplicationStatus,
  decideMove,
  holdsSeat,
  type Move,
  moves,
} from "~/app/domain/application";
import { placementStateAfter, committed } from "~/app/domain/placement";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import { announce, type Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Prisma } from "~/prisma/generated/client";
import { freeAppointments } from "./appointments.server";
import { fillTerms } from "./fill-terms.server";
import type { By, Movable } from "./moving.server";

type Changes = Prisma.ApplicationUncheckedUpdateManyInput;

/** Moves applications and everything that follows the status. Refusals: those of `decideMove`,
 * `application.no_seat_left`, `application.changed_meanwhile`; the transaction must then be undone.
 * Rows are locked in the order listing, application, here and everywhere. */
export async function recordMoves(
  tx: Tx,
  now: Date,
  by: By,
  rows: readonly Movable[],
  move: Move,
  changes: Changes = {},
): Promise<Outcome<ApplicationStatus>> {
  for (const { status } of rows) {
    const next = decideMove(status, move, by.role);
    if (!next.ok) return next;
  }
  const { to } = moves[move];
  const asRead = { OR: rows.map(({ id, status, version }) => ({ id, status, version })) };
  for (const listingId of new Set(rows.map((row) => row.listingId))) {
    const held = rows.filter((row) => row.listingId === listingId && holdsSeat(row.status));
    const all = rows.filter((row) => row.listingId === listingId);
    const delta = (holdsSeat(to) ? all.length : 0) - held.length;
    if (await moveSeats(tx, listingId, delta)) continue;
    const isAsRead = (await tx.application.count({ where: asRead })) === rows.length;
    return refuse(isAsRead ? "application.no_seat_left" : "application.changed_meanwhile");
  }
  const { count } = await tx.application.updateMany({
    where: asRead,
    data: {
      status: to,
      holdsSeat: holdsSeat(to),
      movedAt: now,
      version: { increment: 1 },
      ...changes,
    },
  });
  if (count !== rows.length) return refuse("application.changed_meanwhile");
  await followPlacements(tx, now, by, rows, to);
  const interviewed = rows.filter(({ status }) => status === "interview");
  if (interviewed.length > 0)
    await freeAppointments(
      tx,
      now,
      interviewed.map(({ id }) => id),
    );
  await writeTrail(tx, now, by, rows, move, ["status", ...Object.keys(changes)]);
  return accept(to);
}

async function moveSeats(tx: Tx, listingId: Id, delta: number): Promise<boolean> {
  if (delta === 0) return true;
  const count = await tx.$executeRaw`
    update "Listing" set taken = taken + ${delta}
    where id = ${listingId}::uuid and taken + ${delta} >= 0
      and (${delta} < 0 or seats is null or taken + ${delta} <= seats)`;
  return count === 1;
}

async function followPlacements(
  tx: Tx,
  now: Date,
  by: By,
  rows: readonly Movable[],
  to: ApplicationStatus,
): Promise<void> {
  const ids = rows
    .filter(({ status }) => (committed as readonly ApplicationStatus[]).includes(status))
    .map(({ id }) => id);
  if (ids.length === 0) return;
  await tx.placement.updateMany({
    where: { applicationId: { in: ids } },
    data: { state: placementStateAfter(to), updatedAt: now },
  });
  if (to === "placed") await fillTerms(tx, now, by, ids);
}

async function writeTrail(
  tx: Tx,
  now: Date,
  by: By,
  rows: readonly Movable[],
  move: Move,
  fields: string[],
): Promise<void> {
  const at = now.getTime();
  const actor = { actorId: by.personId, actorRole: by.role };
  const { to } = moves[move];
  await tx.applicationMove.createMany({
    data: rows.map(({ id: applicationId, status: from }) => {
      return { id: newId(at), applicationId, move, from, to, ...actor, at: now };
    }),
  });
  const subject = { action: `application.${move}`, subjectKind: "application", fields };
  await tx.auditEntry.createMany({
    data: rows.map(({ id: subjectId }) => {
      return { id: newId(at), at: now, ...actor, ...subject, subjectId };
    }),
  });
  const name = "application.moved" as const;
  await announce(
    tx,
    now,
    ...rows.map(({ id, listingId }) => ({ name, applicationId: id, listingId, move })),
  );
}
