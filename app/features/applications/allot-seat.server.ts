// Owns one seat of a settled round as it becomes an offer: the application that the ranking stood for, the law on the first
// day, the move on the market's own table. What keeps it from the student is noted, and the seat goes on; what is the
// listing's (paused, full, ended) waits.
import { holdsSeat } from "~/app/domain/application";
import { answerDue } from "~/app/domain/application-times";
import { accept, type Outcome, refuse, type RefusalCode } from "~/app/domain/refusal";
import { seatAnswerDays } from "~/app/domain/round";
import type { SeatToOffer } from "~/app/domain/round-offers";
import type { Block } from "~/app/domain/student";
import { addDays, dayOf, endOfDay, type Id } from "~/app/domain/values";
import { readStoodTerms } from "~/app/features/listings/read-stood.server";
import { inTransaction, theClock, type Tx } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { movable } from "./moving.server";
import { faultsOf } from "./offer-faults.server";
import { listedSelect, termsOfOffer } from "./offer-terms.server";
import { openAllotted } from "./open-allotted.server";
import { isAlreadyPlaced, judgeInRound } from "./read-eligibility.server";
import { type Facts, readFacts } from "./read-facts.server";
import { recordMoves } from "./record-moves.server";

type On = Pick<Services, "db" | "pool" | "clock">;
type Enrolled = Extract<Facts, { enrolmentId: Id }>;

const ofStudent: readonly Block[] = [
  ...(["not_enrolled", "too_young", "first_year", "not_final_year"] as const),
  ...(["education", "minor_hazard"] as const),
];
/** What the law says of the student's age and year on the first day. */
const ofAge: readonly RefusalCode[] = ["offer.ir_14", "offer.ir_15", "offer.ir_20"];

/** Offers a seat, with `seatAnswerDays` to answer. False: nothing was offered. */
export async function allotSeat(on: On, seat: SeatToOffer): Promise<boolean> {
  const now = on.clock.now();
  const { studentId, listingId } = await whoseSeat(on, seat);
  const [facts] = await readFacts(on, studentId, [listingId]);
  if (!facts || !isEnrolled(facts)) return note(on, seat, "application.not_eligible", now);
  const isHeld = facts.applicationStatus !== null && holdsSeat(facts.applicationStatus);
  if (!isHeld) {
    const no = whyKeptBack(facts, now);
    if (no) return note(on, seat, no, now);
    if (!judgeInRound(facts, now).ok) return false;
  }
  const made = await inTransaction(on.db, (tx) => offerIt(tx, seat, facts, isHeld, now));
  if (made.ok) return true;
  const { code } = made.refusal;
  return ofAge.includes(code) ? note(on, seat, code, now) : false;
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
  return blocks.some(({ code }) => ofStudent.includes(code)) ? "application.not_eligible" : null;
}

async function note(on: On, seat: SeatToOffer, fault: RefusalCode, now: Date): Promise<false> {
  const data = { ...seat, fault, at: now };
  await on.db.roundOffer.createMany({ data, skipDuplicates: true });
  return false;
}

/** An application that holds a seat already only stands for the offer. */
async function offerIt(
  tx: Tx,
  seat: SeatToOffer,
  facts: Enrolled,
  isHeld: boolean,
  now: Date,
): Promise<Outcome<null>> {
  const { applicationId } = facts;
  if (isHeld && applicationId) return keep(tx, seat, applicationId, now);
  const changes = await offerChanges(tx, facts, now);
  if (!changes.ok) return changes;
  const id = await openAllotted(tx, facts, now, answerDue(now, facts.answerDays));
  const found = await tx.application.findUniqueOrThrow({ where: { id }, select: movable });
  const moved = await recordMoves(tx, now, theClock, [found], "allot", changes.value);
  return moved.ok ? keep(tx, seat, id, now) : moved;
}

/** The listing's own terms, judged as every offer is. */
async function offerChanges(tx: Tx, { listingId, ...student }: Enrolled, now: Date) {
  const row = await tx.listing.findUniqueOrThrow({
    where: { id: listingId },
    select: listedSelect,
  });
  const listing = await readStoodTerms(tx, listingId);
  const terms = termsOfOffer({}, row);
  const respondBy = addDays(dayOf(now), seatAnswerDays);
  const [fault] = faultsOf({ typed: { respondBy }, terms, listing, student, now });
  if (fault) return refuse(fault.code, fault.detail);
  const [offerStartsOn, offerEndsOn] = [terms.startsOn, terms.endsOn].map(
    (day) => day && new Date(day),
  );
  const stands = { offeredAt: now, respondBy: endOfDay(respondBy), offerNote: "" };
  return accept({ ...stands, offerTerms: terms, offerStartsOn, offerEndsOn });
}

async function keep(tx: Tx, seat: SeatToOffer, applicationId: Id, now: Date) {
  const data = { ...seat, applicationId, at: now };
  const { count } = await tx.roundOffer.createMany({ data, skipDuplicates: true });
  return count === 1 ? accept(null) : refuse("application.changed_meanwhile");
}
