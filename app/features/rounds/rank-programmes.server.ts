// Owns how a student ranks the programmes of a round: every press is kept at once, and what stands at the end counts.
import { z } from "zod";
import type { StudentActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { isRanking, moveChoice } from "~/app/domain/round";
import { Id } from "~/app/domain/values";
import { isAlreadyPlaced, judgeInRound } from "~/app/features/applications/read-eligibility.server";
import { readFacts } from "~/app/features/applications/read-facts.server";
import { audit, inTransaction, type Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { shareWithFirms } from "./share-with-firms.server";
import { findEnrolment, roundFacts, roundsOfClass } from "./own-round.server";

export const RankProgrammes = z.strictObject({
  roundId: Id,
  programmeId: Id,
  change: z.enum(["add", "up", "down", "top", "place", "remove"]),
  /** For `place`: where it goes, 1 first. */
  to: z.coerce.number().int().min(1).max(20).default(1),
});
export type RankProgrammes = z.input<typeof RankProgrammes>;

type On = Pick<Services, "db" | "pool" | "clock">;

/** Changes the order by one press; the same press twice is one. Refusals: `round.not_found`,
 * `round.programme_not_found`, `round.move_not_allowed` when ranking is over, `round.too_many_choices`, and for a new
 * choice what would keep the student from applying (`application.not_eligible`, `application.already_placed`). */
export async function rankProgrammes(
  { db, pool, clock }: On,
  actor: StudentActor,
  input: z.output<typeof RankProgrammes>,
): Promise<Outcome<null>> {
  const now = clock.now();
  const { roundId, programmeId, change } = input;
  return inTransaction(db, async (tx) => {
    const enrolment = await findEnrolment(tx, actor);
    const round =
      enrolment &&
      (await tx.round.findFirst({
        where: { AND: [{ id: roundId }, roundsOfClass(enrolment.classId)] },
        select: roundFacts,
      }));
    if (!round) return refuse("round.not_found");
    if (!isRanking(round, now)) return refuse("round.move_not_allowed", { state: round.state });
    const programme = await tx.roundProgramme.findFirst({
      where: { id: programmeId, roundId },
      select: { listingId: true },
    });
    if (!programme) return refuse("round.programme_not_found");
    if (change === "add") {
      const no = await whyNot({ pool }, actor, programme.listingId, now);
      if (no) return no;
    }
    const entryId = await openEntry(tx, roundId, actor.personId, enrolment.id, now);
    const rows = await tx.rankedChoice.findMany({
      where: { entryId },
      orderBy: { position: "asc" },
      select: { programmeId: true },
    });
    const before = rows.map((row) => row.programmeId);
    const after = changed(before, input);
    if (after.length > round.mostChoices) {
      return refuse("round.too_many_choices", { n: round.mostChoices });
    }
    if (after.join() === before.join()) return accept(null);
    if (change === "add") await shareWithFirms(tx, actor.personId, now);
    await tx.rankedChoice.deleteMany({ where: { entryId } });
    await tx.rankedChoice.createMany({
      data: after.map((one, at) => ({ entryId, programmeId: one, position: at + 1 })),
    });
    const line = { actor, action: "round.rank", fields: ["choices"] };
    await audit(tx, now, { ...line, subject: ["round_entry", entryId] });
    return accept(null);
  });
}

/** The order after a press; a press about a choice that is not there changes nothing. */
function changed(
  before: readonly Id[],
  { programmeId, change, to }: z.output<typeof RankProgrammes>,
): Id[] {
  const at = before.indexOf(programmeId);
  if (change === "add") return at < 0 ? [...before, programmeId] : [...before];
  if (at < 0) return [...before];
  if (change === "remove") return before.filter((one) => one !== programmeId);
  const place = { up: at, down: at + 2, top: 1, place: to }[change];
  return moveChoice(before, programmeId, place);
}

/** The gates are those of an application: age, year, the law of 岗位实习 for minors, the school's word on the firm. The round
 * has its own last day. */
async function whyNot(
  { pool }: Pick<Services, "pool">,
  actor: StudentActor,
  listingId: Id,
  now: Date,
): Promise<Outcome<never> | null> {
  const [facts] = await readFacts({ pool }, actor.personId, [listingId]);
  if (!facts) return refuse("round.programme_not_found");
  if (isAlreadyPlaced(facts, now)) return refuse("application.already_placed");
  const [block] = judgeInRound(facts, now).blocks;
  if (!block) return null;
  const { code, from } = block;
  return refuse("application.not_eligible", from ? { code, from } : { code });
}

/** The student's row in the round, locked, so that two presses come one after the other. */
async function openEntry(tx: Tx, roundId: Id, studentId: Id, enrolmentId: Id, now: Date) {
  const [entry] = await tx.$queryRaw<{ id: Id }[]>`
    insert into "RoundEntry" (id, "roundId", "studentId", "enrolmentId", "createdAt")
    values (${newId(now.getTime())}::uuid, ${roundId}::uuid, ${studentId}::uuid, ${enrolmentId}::uuid, ${now})
    on conflict ("roundId", "studentId") do update set "enrolmentId" = excluded."enrolmentId"
    returning id`;
  return entry!.id;
}
