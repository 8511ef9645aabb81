// Owns issuing certificates of completion: their words are written and frozen, and wait for the school's seal, online or on
// paper. What they say of an internship is domain/completion.ts'.
import { z } from "zod";
import { issuesCertificates } from "~/app/domain/completion";
import { phrases } from "~/app/domain/paper-blocks.data";
import type { SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { dayOf, Id } from "~/app/domain/values";
import { freeze } from "./freeze-paper.server";
import { numberPapers } from "./number-papers.server";
import { readPaperFacts } from "./read-paper-facts.server";
import { recordStep } from "./record-step.server";
import { makePlaces } from "./signature-places.server";
import { inTransaction } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { completionOf, completionSelect, uncertified } from "./read-completions.server";

/** Certificates of one press: a class and its neighbour. */
export const mostCertificates = 120;
export const IssueCertificates = z.strictObject({
  placementIds: z.array(Id).min(1).max(mostCertificates),
});
export type IssueCertificates = z.infer<typeof IssueCertificates>;

/** Issues one certificate for each placement; all or, at the first no, none. Refusals: `certificate.not_yours`,
 * `placement.not_found` for one out of scope, not over or certified already, those of `judgeCompletion`. */
export function issueCertificates(
  { db, clock, env }: Pick<Services, "db" | "clock" | "env">,
  actor: SchoolActor,
  { placementIds }: IssueCertificates,
): Promise<Outcome<{ paperIds: Id[] }>> {
  const now = clock.now();
  const ids = [...new Set(placementIds)];
  return inTransaction(db, async (tx) => {
    if (!issuesCertificates(actor.role)) return refuse("certificate.not_yours");
    const year = Number(dayOf(now).slice(0, 4));
    // The school's numbers are given one press after the other, so that two presses certify nobody twice.
    const numbers = await numberPapers(tx, actor.schoolId, ids, "certificate", year);
    const rows = await tx.placement.findMany({
      where: { AND: [{ id: { in: ids } }, uncertified(actor)] },
      select: completionSelect,
    });
    if (rows.length !== ids.length) return refuse("placement.not_found");
    const known = await readPaperFacts(tx, ids, { now, dutyPhone: env.COMPLAINT_PHONE });
    const paperIds: Id[] = [];
    for (const row of rows) {
      const said = completionOf(row);
      if (!said.ok) return said;
      const facts = known.get(row.id)!;
      const paper = {
        ...{ id: newId(now.getTime()), schoolId: row.schoolId, placementId: row.id },
        ...{ kind: "certificate" as const, number: numbers.get(row.id)! },
      };
      const { hours, score } = said.value;
      const more = {
        hours: hours > 0 ? phrases.hoursDay(hours) : "",
        result: phrases.completed(score),
      };
      const frozen = await freeze(tx, paper, facts, now, more);
      await tx.paper.create({
        data: {
          ...{ ...paper, ...frozen, state: "signing", createdAt: now },
          createdById: actor.personId,
        },
      });
      await makePlaces(tx, now, { paperId: paper.id, kind: "certificate", facts });
      const step = { paper: { ...paper, state: "draft" as const }, step: "open" as const };
      await recordStep(tx, now, { ...step, to: "signing", actor });
      paperIds.push(paper.id);
    }
    return accept({ paperIds });
  });
}
