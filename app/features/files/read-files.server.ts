// Owns who may see and open which file: the owner; staff of the owner's school within their scope; a firm only what was
// sent to it, and its own; everybody the photos of a firm whose page they may see. Nobody else, of any side.
import { drawsPapers } from "~/app/domain/paper";
import type { EnterpriseActor, SchoolActor, Viewer } from "~/app/domain/permission";
import { isPicture } from "~/app/domain/stored-file";
import { Id } from "~/app/domain/values";
import { studentsOf as enrolmentsOf } from "~/app/features/applications/school-scope.server";
import { placementsOf } from "~/app/features/placements/placement-scope.server";
import type { Services } from "~/app/platform/services.server";
import type { Part } from "~/app/platform/storage.server";
import type { Prisma } from "~/prisma/generated/client";
import { type FileOwner, ownerOf, usedFor } from "./store-file.server";

export type FileLine = {
  fileId: Id;
  name: string;
  isPicture: boolean;
  /** Bytes. */
  size: number;
  createdAt: Date;
};

const lineSelect = {
  ...{ id: true, name: true, mime: true, bytes: true, createdAt: true },
} as const satisfies Prisma.StoredFileSelect;
type Line = Prisma.StoredFileGetPayload<{ select: typeof lineSelect }>;

/** What a page shows of a file; select the row's `fileLineSelect` and hand it in. */
export const fileLineSelect = lineSelect;
export function toFileLine({ id: fileId, name, mime, bytes: size, createdAt }: Line): FileLine {
  return { fileId, name, isPicture: isPicture(mime), size, createdAt };
}

/** The actor's own files that are still offered, newest first. */
export async function listFiles(
  { db }: Pick<Services, "db">,
  actor: FileOwner,
): Promise<FileLine[]> {
  const rows = await db.storedFile.findMany({
    where: { ...ownerOf(actor), removedAt: null, ...usedFor("profile") },
    select: lineSelect,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return rows.map(toFileLine);
}

/** A student's files that are still offered, for the school's side; none outside the role's scope. */
export async function listFilesOf(
  { db }: Pick<Services, "db">,
  actor: SchoolActor,
  personId: Id,
): Promise<FileLine[]> {
  const rows = await db.storedFile.findMany({
    where: { personId, removedAt: null, person: studentsOf(actor), ...usedFor("profile") },
    select: lineSelect,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return rows.map(toFileLine);
}

export type OpenFile = { name: string; mime: string; bytes: Buffer };

/** A file with its bytes for whoever may have it; null for everybody else, and for a file that does not exist. */
export async function findFile(
  { db, storage }: Pick<Services, "db" | "storage">,
  viewer: Viewer,
  fileId: string,
  part: Part,
): Promise<OpenFile | null> {
  if (!Id.safeParse(fileId).success) return null;
  const row = await db.storedFile.findFirst({
    where: { id: fileId.toLowerCase(), OR: [...reachOf(viewer), shownByFirm] },
    select: { id: true, name: true, mime: true },
  });
  if (!row) return null;
  const bytes = await storage.get(row.id, part);
  return bytes && { name: row.name, mime: row.mime, bytes };
}

/** On the page of a firm in good standing. */
const shownByFirm = {
  removedAt: null,
  photos: { some: { enterprise: { status: "approved" } } },
} as const satisfies Prisma.StoredFileWhereInput;

/** No longer offered, but somebody was sent it. */
const isKept = {
  OR: [{ removedAt: null }, { applications: { some: {} } }],
} satisfies Prisma.StoredFileWhereInput;

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
        { sealMessages: { some: { request: { paper: { placement: placedAt(viewer) } } } } },
      ];
    default:
      return [];
  }
}

/** What a firm's own seal was set under elsewhere. */
const placedAt = ({ enterpriseId }: EnterpriseActor) =>
  ({ OR: [{ enterpriseId }, { coHostId: enterpriseId }] }) satisfies Prisma.PlacementWhereInput;

/** Beside the papers of a school: voices for families, sealed files that came back, letters of who seals for it. Those of
 * firms that it places students at are for its offices: a letter may name more than who may seal. */
function ofPapers({ schoolId, role }: SchoolActor): Prisma.StoredFileWhereInput[] {
  const own = { some: { schoolId } };
  const offices = ["college_office", "internship_office", "school_admin"];
  const firms = { some: { enterprise: { placements: { some: { schoolId } } } } };
  return [
    { recordings: own },
    { sealMessages: own },
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
