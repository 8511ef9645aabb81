// Owns what firm, teacher and student read of an assessment: all three words, and what the reader can do.
import {
  AssessmentContent,
  type AssessmentState,
  assessmentStateOf,
  type AssessmentStep,
  assessmentStepNames,
  type Assessor,
  assessors,
  decideAssessmentStep,
  isAssessed,
} from "~/app/domain/assessment";
import type { KeptFile } from "~/app/domain/internship-facts";
import type { PlacementState } from "~/app/domain/placement";
import { dayOf, type Id } from "~/app/domain/values";
import { stayOf } from "~/app/features/journal/stay-of";
import type { Services } from "~/app/platform/services.server";
import { missingFiles } from "./close-placement.server";
import { placementsOfSpeaker, type Speaker } from "./find-assessed.server";

export type SaidView = {
  of: Assessor;
  state: AssessmentState;
  content: AssessmentContent | null;
  score: number | null;
  byName: string;
  byPhone: boolean;
  dispute: { by: Assessor; text: string } | null;
  resolution: string;
  may: AssessmentStep[];
};
export type AssessmentView = {
  placementId: Id;
  student: string;
  firm: string;
  state: PlacementState;
  isOpen: boolean;
  said: SaidView[];
  /** For the school: the mean of the marked weeks, and what the file lacks. */
  forSchool: { journalMean: number | null; missing: KeptFile[] } | null;
};

/** The three words of a placement in the reader's reach; null outside it. */
export async function readAssessments(
  { db, clock }: Pick<Services, "db" | "clock">,
  by: Speaker,
  placementId: Id,
): Promise<AssessmentView | null> {
  const row = await db.placement.findFirst({
    where: { AND: [{ id: placementId }, placementsOfSpeaker(by)] },
    select: {
      ...{ state: true, startsOn: true, endsOn: true, endedAt: true, assessments: true },
      student: { select: { name: true } },
      enterprise: { select: { shortName: true } },
    },
  });
  if (!row) return null;
  const isOpen = isAssessed({ state: row.state, ...stayOf(row) }, dayOf(clock.now()));
  const said = assessors.map((of) =>
    toSaid(of, row.assessments.find(({ party }) => party === of) ?? null, by, isOpen),
  );
  const forSchool = by.side === "school" ? await readForSchool({ db }, placementId) : null;
  return {
    ...{ placementId, state: row.state, isOpen, said, forSchool },
    ...{ student: row.student.name, firm: row.enterprise.shortName },
  };
}

async function readForSchool({ db }: Pick<Services, "db">, placementId: Id) {
  const [mean, missing] = await Promise.all([
    db.journalEntry.aggregate({ where: { placementId }, _avg: { mark: true } }),
    missingFiles(db, placementId),
  ]);
  const { mark } = mean._avg;
  return { journalMean: mark === null ? null : Math.round(mark), missing };
}

type Row = {
  content: unknown;
  score: number | null;
  byName: string;
  byPhone: boolean;
  submittedAt: Date | null;
  disputedAt: Date | null;
  disputedBy: string | null;
  dispute: string;
  resolvedAt: Date | null;
  resolution: string;
};
function toSaid(of: Assessor, row: Row | null, by: Speaker, isOpen: boolean): SaidView {
  const state = assessmentStateOf(row);
  const may = assessmentStepNames.filter(
    (step) =>
      (isOpen || step === "resolve") && decideAssessmentStep(state, step, of, by.role, "-").ok,
  );
  if (!row?.submittedAt) return { ...unsaid, of, state, may };
  const { score, byName, byPhone, resolution } = row;
  const disputer = assessors.find((side) => side === row.disputedBy);
  const dispute = disputer ? { by: disputer, text: row.dispute } : null;
  const content = AssessmentContent.parse(row.content);
  return { of, state, may, content, score, byName, byPhone, dispute, resolution };
}

const unsaid = {
  ...{ content: null, score: null, byName: "", byPhone: false, dispute: null, resolution: "" },
};
