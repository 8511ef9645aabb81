// Owns a file that comes beside the fields of a school's form (a decision, a policy, a report): none, or one that is clean.
import type { SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { largestPhoto } from "~/app/domain/stored-file";
import type { Services } from "~/app/platform/services.server";
import { cleanFile } from "./clean-file.server";
import { readyFile, type ReadyFile } from "./file-of-verb.server";

/** The file of a form's field, its bytes kept, ready for the row of the verb; null where none was chosen. The field then holds
 * the file's name. Refuses `file.too_large`, and what cleanFile and readyFile refuse. */
export async function bringBeside(
  services: Pick<Services, "storage" | "limits" | "clock">,
  actor: SchoolActor,
  form: FormData,
  field = "file",
): Promise<Outcome<ReadyFile | null>> {
  const sent = form.get(field);
  form.delete(field);
  if (!(sent instanceof File) || sent.name === "") return accept(null);
  if (sent.size > largestPhoto) return refuse("file.too_large", { most: largestPhoto / 1_000_000 });
  const clean = await cleanFile(Buffer.from(await sent.arrayBuffer()));
  return readyFile(services, clean, { name: sent.name, by: actor.personId });
}
