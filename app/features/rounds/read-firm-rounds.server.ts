// Owns what a firm reads of the rounds that its listings are in: those who want a programme, by family name, class and what
// its criteria look at; never in which place they want it.
import type { EnterpriseActor } from "~/app/domain/permission";
import { isRanking, type RoundState } from "~/app/domain/round";
import { familyNameOf } from "~/app/domain/find-students";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { ChoiceWhy } from "./certificate-of.server";
import { programmesOfFirm } from "./own-round.server";

type On = Pick<Services, "db" | "clock">;

export type FirmProgramme = {
  programmeId: Id;
  title: string;
  round: string;
  school: string;
  state: RoundState;
  rankUntil: Date;
  seats: number;
  wanted: number;
};

const lineOf = {
  ...{ id: true, seats: true },
  listing: { select: { title: true } },
  round: {
    select: {
      ...{ name: true, state: true, rankUntil: true, runId: true },
      school: { select: { shortName: true } },
    },
  },
} as const;

/** The programmes of the actor's firm, the newest round first. */
export async function listFirmProgrammes(
  { db }: On,
  actor: EnterpriseActor,
): Promise<FirmProgramme[]> {
  const rows = await db.roundProgramme.findMany({
    where: programmesOfFirm(actor),
    orderBy: [{ round: { createdAt: "desc" } }, { number: "asc" }],
    take: 200,
    select: { ...lineOf, _count: { select: { choices: true } } },
  });
  return rows.map(({ id: programmeId, seats, listing, round, _count }) => ({
    ...{ programmeId, seats, title: listing.title, wanted: _count.choices, round: round.name },
    ...{ school: round.school.shortName, state: round.state, rankUntil: round.rankUntil },
  }));
}

export type WantingStudent = {
  entryId: Id;
  family: string;
  className: string;
  studyYear: number;
  skillCodes: string[];
  place: number | null;
  isUnfit: boolean;
  /** Once the result is told: the rank that counted, and whether the seat is here. */
  result: { rank: number; got: boolean } | null;
};
export type FirmRound = Omit<FirmProgramme, "wanted"> & {
  isRanking: boolean;
  criteria: string[];
  students: WantingStudent[];
};

/** One programme with those who want it, in the order of their entries; null where it is not the actor's. */
export async function readFirmProgramme(
  { db, clock }: On,
  actor: EnterpriseActor,
  programmeId: Id,
): Promise<FirmRound | null> {
  const row = await db.roundProgramme.findFirst({
    where: { AND: [{ id: programmeId }, programmesOfFirm(actor)] },
    select: {
      ...lineOf,
      criteria: true,
      ranked: { select: { entryId: true, place: true, isUnfit: true } },
      choices: { orderBy: { entryId: "asc" }, select: { entry: { select: entryOf } } },
    },
  });
  if (!row) return null;
  const results = await readResults(db, row.round.runId, programmeId);
  const { round, ranked } = row;
  return {
    ...{ programmeId, seats: row.seats, title: row.listing.title, criteria: row.criteria },
    ...{ round: round.name, school: round.school.shortName, state: round.state },
    ...{ rankUntil: round.rankUntil, isRanking: isRanking(round, clock.now()) },
    students: row.choices.map(({ entry: { id: entryId, student, enrolment } }) => {
      const byHand = ranked.find((one) => one.entryId === entryId);
      return {
        ...{ entryId, family: familyNameOf(student.name), studyYear: enrolment.studyYear },
        className: enrolment.schoolClass.name,
        skillCodes: student.profile?.skills.map(({ skillCode }) => skillCode) ?? [],
        ...{ place: byHand?.place ?? null, isUnfit: byHand?.isUnfit ?? false },
        result: results.get(entryId) ?? null,
      };
    }),
  };
}

/** The ranks that counted here, and who has a seat; nothing of other programmes. */
async function readResults(db: On["db"], runId: Id | null, programmeId: Id) {
  const seats = runId
    ? await db.roundSeat.findMany({
        where: { runId, entry: { choices: { some: { programmeId } } } },
        select: { entryId: true, programmeId: true, whys: true },
      })
    : [];
  return new Map(
    seats.map((seat) => {
      const why = (seat.whys as ChoiceWhy[]).find((one) => one.programmeId === programmeId);
      return [seat.entryId, { rank: why?.rank ?? 0, got: seat.programmeId === programmeId }];
    }),
  );
}

const entryOf = {
  id: true,
  enrolment: { select: { studyYear: true, schoolClass: { select: { name: true } } } },
  student: {
    select: { name: true, profile: { select: { skills: { select: { skillCode: true } } } } },
  },
} as const;
