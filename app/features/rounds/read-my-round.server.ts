// Owns what a student reads of the round of the class: what can be ranked, the own order, and afterwards the seat with the
// reason for every choice. Nothing of other students but counts.
import type { StudentActor } from "~/app/domain/permission";
import { isRanking, type RoundFilling, type RoundKind, type RoundState } from "~/app/domain/round";
import type { Id, Locale } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { ChoiceWhy } from "./certificate-of.server";
import { findEnrolment, roundsOfStudent } from "./own-round.server";
import { type MyProgramme, programmeOf, withBlocks } from "./read-my-programmes.server";
import { digestOfSeed, ticketOf } from "./ticket-of.server";

type On = Pick<Services, "db" | "pool" | "clock" | "reference">;

export type MyRound = {
  roundId: Id;
  name: string;
  kind: RoundKind;
  state: RoundState;
  isRanking: boolean;
  rankUntil: Date;
  appealUntil: Date | null;
  mayAppeal: boolean;
  mostChoices: number;
  /** In the student's order. */
  chosen: MyProgramme[];
  others: MyProgramme[];
  /** Once the result is told. */
  result: { programmeId: Id | null; whys: ChoiceWhy[]; filledBy: RoundFilling } | null;
  lottery: { digest: string; entryId: Id | null; seed: string | null; ticket: string | null };
  appeals: { text: string; answer: string | null }[];
  /** Seats that were offered after the round was settled. */
  offers: MyOffer[];
  /** Seats that could not become an offer to this student. */
  keptBack: { programmeId: Id; why: KeptBack }[];
};
type KeptBack = "placed" | "not_shared" | "law";
export type MyOffer = { programmeId: Id; applicationId: Id; isNext: boolean; isOpen: boolean };

/** One round of the student's class; null where there is none. */
export async function readMyRound(
  on: On,
  actor: StudentActor,
  roundId: Id,
  locale: Locale = "zh-CN",
): Promise<MyRound | null> {
  const { db, clock } = on;
  const now = clock.now();
  const enrolment = await findEnrolment(db, actor);
  if (!enrolment) return null;
  const row = await db.round.findFirst({
    where: { AND: [{ id: roundId }, roundsOfStudent(actor, enrolment.classId)] },
    select: roundOf(actor),
  });
  if (!row) return null;
  const { id, kind, seed, runId, programmes, entries, ...rest } = row;
  const entry = entries[0] ?? noEntry;
  const seat = entry.seats.find((one) => one.runId === runId);
  const types = [enrolment.classId, enrolment.schoolClass.majorCode];
  const mine = await withBlocks(on, actor, programmes, { types, locale });
  const order = entry.choices.map(({ programmeId }) => programmeId);
  return {
    ...{ ...rest, roundId: id, kind: kind as RoundKind, isRanking: isRanking(row, now) },
    mayAppeal: mayAppeal(row.appealUntil, entry, now),
    chosen: order.flatMap((one) => mine.find(({ programmeId }) => programmeId === one) ?? []),
    others: mine.filter(({ programmeId }) => !order.includes(programmeId)),
    result: seat ? { ...seat, whys: seat.whys as ChoiceWhy[], filledBy: seat.run.filledBy } : null,
    lottery: lotteryOf(seed, runId !== null, entry.id),
    appeals: entry.appeals,
    offers: entry.offers.flatMap(({ application, programmeId, isNext }) =>
      application
        ? [
            {
              programmeId,
              isNext,
              applicationId: application.id,
              isOpen: application.status === "offered",
            },
          ]
        : [],
    ),
    keptBack: entry.offers.flatMap(({ programmeId, fault }) =>
      fault ? [{ programmeId, why: whys[fault] ?? "law" }] : [],
    ),
  };
}

/** By the refusal code that was noted; whatever else it is, is the law's on age and study. */
const whys: Record<string, KeptBack> = {
  "application.already_placed": "placed",
  "round.not_shared": "not_shared",
};

const noEntry = { id: null, choices: [], seats: [], appeals: [], offers: [] };

function mayAppeal(
  until: Date | null,
  entry: { id: Id | null; appeals: { answer: string | null }[] },
  now: Date,
): boolean {
  const isWaiting = entry.appeals.some(({ answer }) => answer === null);
  return entry.id !== null && until !== null && now < until && !isWaiting;
}

/** The digest of the seed from the opening on; seed and ticket with the result. */
function lotteryOf(seed: string, isTold: boolean, entryId: Id | null) {
  const ticket = isTold && entryId ? ticketOf(seed, entryId) : null;
  return { digest: digestOfSeed(seed), entryId, seed: isTold ? seed : null, ticket };
}

const roundOf = ({ personId: studentId }: StudentActor) =>
  ({
    ...{ id: true, name: true, kind: true, state: true, rankUntil: true, appealUntil: true },
    ...{ mostChoices: true, seed: true, runId: true },
    programmes: { orderBy: { number: "asc" }, select: programmeOf },
    entries: {
      where: { studentId },
      select: {
        id: true,
        choices: { orderBy: { position: "asc" }, select: { programmeId: true } },
        seats: {
          select: {
            ...{ runId: true, programmeId: true, whys: true },
            run: { select: { filledBy: true } },
          },
        },
        offers: {
          orderBy: { at: "asc" },
          select: {
            ...{ programmeId: true, isNext: true, fault: true },
            application: { select: { id: true, status: true } },
          },
        },
        appeals: { orderBy: { at: "asc" }, select: { text: true, answer: true } },
      },
    },
  }) as const;
