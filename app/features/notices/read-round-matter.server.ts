// Owns re-reading what an event of a round is about: its name, its school and the last day that counts now; of an appeal
// whose it is, never its words.
import type { RoundState } from "~/app/domain/round";
import type { Id } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";
import type { Matter } from "./read-matter.server";

const silent = { fromDraft: false, authorSide: null };
const noFirm = "00000000-0000-0000-0000-000000000000";
const minute = 60_000;

/** A round with its school and classes; null when it is gone. */
export async function readRound(db: Tx, roundId: Id): Promise<Matter | null> {
  const row = await db.round.findUnique({ where: { id: roundId }, select: roundOf });
  return row && matterOf(row);
}

/** The round of an appeal, with the student who filed it; null when it is gone. */
export async function readAppeal(db: Tx, appealId: Id): Promise<Matter | null> {
  const row = await db.roundAppeal.findUnique({
    where: { id: appealId },
    select: { entry: { select: { studentId: true, round: { select: roundOf } } } },
  });
  return row && { ...matterOf(row.entry.round), invitedId: row.entry.studentId };
}

const roundOf = {
  ...{ id: true, name: true, state: true, rankUntil: true, appealUntil: true, classIds: true },
  school: { select: { id: true, shortName: true } },
} as const;
type Row = {
  id: Id;
  name: string;
  state: RoundState;
  rankUntil: Date;
  appealUntil: Date | null;
  classIds: Id[];
  school: { id: Id; shortName: string };
};

function matterOf({ id, name, school, classIds, ...round }: Row): Matter {
  const ends = round.appealUntil ?? round.rankUntil;
  return {
    ...silent,
    subject: { kind: "round", id },
    // 24:00 of a day is told as its last minute.
    params: {
      ...{ round: name, school: school.shortName },
      until: new Date(ends.getTime() - minute).toISOString(),
    },
    ...{ enterpriseId: noFirm, student: null },
    round: { schoolId: school.id, classIds, isCancelled: round.state === "cancelled" },
  };
}
