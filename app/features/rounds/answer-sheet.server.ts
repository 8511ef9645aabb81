// Owns what the page of a sheet does with its form: tries the file or the pasted rows and answers with what was found, or keeps
// rows that were tried.
import { data, redirect } from "@remix-run/node";
import { z } from "zod";
import type { SchoolActor } from "~/app/domain/permission";
import type { Refusal } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { statusOf } from "~/app/platform/http.server";
import type { Services } from "~/app/platform/services.server";
import { readUpload } from "~/app/platform/upload.server";
import { readSheet, type SheetCheck } from "./read-sheet.server";
import { KeepSheet, keepSheet } from "./fill-round.server";

type On = Pick<Services, "db" | "pool" | "clock" | "limits">;
/** What the page shows below its form. */
export type SheetAnswer = { check: SheetCheck | null; refusal: Refusal | null };

const Sent = z.object({
  intent: z.enum(["check", "keep"]),
  text: KeepSheet.shape.text.or(z.literal("")).default(""),
});
/** Bytes: far more than a round has students. */
const largestSheet = 5_000_000;

/** 200 with what a sheet would give, 422 or 409 with the no, or the way to the result that was kept. */
export async function answerSheet(on: On, actor: SchoolActor, roundId: Id, request: Request) {
  const { form, file, isTooLarge } = await readUpload(request, "file", largestSheet);
  if (isTooLarge) return refused({ code: "file.too_large", detail: { most: 5 } });
  const sent = Sent.safeParse(Object.fromEntries(form));
  if (!sent.success) throw new Response(null, { status: 400 });
  const { intent, text } = sent.data;
  if (intent === "keep") {
    const kept = await keepSheet(on, actor, { roundId, text });
    if (!kept.ok) return refused(kept.refusal);
    return redirect(paths.school.roundResult(roundId), {
      headers: flash({ key: "rounds:done.fill" }),
    });
  }
  const seconds = file ? await on.limits.hit("upload", actor.personId) : null;
  if (seconds !== null) return refused({ code: "file.too_often", detail: { seconds } });
  const tried = await readSheet(on, actor, roundId, file?.bytes ?? Buffer.from(text));
  return tried.ok
    ? data<SheetAnswer>({ check: tried.value.check, refusal: null })
    : refused(tried.refusal);
}

function refused(refusal: Refusal) {
  return data<SheetAnswer>({ check: null, refusal }, { status: statusOf(refusal) });
}
