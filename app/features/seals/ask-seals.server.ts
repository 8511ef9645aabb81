// Owns asking an outside service for the seals of papers: a request each, which a job hands over. What comes back is
// take-seal-word's.
import { z } from "zod";
import { mostSealed, sealedKinds } from "~/app/domain/outside-seal";
import { paperSteps, sealedParties } from "~/app/domain/paper";
import type { SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { papersOf } from "~/app/features/printing/read-paper-scope.server";
import { announce, audit, inTransaction, type Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";

export const AskSeals = z.strictObject({ paperIds: z.array(Id).max(mostSealed).default([]) });
export const AskAgain = z.strictObject({ requestId: Id });
type On = Pick<Services, "db" | "clock">;

/** Whether somebody asks for seals: whoever makes papers valid. */
export function asksSeals({ role }: Pick<SchoolActor, "role">): boolean {
  return (paperSteps.validate.by as readonly string[]).includes(role);
}

/** Papers whose seals may be asked for: being signed, with a seal's place empty, and not asked already. */
export const sealable = {
  state: "signing" as const,
  kind: { in: [...sealedKinds] },
  signatures: { some: { signedAt: null, voidedAt: null, party: { in: [...sealedParties] } } },
  sealRequests: { none: { state: { in: ["asked" as const, "sent" as const] } } },
};

/** Asks for every seal that is missing on the papers; all of them or none. Refusals: `seal.{not_yours, no_service,
 * none_ticked}`, `paper.not_found` where one is out of reach, lacks no seal, or was asked for already. */
export function askSeals(
  { db, clock }: On,
  actor: SchoolActor,
  { paperIds }: z.output<typeof AskSeals>,
): Promise<Outcome<{ asked: number }>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    if (!asksSeals(actor)) return refuse("seal.not_yours");
    if (!(await hasService(tx, actor))) return refuse("seal.no_service");
    if (paperIds.length === 0) return refuse("seal.none_ticked");
    const ids = [...new Set(paperIds)].sort();
    await tx.$queryRaw`select id from "Paper" where id = any(${ids}::uuid[]) order by id for update`;
    const papers = await tx.paper.findMany({
      where: { AND: [{ id: { in: ids } }, papersOf(actor), sealable] },
      select: {
        ...{ id: true, schoolId: true, contentHash: true },
        signatures: {
          where: { signedAt: null, voidedAt: null, party: { in: [...sealedParties] } },
          select: { party: true },
        },
      },
    });
    if (papers.length !== ids.length) return refuse("paper.not_found");
    for (const { id: paperId, schoolId, contentHash, signatures } of papers) {
      const id = newId(now.getTime());
      await tx.sealRequest.create({
        data: {
          ...{ id, paperId, schoolId, contentHash: contentHash ?? "", state: "asked" },
          ...{ parties: signatures.map(({ party }) => party), askedAt: now },
          askedById: actor.personId,
        },
      });
      await announce(tx, now, { name: "seal.asked", requestId: id });
      await audit(tx, now, { actor, action: "seal.ask", subject: ["seal_request", id] });
    }
    return accept({ asked: papers.length });
  });
}

/** A service that took a request and has not answered by then may be asked again. */
const silentSince = (now: Date) => new Date(now.getTime() - 86_400_000);
/** Whether what was sent then has not been answered for a day. */
export const isSilent = (sentAt: Date | null, now: Date) =>
  sentAt !== null && sentAt < silentSince(now);

/** Hands a request over again that did not get through, or was not answered for a day. Refusals: `seal.not_yours`, `seal.no_service`, `seal.not_found`. */
export function askAgain(
  { db, clock }: On,
  actor: SchoolActor,
  { requestId }: z.output<typeof AskAgain>,
): Promise<Outcome<null>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    if (!asksSeals(actor)) return refuse("seal.not_yours");
    if (!(await hasService(tx, actor))) return refuse("seal.no_service");
    const { count } = await tx.sealRequest.updateMany({
      where: {
        ...{ id: requestId, paper: papersOf(actor) },
        OR: [
          { state: "failed", paper: sealable },
          { state: "sent", sentAt: { lt: silentSince(now) }, paper: { state: "signing" } },
        ],
      },
      data: { state: "asked", fault: "", endedAt: null },
    });
    if (count === 0) return refuse("seal.not_found");
    await announce(tx, now, { name: "seal.asked", requestId });
    await audit(tx, now, { actor, action: "seal.ask_again", subject: ["seal_request", requestId] });
    return accept(null);
  });
}

async function hasService(tx: Tx, { schoolId }: SchoolActor): Promise<boolean> {
  return (await tx.sealService.count({ where: { schoolId, isOn: true } })) > 0;
}
