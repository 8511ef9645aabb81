// Owns the lists of files that pages show, and the opening of one. Who may see which is file-reach.server.ts'.
import type { SchoolActor, Viewer } from "~/app/domain/permission";
import { isPicture } from "~/app/domain/stored-file";
import { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { Part } from "~/app/platform/storage.server";
import type { Prisma } from "~/prisma/generated/client";
import { fileReach, studentsOf } from "./file-reach.server";
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
    where: { id: fileId.toLowerCase(), OR: fileReach(viewer) },
    select: { id: true, name: true, mime: true },
  });
  if (!row) return null;
  const bytes = await storage.get(row.id, part);
  return bytes && { name: row.name, mime: row.mime, bytes };
}
