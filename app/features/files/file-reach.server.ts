// Owns who may see and open which file: the owner; staff of the owner's school within their scope; a firm only what was
// sent to it, and its own; everybody the photos of a firm whose page they may see. Nobody else, of any side.
import { drawsPapers } from "~/app/domain/paper";
import type { SchoolActor, Viewer } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import { studentsOf as enrolmentsOf } from "~/app/features/applications/school-scope.server";
import {
  firmsOf,
  placementsOf,
  placementsOfFirm,
} from "~/app/features/placements/placement-scope.server";
import type { Prisma } from "~/prisma/generated/client";

/** On the page of a firm in good standing. */
const shownByFirm = {
  removedAt: null,
  photos: { some: { enterprise: { status: "approved" } } },
} as const satisfies Prisma.StoredFileWhereInput;

/** No longer offered, but somebody was sent it. */
const isKept = {
  OR: [{ removedAt: null }, { applications: { some: {} } }],
} satisfies Prisma.StoredFileWhereInput;

/** The files that somebody may open, one of these. */
export function fileReach(viewer: Viewer): Prisma.StoredFileWhereInput[] {
  return [...reachOf(viewer), shownByFirm];
}

function reachOf(viewer: Viewer): Prisma.StoredFileWhereInput[] {
  switch (viewer?.side) {
    case "student":
      return [{ personId: viewer.personId, ...isKept }];
    case "school":
      return [{ person: studentsOf(viewer), ...isKept }, ...ofPapers(viewer), ...ofRecords(viewer)];
    case "enterprise":
      return [
        { enterpriseId: viewer.enterpriseId, removedAt: null },
        { applications: { some: { application: sentTo(viewer.enterpriseId) } } },
        { sealMessages: { some: { request: { paper: { placement: placementsOfFirm(viewer) } } } } },
      ];
    default:
      return [];
  }
}

/** Beside the papers of a school: voices for families, sealed files that came back, letters of who seals for it. Those of
 * firms that it places students at are for its offices: a letter may name more than who may seal. */
function ofPapers(actor: SchoolActor): Prisma.StoredFileWhereInput[] {
  const { schoolId, role } = actor;
  const own = { some: { schoolId } };
  const offices = ["college_office", "internship_office", "school_admin"];
  const firms = { some: { enterprise: firmsOf(schoolId) } };
  return [
    { recordings: own },
    {
      sealMessages: { some: { schoolId, request: { paper: { placement: placementsOf(actor) } } } },
    },
    ...(offices.includes(role) ? [{ sealAuthorities: own }, { sealAuthorities: firms }] : []),
  ];
}

/** Papers behind records, waivers and visits: those that hang on one placement are read in whose scope it is (a doctor's
 * word is nobody else's), those of a firm, a class or a round by the school's staff. */
function ofRecords(actor: SchoolActor): Prisma.StoredFileWhereInput[] {
  const { schoolId } = actor;
  const placement = placementsOf(actor);
  return [
    { internshipRecords: { some: { schoolId, OR: [{ placementId: null }, { placement }] } } },
    { waivers: { some: { placement } } },
    { visits: { some: { schoolId, placements: { some: { placement } } } } },
    // Why somebody takes no part may be an illness: for whoever records it.
    ...(drawsPapers(actor.role)
      ? [{ exemptions: { some: { enrolment: enrolmentsOf(actor) } } }]
      : []),
  ];
}

/** What was sent; a draft is nobody's business yet. */
const sentTo = (enterpriseId: Id) =>
  ({
    submittedAt: { not: null },
    status: { not: "draft" },
    listing: { enterpriseId },
  }) satisfies Prisma.ApplicationWhereInput;

const here = { in: ["enrolled", "on_leave"] } satisfies Prisma.EnumEnrolmentStateFilter;

/** Students within the scope of a school's role: there now, or graduated from there and not yet elsewhere. */
export function studentsOf({ schoolId, classId, collegeId, majorCode }: SchoolActor) {
  const mine = {
    schoolId,
    ...(classId ? { classId } : {}),
    schoolClass: { ...(collegeId ? { collegeId } : {}), ...(majorCode ? { majorCode } : {}) },
  } satisfies Prisma.EnrolmentWhereInput;
  return {
    OR: [
      { enrolments: { some: { ...mine, state: here } } },
      {
        enrolments: { some: { ...mine, state: "graduated" }, none: { state: here } },
      },
    ],
  } satisfies Prisma.PersonWhereInput;
}
