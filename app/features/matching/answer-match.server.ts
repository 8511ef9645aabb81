// Owns what a student answers to recommendations: not for me with a reason, taken back, and whether to be recommended
// anything at all (PIPL art. 24). Lists are read without what was refused; what a no teaches is domain/matching-learnt.ts'.
import { z } from "zod";
import { matchRefusalReasons } from "~/app/domain/match-refusal";
import type { StudentActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { onTheMarket } from "~/app/features/listings/read-search.server";
import { announce, audit, inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { agreeToLooks } from "./agree-to-looks.server";

export const AnswerMatch = z.discriminatedUnion("intent", [
  z.strictObject({
    intent: z.literal("refuse"),
    listingId: Id,
    reason: z.enum(matchRefusalReasons),
    /** A box that was ticked: not less often such a one, but no more. */
    never: z.literal("yes").optional(),
  }),
  z.strictObject({ intent: z.literal("again"), listingId: Id }),
  z.strictObject({ intent: z.literal("on") }),
  z.strictObject({ intent: z.literal("off") }),
  z.strictObject({ intent: z.literal("keep_looks") }),
  z.strictObject({ intent: z.literal("forget_looks") }),
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
  switch (input.intent) {
    case "refuse":
      return refuseListing(services, actor, input);
    case "again":
      return takeBack(services, actor, input.listingId);
    case "on":
    case "off":
      return setRecommendations(services, actor, input.intent === "on");
    case "keep_looks":
    case "forget_looks":
      return agreeToLooks(services, actor, input.intent === "keep_looks");
  }
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
  { listingId, reason, never: ticked }: Extract<AnswerMatch, { intent: "refuse" }>,
) {
  const now = services.clock.now();
  const { personId } = actor;
  return inTransaction(services.db, async (tx) => {
    const where = { id: listingId, ...onTheMarket(services, actor) };
    if ((await tx.listing.count({ where })) === 0) return refuse("listing.not_found");
    const said = { reason, never: ticked !== undefined };
    await tx.matchRefusal.upsert({
      where: { personId_listingId: { personId, listingId } },
      create: { personId, listingId, ...said, createdAt: now },
      update: said,
    });
    await announce(tx, now, { name: "profile.changed", personId });
    await audit(tx, now, { actor, action: "match.refuse", subject: ["Listing", listingId] });
    return accept(null);
  });
}

function takeBack({ db, clock }: On, actor: StudentActor, listingId: Id) {
  const { personId } = actor;
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    const { count } = await tx.matchRefusal.deleteMany({ where: { personId, listingId } });
    if (count === 0) return accept(null);
    await announce(tx, now, { name: "profile.changed", personId });
    await audit(tx, now, { actor, action: "match.again", subject: ["Listing", listingId] });
    return accept(null);
  });
}
