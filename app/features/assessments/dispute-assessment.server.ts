// Owns a dispute about one side's word at the end, and how the internship office settles it.
import { z } from "zod";
import {
  assessmentStateOf,
  assessors,
  decideAssessmentStep,
  sideOfAssessor,
} from "~/app/domain/assessment";
import type { SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { announce, audit, inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { findAssessed, type Speaker } from "./find-assessed.server";

const words = z.string().trim().max(1_000);
export const DisputeAssessment = z.strictObject({ placementId: Id, of: z.enum(assessors), words });
export const ResolveAssessment = z.strictObject({
  ...DisputeAssessment.shape,
  /** The mark that counts now, where the settlement changes it. */
  score: z.int().min(0).max(100).optional(),
});
type On = Pick<Services, "db" | "clock">;

/** Says that another side's word is wrong, and why. Refusals: `assessment.not_found`, those of the law. */
export function disputeAssessment(
  { db, clock }: On,
  by: Speaker,
  input: z.output<typeof DisputeAssessment>,
): Promise<Outcome<null>> {
  const now = clock.now();
  return step({ db, now }, by, "dispute", input, {
    ...{ disputedAt: now, disputedBy: sideOfAssessor(by.role), dispute: input.words },
  });
}

/** Settles a dispute with a word, and a mark where it changes. Refusals: `assessment.not_found`, those of the law. */
export function resolveAssessment(
  { db, clock }: On,
  by: SchoolActor,
  input: z.output<typeof ResolveAssessment>,
): Promise<Outcome<null>> {
  const now = clock.now();
  return step({ db, now }, by, "resolve", input, {
    ...{ resolvedAt: now, resolvedById: by.personId, resolution: input.words },
    ...(input.score === undefined ? {} : { score: input.score }),
  });
}

type Change = Parameters<Services["db"]["assessment"]["update"]>[0]["data"];

function step(
  { db, now }: { db: Services["db"]; now: Date },
  by: Speaker,
  name: "dispute" | "resolve",
  { placementId, of, words: said }: z.output<typeof DisputeAssessment>,
  data: Change,
): Promise<Outcome<null>> {
  return inTransaction(db, async (tx) => {
    const found = await findAssessed(tx, by, placementId);
    const row = found?.assessments.find(({ party }) => party === of);
    if (!row) return refuse("assessment.not_found");
    const next = decideAssessmentStep(assessmentStateOf(row), name, of, by.role, said);
    if (!next.ok) return next;
    await tx.assessment.update({ where: { id: row.id }, data });
    await announce(tx, now, { name: "assessment.moved", assessmentId: row.id, step: name });
    const subject: [string, Id] = ["assessment", row.id];
    await audit(tx, now, { actor: by, action: `assessment.${name}`, subject });
    return accept(null);
  });
}
