// Owns what the page of a recording does with its forms: keep one, take one back.
import { redirect } from "@remix-run/node";
import { z } from "zod";
import type { SchoolActor } from "~/app/domain/permission";
import { largestRecording } from "~/app/domain/stored-file";
import { flash } from "~/app/platform/flash.server";
import { parseFields } from "~/app/platform/form.server";
import type { Services } from "~/app/platform/services.server";
import { readUpload } from "~/app/platform/upload.server";
import {
  keepRecording,
  type Spoken,
  WithdrawRecording,
  withdrawRecording,
} from "./keep-recording.server";

type On = Pick<Services, "db" | "clock" | "storage" | "limits">;

/** Answers the page's forms; 400 for one that is none of its. */
export async function answerRecording(
  on: On,
  actor: SchoolActor,
  spoken: Spoken,
  request: Request,
  here: string,
) {
  const upload = await readUpload(request, "file", largestRecording);
  const { form, file, isTooLarge } = upload;
  if (form.get("intent") === "withdraw") {
    form.delete("intent");
    form.delete("file");
    const asked = parseFields(form, WithdrawRecording);
    if (!asked.ok) return asked.answer();
    const outcome = await withdrawRecording(on, actor, spoken, asked.value);
    if (!outcome.ok) return asked.refused(outcome.refusal);
    return redirect(here, { headers: flash({ key: "recordings:said.withdraw" }) });
  }
  // Of a body far too large nothing was kept, its intent neither.
  if (form.get("intent") !== "keep" && !isTooLarge) throw new Response(null, { status: 400 });
  const brought = parseFields(form, z.object({}));
  if (!brought.ok) return brought.answer();
  if (isTooLarge) {
    const most = largestRecording / 1_000_000;
    return brought.refused({ code: "file.too_large", detail: { most } });
  }
  const outcome = await keepRecording(on, actor, spoken, file ?? { bytes: Buffer.of(), name: "" });
  if (!outcome.ok) return brought.refused(outcome.refusal);
  return redirect(here, { headers: flash({ key: "recordings:said.keep" }) });
}
