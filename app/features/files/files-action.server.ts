// Owns what a page of files can be asked to do: keep one more, take one away. The same for students and firms.
import { redirect } from "@remix-run/node";
import { z } from "zod";
import type { FilePurpose } from "~/app/domain/stored-file";
import { Id } from "~/app/domain/values";
import { flash } from "~/app/platform/flash.server";
import { parseFields } from "~/app/platform/form.server";
import type { RequestContext } from "~/app/platform/services.server";
import { removeFile } from "./remove-file.server";
import type { FileOwner } from "./store-file.server";
import { readFileForm, takeUpload } from "./take-upload.server";

const FileForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("bring"), file: z.string().min(1) }),
  z.strictObject({ intent: z.literal("remove"), fileId: Id }),
]);

/** Does what the form asks and leads back to `done`; a form that was not taken comes back with its reason. */
export async function answerFileForm(
  request: Request,
  { services }: Pick<RequestContext, "services">,
  actor: FileOwner,
  { purpose, done }: { purpose: FilePurpose; done: string },
) {
  const upload = await readFileForm(request);
  const { form } = upload;
  if (upload.isTooLarge && !upload.file) {
    form.set("intent", "bring"); // the body was not kept: only files make one so large
    form.set("file", "?");
  }
  if (form.get("intent") === "remove") form.delete("file");
  const parsed = parseFields(form, FileForm);
  if (!parsed.ok) return parsed.answer();
  const { value } = parsed;
  const outcome =
    value.intent === "remove"
      ? await removeFile(services, actor, value)
      : await takeUpload(services, actor, upload, purpose);
  if (!outcome.ok) return parsed.refused(outcome.refusal);
  const key = value.intent === "remove" ? "files:removed" : "files:kept";
  return redirect(done, { headers: flash({ key }) });
}
