// Owns one seat of a settled round as it becomes an offer: the application that the ranking stood for, the law on the first
// day, the move on the market's own table. What keeps it from the student is noted, and the seat goes on; what is the
// listing's (paused, full, ended) waits.
import { holdsSeat } from "~/app/domain/application";
import { answerDue } from "~/app/domain/application-times";
import { accept, type Outcome, refuse, type RefusalCode } from "~/app/domain/refusal";
import type { SeatToOffer } from "~/app/domain/round-offers";
import type { Block } from "~/app/domain/student";
import type { Id } from "~/app/domain/values";
import { audit, inTransaction, theClock, type Tx } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { movable } from "./moving.server";
import { type Enrolled, judgeAllotted } from "./judge-allotted.server";
import { openAllotted } from "./open-allotted.server";
import { isAlreadyPlaced, judgeInRound } from "./read-eligibility.server";
import { type Facts, readFacts } from "./read-facts.server";
import { recordMoves } from "./record-moves.server";

type On = Pick<Services, "db" | "pool" | "clock">;

const studentBlocks: readonly Block[] = [
  ...(["not_enrolled", "too_young", "first_year", "not_final_year"] as const),
  ...(["education", "minor_hazard"] as const),
];

/** Offers a seat, with the days of domain/round.ts to answer. False: nothing was offered. */
export async function allotSeat(on: On, seat: SeatToOffer): Promise<boolean> {
  const now = on.clock.now();
  const { studentId, listingId } = await whoseSeat(on, seat);
  const [facts] = await readFacts(on, studentId, [listingId]);
  if (!facts || !isEnrolled(facts)) return keepBack(on, seat, "application.not_eligible", now);
  const isHeld = facts.applicationStatus !== null && holdsSeat(facts.applicationStatus);
  if (!isHeld) {
    const no = whyKeptBack(facts, now);
    if (no) return keepBack(on, seat, no, now);
    if (!judgeInRound(facts, now).ok) return false;
  }
  const made = await inTransaction(on.db, (tx) => offerIt(tx, seat, facts, isHeld, now));
  return made.ok && made.value === "offered";
}

const isEnrolled = (facts: Facts): facts is Enrolled => facts.enrolmentId !== null;

async function whoseSeat({ db }: On, { entryId, programmeId }: SeatToOffer) {
  const [{ studentId }, { listingId }] = await Promise.all([
    db.roundEntry.findUniqueOrThrow({ where: { id: entryId }, select: { studentId: true } }),
    db.roundProgramme.findUniqueOrThrow({
      where: { id: programmeId },
      select: { listingId: true },
    }),
  ]);
  return { studentId, listingId };
}

function whyKeptBack(facts: Enrolled, now: Date): RefusalCode | null {
  if (isAlreadyPlaced(facts, now)) return "application.already_placed";
  if (!facts.sharing) return "round.not_shared";
  const { blocks } = judgeInRound(facts, now);
  return blocks.some(({ code }) => studentBlocks.includes(code))
    ? "application.not_eligible"
    : null;
}

async function keepBack({ db }: On, seat: SeatToOffer, fault: RefusalCode, now: Date) {
  await db.$transaction((tx) => note(tx, seat, fault, now));
  return false;
}

async function note(tx: Tx, seat: SeatToOffer, fault: RefusalCode, now: Date): Promise<void> {
  const data = { ...seat, fault, at: now };
  const { count } = await tx.roundOffer.createMany({ data, skipDuplicates: true });
  if (count === 0) return;
  const line = { actor: theClock, action: "round.keep_back", fields: ["offer"] };
  await audit(tx, now, { ...line, subject: ["round_entry", seat.entryId] });
}

type Allotted = Outcome<"offered" | "kept_back">;

/** An application that holds a seat already only stands for the offer. */
async function offerIt(
  tx: Tx,
  seat: SeatToOffer,
  facts: Enrolled,
  isHeld: boolean,
  now: Date,
): Promise<Allotted> {
  const { applicationId } = facts;
  if (isHeld && applicationId) return keep(tx, seat, applicationId, now);
  const { faults, ofStudent, changes } = await judgeAllotted(tx, facts, now);
  if (ofStudent) {
    await note(tx, seat, ofStudent.code, now);
    return accept("kept_back");
  }
  if (faults[0]) return refuse(faults[0].code, faults[0].detail);
  const id = await openAllotted(tx, facts, now, answerDue(now, facts.answerDays));
  const found = await tx.application.findUniqueOrThrow({ where: { id }, select: movable });
  const moved = await recordMoves(tx, now, theClock, [found], "allot", changes);
  return moved.ok ? keep(tx, seat, id, now) : moved;
}

async function keep(tx: Tx, seat: SeatToOffer, applicationId: Id, now: Date): Promise<Allotted> {
  const data = { ...seat, applicationId, at: now };
  const { count } = await tx.roundOffer.createMany({ data, skipDuplicates: true });
  return count === 1 ? accept("offered") : refuse("application.changed_meanwhile");
}
