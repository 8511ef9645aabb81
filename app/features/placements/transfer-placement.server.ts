// Owns a student's change to another firm: the running placement is broken off or the coming one called off, and a new one
// goes on from it, with nothing signed.
import { z } from "zod";
import type { SchoolActor } from "~/app/domain/permission";
import { standingTerms } from "~/app/domain/placement-origin";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { addDays, Day, dayOf, Id, Version } from "~/app/domain/values";
import { toDay } from "~/app/features/applications/stay-of.server";
import { storeVerdict } from "~/app/features/law/judge-placement.server";
import { inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { findOrAddFirm } from "./find-firm.server";
import { takePlacement } from "./placement-scope.server";
import { beginPlacements, recordStep } from "./record-step.server";

export const TransferPlacement = z.strictObject({
  placementId: Id,
  version: Version,
  firmName: z.string().trim().max(120).default(""),
  firmNumber: z.string().trim().max(40).default(""),
  /** The first day at the new firm. */
  startsOn: Day,
  reason: z.string().trim().min(1).max(500),
});
export type TransferPlacement = z.infer<typeof TransferPlacement>;

/** Ends one placement and begins another that goes on from it, until the day the first would have ended. What the work is
 * goes along; place, people, pay and dangers are the new firm's to say. Refusals: `placement.{not_found, changed_meanwhile,
 * firm_needed, firm_unknown, ends_before_start}`, those of the law. */
export function transferPlacement(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: SchoolActor,
  { placementId, version, startsOn, reason, ...written }: TransferPlacement,
): Promise<Outcome<{ placementId: Id }>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    const found = await takePlacement(tx, actor, placementId);
    if (!found) return refuse("placement.not_found");
    const endsOn = toDay(found.endsOn);
    if (endsOn && endsOn < startsOn) return refuse("placement.ends_before_start");
    const { firmName: name, firmNumber: registrationNumber } = written;
    const firm = await findOrAddFirm(tx, now, { name, registrationNumber });
    if (!firm.ok) return firm;
    const standing = { ...found, version };
    const last = new Date(lastDayBefore(startsOn, dayOf(now), found.startsOn));
    const ended = { endedBy: "school", endCode: "transfer", endedAt: now, endsOn: last } as const;
    const over = await recordStep(
      ...([tx, now, actor, standing] as const),
      found.state === "running"
        ? { step: "break_off", reason, data: { ...ended, endNote: reason } }
        : { step: "call_off", reason, data: { endNote: reason } },
    );
    if (!over.ok) return over;
    const { title, tasks, targetMajors } = found.terms as Record<string, unknown>;
    const begun = await beginPlacements(tx, now, actor, "arrange", [
      {
        ...{ studentId: found.studentId, enrolmentId: found.enrolmentId, kind: found.kind },
        ...{ schoolId: found.schoolId, enterpriseId: firm.value.enterpriseId },
        ...{ origin: "arranged", startsOn: new Date(startsOn), endsOn: found.endsOn },
        ...{ teacherId: found.teacherId, transferOfId: found.id },
        terms: { ...standingTerms, title, tasks, targetMajors } as object,
      },
    ]);
    if (!begun.ok) return begun;
    const [next = ""] = begun.value;
    await storeVerdict(tx, next, now);
    return accept({ placementId: next });
  });
}

/** The last day at the old firm: the day before, today at the latest, the first one at the earliest. */
function lastDayBefore(startsOn: Day, today: Day, began: Date | null): Day {
  const before = addDays(startsOn, -1);
  const last = before < today ? before : today;
  const first = toDay(began) ?? last;
  return last < first ? first : last;
}
