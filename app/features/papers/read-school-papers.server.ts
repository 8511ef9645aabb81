// Owns a school's lists of papers: how far each is and whose name is missing, placements that have none yet, guardians who
// wait for a call.
import { type PaperKind, type PaperState, type Party, standingPapers } from "~/app/domain/paper";
import type { SchoolActor } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import { placementsOf } from "./own-papers.server";

type On = Pick<Services, "db">;
export const schoolTabs = ["signing", "signed", "draft", "valid", "refused", "expired"] as const;
export type SchoolTab = (typeof schoolTabs)[number];
const most = 500;
/** Not followed by a version of its own. */
const isLast = { replacedBy: { none: {} } } as const;

const isWaiting = (state: PaperState) => state === "signing" || state === "expired";

export type SchoolPaperRow = {
  paperId: Id;
  kind: PaperKind;
  number: string;
  state: PaperState;
  student: string;
  group: string;
  firm: string;
  startsOn: Date | null;
  missing: Party[];
};
export type UndrawnRow = {
  placementId: Id;
  student: string;
  group: string;
  firm: string;
  startsOn: Date | null;
  needs: "consent" | "agreement";
};
export type CallRow = {
  callRequestId: Id;
  student: string;
  name: string;
  phone: string;
  dueAt: Date;
};

const whose = {
  ...{ startsOn: true, student: { select: { name: true } } },
  enrolment: { select: { schoolClass: { select: { name: true } } } },
  enterprise: { select: { shortName: true } },
} as const satisfies Prisma.PlacementSelect;
type Whose = Prisma.PlacementGetPayload<{ select: typeof whose }>;
const namesOf = ({ startsOn, student, enrolment, enterprise }: Whose) => ({
  ...{ startsOn, student: student.name, group: enrolment.schoolClass.name },
  firm: enterprise.shortName,
});

/** Papers of a state in the actor's scope, the nearest first day first, and how many there are of each. */
export async function listSchoolPapers({ db }: On, actor: SchoolActor, tab: SchoolTab) {
  const placement = placementsOf(actor);
  const rows = await db.paper.findMany({
    where: { ...isLast, state: tab, placement },
    orderBy: [{ placement: { startsOn: "asc" } }, { number: "asc" }],
    take: most,
    select: {
      ...{ id: true, kind: true, number: true, state: true },
      placement: { select: whose },
      signatures: { where: { voidedAt: null, signedAt: null }, select: { party: true } },
    },
  });
  const grouped = await db.paper.groupBy({
    by: ["state"],
    where: { ...isLast, state: { in: [...schoolTabs] }, placement },
    _count: true,
  });
  const counts = Object.fromEntries(grouped.map(({ state, _count }) => [state, _count]));
  return {
    rows: rows.map(({ id, placement: of, signatures, ...row }): SchoolPaperRow => ({
      ...{ ...row, ...namesOf(of), paperId: id },
      missing: isWaiting(row.state) ? signatures.map(({ party }) => party) : [],
    })),
    counts: counts as Partial<Record<SchoolTab, number>>,
  };
}

/** Placements to come or under way that wait for their next paper: the consent, then the agreement. */
export async function listUndrawn({ db }: On, actor: SchoolActor): Promise<UndrawnRow[]> {
  const standing = { state: { in: [...standingPapers] } };
  const without = (kind: PaperKind) => ({ papers: { none: { kind, ...standing } } });
  const rows = await db.placement.findMany({
    where: {
      AND: [
        placementsOf(actor),
        { state: { in: ["confirmed", "running"] }, kind: { in: ["internship", "apprenticeship"] } },
        { OR: [without("consent"), without("agreement")] },
      ],
    },
    orderBy: [{ startsOn: "asc" }, { id: "asc" }],
    take: most,
    select: {
      ...{ id: true, ...whose },
      papers: { where: { kind: "consent", ...standing }, select: { state: true } },
    },
  });
  // The agreement is drawn up once the family has signed.
  return rows.flatMap(({ id, papers: [consent], ...of }): UndrawnRow[] => {
    const isSaid = consent?.state === "signed" || consent?.state === "valid";
    if (consent && !isSaid) return [];
    return [{ ...namesOf(of), placementId: id, needs: consent ? "agreement" : "consent" }];
  });
}

/** Guardians who would like to be called, the most urgent first. */
export async function listCalls({ db }: On, actor: SchoolActor): Promise<CallRow[]> {
  const rows = await db.callRequest.findMany({
    where: { doneAt: null, placement: placementsOf(actor) },
    orderBy: { dueAt: "asc" },
    take: 50,
    select: {
      ...{ id: true, name: true, phone: true, dueAt: true },
      placement: { select: { student: { select: { name: true } } } },
    },
  });
  return rows.map(({ id, placement, ...row }) => ({
    ...{ ...row, callRequestId: id, student: placement.student.name },
  }));
}
