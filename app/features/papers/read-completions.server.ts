// Owns which placements of a school wait for their certificate of completion, which have one, and what each would say.
import { judgeCompletion, type Completion, type Ended } from "~/app/domain/completion";
import { standingPapers } from "~/app/domain/paper";
import type { SchoolActor } from "~/app/domain/permission";
import type { Outcome } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import { placementsOf } from "./own-papers.server";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";

const over = ["ended", "closed"] as const;
const most = 300;

/** What of a placement decides whether it is certified. */
export const completionSelect = {
  ...{ id: true, state: true, schoolId: true },
  assessments: {
    where: { party: "school" },
    select: { content: true, score: true, submittedAt: true, disputedAt: true, resolvedAt: true },
  },
  journal: { where: { submittedAt: { not: null } }, select: { minutes: true } },
} as const satisfies Prisma.PlacementSelect;
type CompletionRow = Prisma.PlacementGetPayload<{ select: typeof completionSelect }>;

/** What a certificate of such a placement says, or why there is none. */
export function completionOf({ state, assessments, journal }: CompletionRow): Outcome<Completion> {
  const minutes = journal.reduce((sum, week) => sum + (week.minutes ?? 0), 0);
  return judgeCompletion({ state, school: assessments[0] ?? null, minutes } satisfies Ended);
}

/** Placements without a certificate that stands, in the actor's scope. */
export function uncertified(actor: SchoolActor): Prisma.PlacementWhereInput {
  return {
    AND: [
      placementsOf(actor),
      {
        ...{ state: { in: [...over] }, kind: { in: ["internship", "apprenticeship"] } },
        papers: { none: { kind: "certificate", state: { in: [...standingPapers] } } },
      },
    ],
  };
}

const whose = {
  ...{ id: true, student: { select: { name: true } } },
  enrolment: {
    select: { classId: true, studentNumber: true, schoolClass: { select: { name: true } } },
  },
  enterprise: { select: { shortName: true } },
} as const satisfies Prisma.PlacementSelect;
type Whose = Prisma.PlacementGetPayload<{ select: typeof whose }>;
const namesOf = ({ id, student, enrolment, enterprise }: Whose) => ({
  ...{ placementId: id, student: student.name, firm: enterprise.shortName },
  ...{ studentNumber: enrolment.studentNumber, classId: enrolment.classId },
  group: enrolment.schoolClass.name,
});

export type WaitingRow = ReturnType<typeof namesOf> & {
  hours: number;
  score: number | null;
  /** Why none may be issued yet. */
  hindrance: "certificate.not_assessed" | "certificate.not_completed" | null;
};
export type IssuedRow = ReturnType<typeof namesOf> & {
  paperId: Id;
  number: string;
  state: "signing" | "signed" | "valid";
  verifyCode: string;
};
export type Certificates = { waiting: WaitingRow[]; issued: IssuedRow[] };

/** The desk of certificates: by class, the newest first, and student number. */
export async function listCertificates(
  { db }: Pick<Services, "db">,
  actor: SchoolActor,
): Promise<Certificates> {
  const orderBy: Prisma.PlacementOrderByWithRelationInput[] = [
    { enrolment: { schoolClass: { entryYear: "desc" } } },
    { enrolment: { schoolClass: { name: "asc" } } },
    { enrolment: { studentNumber: "asc" } },
  ];
  const [waiting, papers] = await Promise.all([
    db.placement.findMany({
      ...{ where: uncertified(actor), orderBy, take: most },
      select: { ...completionSelect, ...whose },
    }),
    db.paper.findMany({
      where: {
        ...{ kind: "certificate", state: { in: ["signing", "signed", "valid"] } },
        placement: placementsOf(actor),
      },
      orderBy: [{ frozenAt: "desc" }, { number: "asc" }],
      take: most,
      select: {
        ...{ id: true, number: true, state: true, verifyCode: true },
        placement: { select: whose },
      },
    }),
  ]);
  return {
    waiting: waiting.map((row): WaitingRow => {
      const said = completionOf(row);
      const told = said.ok ? said.value : { hours: 0, score: null };
      const code = said.ok ? null : said.refusal.code;
      return { ...namesOf(row), ...told, hindrance: code as WaitingRow["hindrance"] };
    }),
    issued: papers.map(({ id, placement, verifyCode, ...paper }) => ({
      ...{ ...namesOf(placement), paperId: id, verifyCode: verifyCode ?? "" },
      ...{ number: paper.number, state: paper.state as IssuedRow["state"] },
    })),
  };
}
