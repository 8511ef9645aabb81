// Owns what a student answers to recommendations: not for me with a reason, taken back, and whether to be recommended
// anything at all (PIPL art. 24). Lists are read without what was refused, so nobody else need be told of it.
import { z } from "zod";
import { matchRefusalReasons } from "~/app/domain/match-refusal";
import type { StudentActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { onTheMarket } from "~/app/features/listings/read-search.server";
import { announce, audit, inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";

export const AnswerMatch = z.discriminatedUnion("intent", [
  z.strictObject({
    intent: z.literal("refuse"),
    listingId: Id,
    reason: z.enum(matchRefusalReasons),
  }),
  z.strictObject({ intent: z.literal("again"), listingId: Id }),
  z.strictObject({ intent: z.literal("on") }),
  z.strictObject({ intent: z.literal("off") }),
]);
export type AnswerMatch = z.infer<typeof AnswerMatch>;
type On = Pick<Services, "db" | "clock" | "repostedOn">;

/** Does as the student's form says; a second press changes nothing. Refuses `listing.not_found` for what the student may
 * not be shown. */
export async function answerMatch(
  services: On,
  actor: StudentActor,
  input: AnswerMatch,
): Promise<Outcome<null>> {
  if (input.intent === "on" || input.intent === "off")
    return setRecommendations(services, actor, input.intent === "on");
  return input.intent === "refuse"
    ? refuseListing(services, actor, input)
    : takeBack(services, actor, input.listingId);
}

function setRecommendations({ db, clock }: On, actor: StudentActor, recommendations: boolean) {
  const { personId } = actor;
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    await tx.studentProfile.upsert({
      where: { personId },
      create: { personId, wishedRegions: [], recommendations },
      update: { recommendations },
    });
    const action = recommendations ? "match.turn_on" : "match.turn_off";
    const subject: [string, Id] = ["StudentProfile", personId];
    await announce(tx, now, { name: "profile.changed", personId });
    await audit(tx, now, { actor, action, subject, fields: ["recommendations"] });
    return accept(null);
  });
}

function refuseListing(
  services: On,
  actor: StudentActor,
  { listingId, reason }: Extract<AnswerMatch, { intent: "refuse" }>,
) {
  const now = services.clock.now();
  const { personId } = actor;
  return inTransaction(services.db, async (tx) => {
    const where = { id: listingId, ...onTheMarket(services, actor) };
    if ((await tx.listing.count({ where })) === 0) return refuse("listing.not_found");
    await tx.matchRefusal.upsert({
      where: { personId_listingId: { personId, listingId } },
      create: { personId, listingId, reason, createdAt: now },
      update: { reason },
    });
    await audit(tx, now, { actor, action: "match.refuse", subject: ["Listing", listingId] });
    return accept(null);
  });
}

function takeBack({ db, clock }: On, actor: StudentActor, listingId: Id) {
  return inTransaction(db, async (tx) => {
    const { count } = await tx.matchRefusal.deleteMany({
      where: { personId: actor.personId, listingId },
    });
    if (count > 0)
      await audit(tx, clock.now(), {
        actor,
        action: "match.again",
        subject: ["Listing", listingId],
      });
    return accept(null);
  });
}
