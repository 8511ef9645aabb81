// Owns a told result as a paper by which anybody in the round can check it: entries without names, tickets, ranks, seats. Only
// for the round's students and its school: a firm knows entries and ranks of its own and would read by them who wanted what.
import type { SchoolActor, StudentActor } from "~/app/domain/permission";
import type { RoundFilling } from "~/app/domain/round";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { ChoiceWhy } from "./certificate-of.server";
import { findEnrolment, roundsOfStudent } from "./own-round.server";
import type { Part } from "./read-market.server";
import { digestOfSeed, ticketOf } from "./ticket-of.server";

/** A choice of somebody, down to the one that came true: what stands behind it proves nothing. `part`: which part's seats are meant (its place in the programme, 0: those that no part has); null:
 * not divided. `seats`: of the part, or of the whole programme; none where it did not open. */
export type PaperRow = {
  entry: Id;
  ticket: string;
  choice: number;
  programme: number;
  seats: number;
  part: number | null;
  partSeats: number | null;
  rank: number;
  tie: number;
  got: boolean;
};
export type RoundPaper = {
  name: string;
  seed: string;
  digest: string;
  run: number;
  filledBy: RoundFilling;
  programmes: { number: number; title: string; firm: string }[];
  rows: PaperRow[];
  /** The reader's own, for a student who ranked. */
  mine: Id | null;
};

type On = Pick<Services, "db">;

/** The paper of a round whose result is told; null where there is none for the reader. */
export async function readPaper(
  { db }: On,
  reader: SchoolActor | StudentActor,
  roundId: Id,
): Promise<RoundPaper | null> {
  const own = await ownRounds(db, reader);
  const round =
    own && (await db.round.findFirst({ where: { AND: [{ id: roundId }, own] }, select: roundOf }));
  if (!round?.runId) return null;
  const [run, entry] = await Promise.all([
    db.roundRun.findUniqueOrThrow({ where: { id: round.runId }, select: runOf }),
    db.roundEntry.findFirst({
      where: { roundId, studentId: reader.personId },
      select: { id: true },
    }),
  ]);
  const numbers = new Map(round.programmes.map((one) => [one.id, one]));
  const seatsOf = (programmeId: Id, of: string | null) => {
    const { number, seats, parts } = numbers.get(programmeId)!;
    const divided = parts as Part[];
    const at = divided.findIndex((part) => part.of === of);
    const rest = seats - divided.reduce((sum, part) => sum + part.seats, 0);
    return {
      programme: number,
      seats: run.closedIds.includes(programmeId) ? 0 : seats,
      part: of === null ? null : at + 1,
      partSeats: of === null ? null : (divided[at]?.seats ?? Math.max(0, rest)),
    };
  };
  return {
    ...{ name: round.name, seed: round.seed, digest: digestOfSeed(round.seed) },
    ...{ run: run.number, filledBy: run.filledBy, mine: entry?.id ?? null },
    programmes: round.programmes.map(({ number, listing }) => ({
      ...{ number, title: listing.title, firm: listing.enterprise.shortName },
    })),
    rows: run.seats.flatMap(({ entryId, programmeId, whys }) =>
      downToSeat(whys as ChoiceWhy[], programmeId).map((why, at) => ({
        ...{ entry: entryId, ticket: ticketOf(round.seed, entryId), choice: at + 1 },
        ...seatsOf(why.programmeId, why.of),
        ...{ rank: why.rank, tie: why.tie, got: why.programmeId === programmeId },
      })),
    ),
  };
}

function downToSeat(whys: readonly ChoiceWhy[], seatAt: Id | null): readonly ChoiceWhy[] {
  const at = whys.findIndex(({ programmeId }) => programmeId === seatAt);
  return at < 0 ? whys : whys.slice(0, at + 1);
}

async function ownRounds(db: On["db"], reader: SchoolActor | StudentActor) {
  if (reader.side === "school") return { schoolId: reader.schoolId };
  const enrolment = await findEnrolment(db, reader);
  return enrolment && roundsOfStudent(reader, enrolment.classId);
}

const roundOf = {
  ...{ name: true, seed: true, runId: true },
  programmes: {
    orderBy: { number: "asc" },
    select: {
      ...{ id: true, number: true, seats: true, parts: true },
      listing: { select: { title: true, enterprise: { select: { shortName: true } } } },
    },
  },
} as const;
const runOf = {
  ...{ number: true, filledBy: true, closedIds: true },
  seats: {
    orderBy: { entryId: "asc" },
    select: { entryId: true, programmeId: true, whys: true },
  },
} as const;
