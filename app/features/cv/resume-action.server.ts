// Owns what the page that brings a resume in can be asked: look into a file, take what was shown.
import { data, redirect } from "@remix-run/node";
import { z } from "zod";
import type { StudentActor } from "~/app/domain/permission";
import type { Locale } from "~/app/domain/values";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseFields } from "~/app/platform/form.server";
import type { Services } from "~/app/platform/services.server";
import { readUpload } from "~/app/platform/upload.server";
import { largestResume } from "./resume-file.server";
import { findResumeLook, takeResume } from "./take-resume.server";

const ResumeForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("look"), file: z.string().min(1) }),
  z.strictObject({
    intent: z.literal("take"),
    resume: z.string().max(largestResume),
    file: z.string().optional(),
  }),
]);

/** Shows what a file would add, or adds it and leads to the profile; what cannot be read comes back with its reason. */
export async function answerResumeForm(
  request: Request,
  services: Pick<Services, "db" | "clock" | "reference">,
  actor: StudentActor,
  locale: Locale,
) {
  const { form, file, isTooLarge } = await readUpload(request, "file", largestResume);
  if (isTooLarge) {
    form.set("intent", "look"); // a body that is not kept was a file's
    form.set("file", "?");
  }
  const parsed = parseFields(form, ResumeForm);
  if (!parsed.ok) return parsed.answer();
  if (isTooLarge) {
    return parsed.refused({ code: "cv.too_large", detail: { most: largestResume / 1_000 } });
  }
  if (parsed.value.intent === "look") {
    const bytes = file?.bytes ?? Buffer.alloc(0);
    const look = await findResumeLook(services, actor, bytes, locale);
    if (!look.ok) return parsed.refused(look.refusal);
    return data({ look: look.value, resume: bytes.toString("utf8") });
  }
  const taken = await takeResume(services, actor, Buffer.from(parsed.value.resume));
  if (!taken.ok) return parsed.refused(taken.refusal);
  return redirect(paths.student.profile(), { headers: flash({ key: "cv:resume.taken" }) });
}
