// Owns what the page of imports can be asked to do: bring a file. The same on both sides of the bridge.
import { redirect } from "@remix-run/node";
import { z } from "zod";
import { type Importer, importKinds, kindsOf } from "~/app/domain/import-run";
import type { Refusal } from "~/app/domain/refusal";
import { Day } from "~/app/domain/values";
import { parseFields } from "~/app/platform/form.server";
import type { RequestContext, Services } from "~/app/platform/services.server";
import { largestUpload, readUpload } from "~/app/platform/upload.server";
import { importPlaces } from "./import-places";
import { refuseOthers } from "./read-import-pages.server";
import { findSchool } from "./read-import.server";
import { takeFile } from "./take-file.server";

const BringFile = z.strictObject({
  kind: z.enum(importKinds),
  /** Its name; the bytes travel beside the fields. */
  file: z.string().min(1),
  sourceName: z.string().trim().max(60).optional(),
  sourcedOn: z.optional(Day),
  school: z.string().trim().max(100).optional(),
});

const tooLarge: Refusal = {
  code: "import.too_large",
  detail: { what: "bytes", limit: largestUpload / 1_000_000 },
};

/** Takes the file and leads to its page; a form that was not taken comes back with what was typed. Refuses
 * `import.too_often` for more files of one person than anybody brings, and what `takeFile` refuses. */
export async function answerUpload(request: Request, context: RequestContext, actor: Importer) {
  refuseOthers(actor);
  const { form, file, isTooLarge } = await readUpload(request, "file");
  if (isTooLarge && !file) {
    // The body was not kept; the address still says what was meant to be brought.
    form.set("kind", new URL(request.url).searchParams.get("kind") ?? kindsOf(actor.role)[0] ?? "");
    form.set("file", "?");
  }
  const parsed = parseFields(form, BringFile);
  if (!parsed.ok) return parsed.answer();
  if (isTooLarge || !file) return parsed.refused(tooLarge);
  const seconds = await context.services.limits.hit("upload", actor.personId);
  if (seconds !== null) return parsed.refused({ code: "import.too_often", detail: { seconds } });
  const facts = await factsOf(context.services, parsed.value);
  const taken = await takeFile(context.services, actor, {
    ...{ bytes: file.bytes, fileName: file.name },
    ...facts,
  });
  if (!taken.ok) return parsed.refused(taken.refusal);
  return redirect(importPlaces(actor.side).import(taken.value.runId));
}

/** What is said beside the file, as the verb takes it: nothing for what was left empty. */
async function factsOf(services: Services, given: z.output<typeof BringFile>) {
  const { kind, sourceName, sourcedOn, school } = given;
  const found = school ? await findSchool(services, school) : null;
  return {
    kind,
    ...(sourceName && { sourceName }),
    ...(sourcedOn && { sourcedOn }),
    ...(found && { schoolId: found.id }),
  };
}
