// Owns finding the certificate of a student's own placement, once it holds.
import type { StudentActor } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";

export type OwnCertificate = { paperId: Id; number: string; verifyCode: string };

/** The certificate of one of the student's placements, or null. */
export async function findOwnCertificate(
  { db }: Pick<Services, "db">,
  { personId: studentId }: StudentActor,
  placementId: Id,
): Promise<OwnCertificate | null> {
  const paper = await db.paper.findFirst({
    where: { kind: "certificate", state: "valid", placement: { id: placementId, studentId } },
    select: { id: true, number: true, verifyCode: true },
  });
  return paper && { paperId: paper.id, number: paper.number, verifyCode: paper.verifyCode ?? "" };
}
