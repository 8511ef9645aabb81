// Owns which rows the law looks at for a placement, and how they are read into what domain/placement-facts.ts understands.
import type { KeptFile } from "~/app/domain/internship-facts";
import type { Kept, RecordTarget } from "~/app/domain/internship-record";
import type { Party } from "~/app/domain/paper";
import type { SignedOn } from "~/app/domain/placement-facts";
import { type Day, dayOf, type Id } from "~/app/domain/values";
import { toDay } from "~/app/features/applications/stay-of.server";
import type { Prisma } from "~/prisma/generated/client";

/** Papers that stand or have stood while somebody worked. */
const counted = ["signing", "signed", "valid", "ended"] as const;

/** Everything that a verdict asks of a placement's own rows. */
export const judgedSelect = {
  ...{ id: true, kind: true, origin: true, state: true, schoolId: true, enterpriseId: true },
  ...{ listingId: true, startsOn: true, endsOn: true, terms: true, teacherId: true },
  ...{ mentorName: true, contactName: true, collegeSaidAt: true },
  student: { select: { birthDate: true } },
  enrolment: {
    select: {
      ...{ studyYear: true, state: true, classId: true },
      schoolClass: { select: { majorCode: true } },
    },
  },
  school: { select: { regionCode: true } },
  enterprise: { select: { staffCount: true, regionCode: true } },
  listing: { select: { likePostStaff: true } },
  application: {
    select: { roundOffers: { select: { programme: { select: { roundId: true } } } } },
  },
  papers: {
    where: { kind: { in: ["consent", "agreement"] }, state: { in: [...counted] } },
    orderBy: { createdAt: "asc" },
    select: {
      ...{ kind: true, state: true },
      signatures: {
        where: { voidedAt: null, signedAt: { not: null } },
        select: { party: true, signedAt: true },
      },
    },
  },
  waivers: {
    where: { withdrawnAt: null },
    select: { rule: true, byId: true, document: true },
  },
  assessments: { where: { submittedAt: { not: null } }, select: { party: true } },
  _count: {
    select: { journal: { where: { submittedAt: { not: null } } }, visits: true },
  },
} as const satisfies Prisma.PlacementSelect;
export type JudgedRow = Prisma.PlacementGetPayload<{ select: typeof judgedSelect }>;

/** The days on which each party signed the paper of a kind that stands. */
export function signedOn({ papers }: Pick<JudgedRow, "papers">, kind: "consent" | "agreement") {
  const signed: Partial<Record<Party, Day>> = {};
  for (const paper of papers.filter((one) => one.kind === kind))
    for (const { party, signedAt } of paper.signatures)
      if (signedAt) signed[party] = dayOf(signedAt);
  return signed satisfies SignedOn;
}

/** The files that are there for the records of an internship. */
export function filesOf(row: JudgedRow, hasPlan: boolean): KeptFile[] {
  const hasSaid = (party: Party) => row.assessments.some((one) => one.party === party);
  const isThere: Record<KeptFile, boolean> = {
    agreement: row.papers.some(
      ({ kind, state }) => kind === "agreement" && (state === "valid" || state === "ended"),
    ),
    plan: hasPlan,
    // What the student says at the end is both the report and the summary.
    report: hasSaid("student"),
    summary: hasSaid("student"),
    assessment: hasSaid("school"),
    diary: row._count.journal > 0,
    visits: row._count.visits > 0,
  };
  return (Object.keys(isThere) as KeptFile[]).filter((file) => isThere[file]);
}

/** The rounds that a placement came out of. */
export function roundsOf({ application }: Pick<JudgedRow, "application">): Id[] {
  return application?.roundOffers.map(({ programme }) => programme.roundId) ?? [];
}

export const keptSelect = {
  ...{ id: true, schoolId: true, kind: true, content: true, createdAt: true },
  ...{ enterpriseId: true, roundId: true, classId: true, placementId: true },
  ...{ validFrom: true, validUntil: true },
} as const satisfies Prisma.InternshipRecordSelect;
export type KeptRow = Prisma.InternshipRecordGetPayload<{ select: typeof keptSelect }>;

/** On what a record hangs. */
export function targetOf(row: Pick<KeptRow, "placementId" | "classId" | "roundId">): RecordTarget {
  if (row.placementId) return "placement";
  if (row.classId) return "class";
  return row.roundId ? "round" : "firm";
}

/** A record as the choice among several reads it. */
export function toKept(row: KeptRow): Kept {
  const { id, kind, content, createdAt } = row;
  return {
    ...{ id, kind, content, createdAt, on: targetOf(row) },
    validFrom: toDay(row.validFrom),
    validUntil: toDay(row.validUntil),
  };
}
