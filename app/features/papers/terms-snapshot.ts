// Owns what of a placement is kept beside the frozen words of a paper, so that a later look sees field by field what has
// changed since.
import { z } from "zod/mini";
import { PlacementTerms } from "~/app/domain/placement-terms";
import type { PlacementFacts } from "./read-paper-facts.server";

const Word = z._default(z.nullable(z.string()), null);
/** The terms, the days and the people as they stood. */
export const TermsSnapshot = z.extend(PlacementTerms, {
  ...{ startsOn: Word, endsOn: Word, enterpriseId: Word, coHostId: Word, studentName: Word },
  ...{ enterpriseName: Word, mentorName: Word, mentorPhone: Word, contactName: Word },
  ...{ contactPhone: Word, teacherId: Word, guardianPhone: Word },
});
export type TermsSnapshot = z.infer<typeof TermsSnapshot>;

/** A placement as it stands now, in the form in which a paper keeps it. */
export function snapshotOf(facts: PlacementFacts): TermsSnapshot {
  const { terms, startsOn, endsOn, enterpriseId, coHostId, values, signers, teacherId } = facts;
  return {
    ...{ ...terms, startsOn, endsOn, enterpriseId, coHostId, teacherId },
    ...{ studentName: values.student ?? "", enterpriseName: values.firm ?? "" },
    ...{ mentorName: values.mentor ?? "", mentorPhone: values.mentor_phone ?? "" },
    ...{ contactName: values.contact ?? "", contactPhone: values.contact_phone ?? "" },
    guardianPhone: signers.guardian.phone,
  };
}
