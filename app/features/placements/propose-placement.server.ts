// Owns what a student does about a firm they found themselves: telling the school of it, and taking that back. The yes comes
// from the guardian, the adviser and the college, in this order (art. 9, 10).
import { z } from "zod";
import type { StudentActor } from "~/app/domain/permission";
import { standingTerms } from "~/app/domain/placement-origin";
import type { PlacementState } from "~/app/domain/placement";
import { readTerms } from "~/app/domain/placement-terms";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Day, type Id, Id as IdField, Version } from "~/app/domain/values";
import { storeVerdict } from "~/app/features/law/judge-placement.server";
import { inTransaction, type Tx } from "~/app/platform/db.server";
import { makeGuestLink } from "~/app/platform/guest-link.server";
import type { Services } from "~/app/platform/services.server";
import { findOrAddFirm } from "./find-firm.server";
import { judgeOverlaps } from "./find-overlaps.server";
import { lastAfterFirst, termFields, onlyTerms, termsAsTyped } from "./placement-fields.server";
import { takePlacement } from "./placement-scope.server";
import { beginPlacements, recordStep } from "./record-step.server";

export const ProposePlacement = z
  .strictObject({
    firmName: z.string().trim().min(2).max(120),
    firmNumber: z.string().trim().max(40).default(""),
    contactName: z.string().trim().min(1).max(40),
    contactPhone: z.string().trim().min(5).max(40),
    title: z.string().trim().min(2).max(60),
    tasks: termFields.tasks,
    place: z.string().trim().min(2).max(200),
    startsOn: Day,
    endsOn: Day,
    hoursPerDay: termFields.hoursPerDay,
    hoursPerWeek: termFields.hoursPerWeek,
    nightWork: termFields.nightWork,
    pay: termFields.pay,
    payPeriod: termFields.payPeriod,
    payCurrency: termFields.payCurrency,
    lodging: termFields.lodging,
    /** Why this firm, in the student's words. */
    other: termFields.other,
  })
  .refine(...lastAfterFirst);
export type ProposePlacement = z.infer<typeof ProposePlacement>;

/** Tells the school of a firm and asks the guardian, with the photo of its letter where there is one. Refusals: `placement.{student_unknown,
 * ends_before_start, overlaps, letter_needed, firm_needed}`. */
export function proposePlacement(
  { db, clock, env }: Pick<Services, "db" | "clock" | "env">,
  actor: StudentActor,
  { firmName, firmNumber, startsOn, endsOn, contactName, contactPhone, ...typed }: ProposePlacement,
  letterFileId: Id | null,
): Promise<Outcome<{ placementId: Id }>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    const { personId: studentId } = actor;
    const enrolment = await tx.enrolment.findFirst({
      where: { personId: studentId, state: "enrolled" },
      select: { id: true, schoolId: true },
    });
    if (!enrolment) return refuse("placement.student_unknown");
    if (endsOn < startsOn) return refuse("placement.ends_before_start");
    const days = { startsOn, endsOn, overlapReason: "" };
    const free = await judgeOverlaps(tx, [studentId], days);
    if (!free.ok) return free;
    const firm = await findOrAddFirm(tx, now, { name: firmName, registrationNumber: firmNumber });
    if (!firm.ok) return firm;
    const terms = termsAsTyped(readTerms(standingTerms), onlyTerms(typed));
    const begun = await beginPlacements(tx, now, actor, "propose", [
      {
        ...{ studentId, enrolmentId: enrolment.id, schoolId: enrolment.schoolId },
        ...{ enterpriseId: firm.value.enterpriseId, origin: "self_found", kind: "internship" },
        ...{ startsOn: new Date(startsOn), endsOn: new Date(endsOn), letterFileId },
        ...{ contactName, contactPhone, terms: { ...terms, arrangedBy: "student" } },
      },
    ]);
    if (!begun.ok) return begun;
    const [placementId = ""] = begun.value;
    await storeVerdict(tx, placementId, now);
    await askGuardian(env, tx, now, { studentId, placementId });
    return accept({ placementId });
  });
}

/** The guardian speaks first, by a link; where no telephone is on file the adviser asks. */
async function askGuardian(
  env: Services["env"],
  tx: Tx,
  now: Date,
  { studentId, placementId }: { studentId: Id; placementId: Id },
): Promise<void> {
  const { guardianName, guardianPhone: phone } = await tx.person.findUniqueOrThrow({
    where: { id: studentId },
    select: { guardianName: true, guardianPhone: true },
  });
  if (!phone) return;
  const link = { purpose: "own_choice", party: "guardian", placementId, phone } as const;
  await makeGuestLink(env, tx, now, { ...link, name: guardianName ?? "", createdById: studentId });
}

export const WithdrawPlacement = z.strictObject({ placementId: IdField, version: Version });
export type WithdrawPlacement = z.infer<typeof WithdrawPlacement>;

/** Takes back what was found, while the school has not said yes. Refusals: `placement.not_found`, those of the law. */
export function withdrawPlacement(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: StudentActor,
  { placementId, version }: WithdrawPlacement,
): Promise<Outcome<PlacementState>> {
  return inTransaction(db, async (tx) => {
    const found = await takePlacement(tx, actor, placementId);
    if (!found) return refuse("placement.not_found");
    return recordStep(tx, clock.now(), actor, { ...found, version }, { step: "withdraw" });
  });
}
