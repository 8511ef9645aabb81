// Owns what an amendment does to its placement once it is valid, or no longer: the deltas are written where they belong, and
// in the history. What a delta means is domain/amendment.ts'.
import { z } from "zod/mini";
import { type Amendable, amended, takenBack } from "~/app/domain/amendment";
import { Delta } from "~/app/domain/paper-deltas";
import type { SchoolActor } from "~/app/domain/permission";
import type { PlacementState } from "~/app/domain/placement";
import { readTerms } from "~/app/domain/placement-terms";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { type Day, dayOf, type Id } from "~/app/domain/values";
import { toDay } from "~/app/features/applications/stay-of.server";
import { judgeOverlaps } from "~/app/features/placements/find-overlaps.server";
import { recordStep } from "~/app/features/placements/record-step.server";
import type { Tx } from "~/app/platform/db.server";
import { makeGuestLink } from "~/app/platform/guest-link.server";
import type { Services } from "~/app/platform/services.server";

type Env = Services["env"];
type Amendment = { placementId: Id; deltas: unknown; number: string; isTakenBack: boolean };
const select = {
  ...{ id: true, state: true, version: true, startsOn: true, endsOn: true, mentorName: true },
  ...{ mentorPhone: true, teacherId: true, endCode: true, terms: true },
  ...{ studentId: true, overlapReason: true },
} as const;

/** Writes the deltas into the placement, or out of it. Where all have agreed on an early end whose last day has come, the
 * placement is broken off as by anybody; otherwise the clock does so after that day. Refusals: `paper.amended_since`,
 * `paper.started_already` for another first day once somebody works, `paper.days_back` for one that has passed, `placement.overlaps`, those of the placement's law. */
export async function applyAmendment(
  env: Env,
  tx: Tx,
  now: Date,
  actor: SchoolActor,
  { placementId, deltas: stored, number, isTakenBack }: Amendment,
): Promise<Outcome<null>> {
  const written = z.array(Delta).parse(stored);
  const deltas = isTakenBack ? takenBack(written) : written;
  const row = await tx.placement.findUniqueOrThrow({ where: { id: placementId }, select });
  const { id, state, version, studentId, ...columns } = row;
  const before = { ...columns, ...daysOf(columns), terms: readTerms(columns.terms) };
  const next = amended(before, deltas);
  if (!next.ok) return next;
  const after = next.value;
  const may = judgeNewStart(state, before.startsOn, after.startsOn, dayOf(now));
  if (!may.ok) return may;
  const free = isTakenBack ? may : await judgeNewDays(tx, { id, studentId, before, after });
  if (!free.ok) return free;
  const changes = Object.fromEntries(deltas.map(({ field, from, to }) => [field, [from, to]]));
  const step = { step: "amend", reason: number, data: columnsOf(after, number, deltas) } as const;
  const done = await recordStep(tx, now, actor, row, {
    ...step,
    changes: changes as Record<string, [unknown, unknown]>,
  });
  if (!done.ok) return done;
  if (isMentorNew(before, after)) await inviteMentor(env, tx, now, placementId, after, actor);
  const isOver = hasEnded({ state, ...after }, dayOf(now));
  if (!isOver) return accept(null);
  const early = { step: "break_off", reason: number, data: { endedAt: now } } as const;
  const ended = await recordStep(tx, now, actor, { id, state, version: version + 1 }, early);
  return ended.ok ? accept(null) : ended;
}

function judgeNewStart(
  state: PlacementState,
  from: Day | null,
  to: Day | null,
  today: Day,
): Outcome<null> {
  if (from === to) return accept(null);
  if (state !== "confirmed") return refuse("paper.started_already");
  return to !== null && to < today ? refuse("paper.days_back") : accept(null);
}

type Moved = { id: Id; studentId: Id; before: Amendable; after: Amendable };
/** Another placement may have come on these days since the amendment was drawn up. */
async function judgeNewDays(
  tx: Tx,
  { id, studentId, before, after }: Moved,
): Promise<Outcome<null>> {
  const isSame = before.startsOn === after.startsOn && before.endsOn === after.endsOn;
  return isSame ? accept(null) : judgeOverlaps(tx, [studentId], after, id);
}

const daysOf = ({ startsOn, endsOn }: { startsOn: Date | null; endsOn: Date | null }) => ({
  ...{ startsOn: toDay(startsOn), endsOn: toDay(endsOn) },
});

function columnsOf(
  { startsOn, endsOn, endCode, ...after }: Amendable,
  number: string,
  deltas: readonly Delta[],
) {
  const isOfEnd = deltas.some(({ field }) => field === "endCode" || field === "endsOn");
  const days = { startsOn: startsOn && new Date(startsOn), endsOn: endsOn && new Date(endsOn) };
  const note = isOfEnd ? { endNote: endCode ? number : "" } : {};
  return { ...after, ...days, endCode, ...note };
}

type Ending = { state: PlacementState; endCode: string | null; endsOn: Day | null };
function hasEnded({ state, endCode, endsOn }: Ending, today: Day): boolean {
  return state === "running" && endCode !== null && endsOn !== null && endsOn <= today;
}

const isMentorNew = (before: Amendable, after: Amendable) =>
  before.mentorName !== after.mentorName || before.mentorPhone !== after.mentorPhone;

/** What the mentor before confirms no more, the new one is asked to; nobody where no link was out. */
async function inviteMentor(
  env: Env,
  tx: Tx,
  now: Date,
  placementId: Id,
  { mentorName: name, mentorPhone: phone }: Amendable,
  { personId: createdById }: SchoolActor,
): Promise<void> {
  const out = await tx.guestLink.findMany({
    where: { placementId, purpose: { in: ["mentor", "assessment"] }, revokedAt: null },
    distinct: ["purpose"],
    select: { purpose: true, party: true },
  });
  for (const { purpose, party } of out) {
    await makeGuestLink(env, tx, now, { purpose, party, placementId, name, phone, createdById });
  }
}
