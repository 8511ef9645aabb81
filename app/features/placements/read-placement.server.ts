// Owns what a school reads of one placement: facts, the verdict rule by rule, which records count and from where, waivers,
// its trail, and the steps open to this actor. null outside the scope.
import type { Judged } from "~/app/domain/internship-law";
import {
  mayKeep,
  type RecordKind,
  recordKinds,
  type RecordTarget,
} from "~/app/domain/internship-record";
import type { SchoolActor } from "~/app/domain/permission";
import { type PlacementStepName, placementStepsOpenTo } from "~/app/domain/placement-life";
import { readTerms } from "~/app/domain/placement-terms";
import { dayOf, type Id } from "~/app/domain/values";
import { toDay } from "~/app/features/applications/stay-of.server";
import { gatherPlacements } from "~/app/features/law/read-law-facts.server";
import { judgeGathered } from "~/app/features/law/judge-placement.server";
import { mayWaive } from "~/app/domain/internship-law";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import { placementsOf } from "./placement-scope.server";

const select = {
  ...{ id: true, number: true, version: true, state: true, origin: true, kind: true },
  ...{ startsOn: true, endsOn: true, terms: true, applicationId: true, transferOfId: true },
  ...{ mentorName: true, mentorPhone: true, contactName: true, contactPhone: true },
  ...{ overlapReason: true, coHostShare: true, coHostId: true, teacherId: true },
  ...{ letterFileId: true, endCode: true, endNote: true, endedBy: true },
  student: { select: { id: true, name: true } },
  enrolment: { select: { classId: true, schoolClass: { select: { name: true } } } },
  enterprise: { select: { id: true, name: true, registrationNumber: true, status: true } },
  coHost: { select: { name: true } },
  teacher: { select: { name: true } },
  steps: {
    orderBy: { at: "desc" },
    select: { id: true, step: true, at: true, reason: true, actorRole: true, changes: true },
  },
  waivers: {
    where: { withdrawnAt: null },
    select: {
      ...{ id: true, rule: true, document: true, reason: true, by: { select: { name: true } } },
      file: { select: { id: true, name: true } },
    },
  },
} as const satisfies Prisma.PlacementSelect;

export type CountedRecord = { kind: RecordKind; from: RecordTarget };

/** One placement of the actor's scope, judged as it stands now. */
export async function findPlacement(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: SchoolActor,
  placementId: Id,
) {
  const row = await db.placement.findFirst({
    where: { AND: [{ id: placementId }, placementsOf(actor)] },
    select,
  });
  if (!row) return null;
  const today = dayOf(clock.now());
  const gathered = (await gatherPlacements(db, [placementId], today)).get(placementId);
  const rules: Judged[] | null = gathered
    ? judgeGathered(gathered, "agreement", today).rules
    : null;
  const counted = Object.values(gathered?.told.records ?? {});
  const steps: PlacementStepName[] = placementStepsOpenTo(row.state, actor.role);
  return {
    ...row,
    terms: readTerms(row.terms),
    startsOn: toDay(row.startsOn),
    endsOn: toDay(row.endsOn),
    open: steps,
    mayWaive: mayWaive(actor.role),
    keeps: recordKinds.filter((kind) => mayKeep(actor.role, kind)),
    rules,
    records: counted.map(({ kind, on }): CountedRecord => ({ kind, from: on })),
    steps: row.steps.map(({ changes, ...step }) => ({
      ...step,
      fields: Object.keys(changes as object),
    })),
  };
}
export type PlacementView = NonNullable<Awaited<ReturnType<typeof findPlacement>>>;
