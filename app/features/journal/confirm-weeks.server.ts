// Owns a mentor's confirmation: weeks that were handed in, one or all of them, with one press. By account or by link.
import { z } from "zod";
import { decideEntryStep } from "~/app/domain/journal";
import type { EnterpriseActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Day, type Id } from "~/app/domain/values";
import { audit, inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import { placementsOfFirm } from "~/app/features/placements/placement-scope.server";
import { columnOfDay } from "./stay-of";

export const ConfirmWeeks = z.strictObject({
  placementId: z.uuid(),
  /** One week by its Monday; all that wait where it is missing. */
  weekOf: z.optional(Day),
  note: z.string().trim().max(500).default(""),
  /** What the page showed last: what was handed in since is not confirmed unread. */
  seenAt: z.coerce.date().optional(),
});
export type ConfirmWeeks = z.input<typeof ConfirmWeeks>;
/** Somebody of the firm, or whoever holds the mentor's link of one placement. */
export type Confirmer =
  | Pick<
      EnterpriseActor,
      "role" | "personId" | "name" | "side" | "sessionId" | "locale" | "enterpriseId"
    >
  | { role: "guest"; personId: null; name: string; placementId: Id };

/** Weeks of a placement that wait for the firm's confirmation. */
export const unconfirmedWeeks = {
  ...{ submittedAt: { not: null }, returnedAt: null, confirmedAt: null },
} as const satisfies Prisma.JournalEntryWhereInput;

/** How many weeks were confirmed. Refusals: `journal.not_found` outside the firm or the link, `journal.nothing_to_do`, those of
 * the law. */
export function confirmWeeks(
  { db, clock }: Pick<Services, "db" | "clock">,
  by: Confirmer,
  input: z.output<typeof ConfirmWeeks>,
): Promise<Outcome<number>> {
  const now = clock.now();
  const { placementId, weekOf, note, seenAt } = input;
  return inTransaction(db, async (tx) => {
    const may = decideEntryStep("submitted", "confirm", by.role);
    if (!may.ok) return may;
    const placement = await tx.placement.findFirst({
      // Both have to hold: a link names one placement, and the form may name another.
      where: { AND: [{ id: placementId }, reachOf(by)] },
      select: { id: true },
    });
    if (!placement) return refuse("journal.not_found");
    const { count } = await tx.journalEntry.updateMany({
      where: {
        ...{ placementId, ...unconfirmedWeeks },
        ...(weekOf ? { weekOf: columnOfDay(weekOf) } : {}),
        ...(seenAt ? { savedAt: { lte: seenAt } } : {}),
      },
      data: {
        ...{ confirmedAt: now, confirmedById: by.personId, confirmedByName: by.name },
        ...{ confirmNote: note, version: { increment: 1 } },
      },
    });
    if (count === 0) return refuse("journal.nothing_to_do");
    const subject: [string, Id] = ["placement", placementId];
    await audit(tx, now, {
      actor: by,
      action: "journal.confirm",
      subject,
      fields: ["confirmedAt"],
    });
    return accept(count);
  });
}

function reachOf(by: Confirmer): Prisma.PlacementWhereInput {
  return by.role === "guest" ? { id: by.placementId } : placementsOfFirm(by);
}
