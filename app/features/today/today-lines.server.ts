// Owns the line of a placement on the list of today, and the lines of papers and proposals that wait. Which parts there are
// is read-today's.
import type { RecordKind } from "~/app/domain/internship-record";
import type { StartGap } from "~/app/domain/start-gaps";
import type { TodayGroup } from "~/app/domain/today";
import type { Day, Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";

export type TodayLine = {
  /** What the line leads to: an incident, a call, a week, a paper, a placement. */
  id: Id;
  /** The paper that a first day waits for; where there is none, the placement itself is led to. */
  paperId?: Id;
  /** The record that it waits for, where no paper is missing and the reader keeps such. */
  record?: RecordKind;
  student: string;
  className: string;
  firm: string;
  /** When it is due, or since when it waits. */
  at: Day | Date | null;
  isLate: boolean;
  gaps: StartGap[];
};
export type TodayPart = { group: TodayGroup; total: number; lines: TodayLine[] };
export type Found = Omit<TodayPart, "group">;
export type Scope = Prisma.PlacementWhereInput;
/** So many lines of a part are shown; the rest is one press away. */
export const shown = 5;

/** What a line tells of its placement. */
export const whose = {
  id: true,
  student: { select: { name: true } },
  enterprise: { select: { shortName: true } },
  enrolment: { select: { schoolClass: { select: { name: true } } } },
} as const;
type Whose = Prisma.PlacementGetPayload<{ select: typeof whose }>;

type On = Pick<Services, "db">;

/** The line of a placement. */
export function lineOf(
  { id, student, enterprise, enrolment }: Whose,
  over: Partial<TodayLine> = {},
): TodayLine {
  return {
    ...{ id, student: student.name, className: enrolment.schoolClass.name },
    ...{ firm: enterprise.shortName, at: null, isLate: false, gaps: [], ...over },
  };
}

/** Firms that students found and that wait for a word of the school. */
export async function findProposals({ db }: On, scope: Scope, said: Scope): Promise<Found> {
  const where = {
    AND: [scope, said, { state: "school_review", origin: "self_found" }],
  } satisfies Scope;
  const [total, rows] = await Promise.all([
    db.placement.count({ where }),
    db.placement.findMany({
      ...{ where, orderBy: { createdAt: "asc" }, take: shown },
      select: { ...whose, createdAt: true },
    }),
  ]);
  return { total, lines: rows.map(({ createdAt, ...of }) => lineOf(of, { at: createdAt })) };
}

/** Papers that stand somewhere, as lines of their placements. */
export async function findPapers(
  { db }: On,
  scope: Scope,
  standing: Prisma.PaperWhereInput,
): Promise<Found> {
  const where = {
    AND: [standing, { placement: { AND: [scope, { state: { notIn: ["cancelled", "closed"] } }] } }],
  } satisfies Prisma.PaperWhereInput;
  const [total, rows] = await Promise.all([
    db.paper.count({ where }),
    db.paper.findMany({
      ...{ where, orderBy: { frozenAt: "asc" }, take: shown },
      select: { id: true, frozenAt: true, placement: { select: whose } },
    }),
  ]);
  return {
    total,
    lines: rows.map(({ id, frozenAt, placement: of }) => lineOf(of, { id, at: frozenAt })),
  };
}
