// Owns how a form with a file in it becomes a kept file: too large, too often, then the verb.
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { type FilePurpose, largestPhoto } from "~/app/domain/stored-file";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { readUpload, type Upload } from "~/app/platform/upload.server";
import { type FileOwner, type KeptFile, storeFile } from "./store-file.server";

/** Reads a form whose field `file` may carry a file; one that is too large leaves the form empty. */
export function readFileForm(request: Request): Promise<Upload> {
  return readUpload(request, "file", largestPhoto);
}

/** Keeps the file of a form. Refuses `file.too_large`, `file.empty` (none was chosen), `file.too_often` for more than one
 * person brings, and what storeFile refuses. */
export async function takeUpload(
  services: Pick<Services, "db" | "clock" | "storage" | "limits">,
  actor: FileOwner,
  { file, isTooLarge }: Upload,
  purpose: FilePurpose,
): Promise<Outcome<KeptFile>> {
  if (isTooLarge) return refuse("file.too_large", { most: largestPhoto / 1_000_000 });
  if (!file) return refuse("file.empty");
  const seconds = await services.limits.hit("upload", actor.personId);
  if (seconds !== null) return refuse("file.too_often", { seconds });
  return storeFile(services, actor, { ...file, for: purpose });
}

/** The same for a form that may come without a file; then there is none. */
export async function takeIfBrought(
  services: Parameters<typeof takeUpload>[0],
  actor: FileOwner,
  upload: Upload,
  purpose: FilePurpose,
): Promise<Outcome<{ fileId?: Id }>> {
  if (!upload.isTooLarge && !upload.file) return accept({});
  return takeUpload(services, actor, upload, purpose);
}
