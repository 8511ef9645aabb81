// Owns how a form with scans in it becomes a pile: too large, too often, then the verb.
import { data } from "@remix-run/node";
import { z } from "zod";
import type { SchoolActor } from "~/app/domain/permission";
import type { Refusal } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import type { FormAnswer } from "~/app/platform/form.server";
import { statusOf } from "~/app/platform/http.server";
import type { Services } from "~/app/platform/services.server";
import { readUploads } from "~/app/platform/upload.server";
import { bringPile, largestPile } from "./bring-pile.server";

const Fields = z.object({ pileId: z.optional(Id), printId: z.optional(Id) });
type On = Pick<Services, "db" | "clock" | "storage" | "limits">;
type Taken = { ok: true; pileId: Id } | { ok: false; answer: ReturnType<typeof no> };

/** Brings the files of a form; what is refused stands on the form again. Refuses also `pile.too_large` and `file.too_often`. */
export async function takePile(services: On, actor: SchoolActor, request: Request): Promise<Taken> {
  const { form, files, isTooLarge } = await readUploads(request, "files", largestPile);
  const fields = Fields.safeParse(Object.fromEntries(form));
  if (isTooLarge)
    return refused({ code: "pile.too_large", detail: { most: largestPile / 1_000_000 } });
  if (!fields.success) return refused({ code: "pile.not_found", detail: {} });
  const seconds = files.length > 0 ? await services.limits.hit("upload", actor.personId) : null;
  if (seconds !== null) return refused({ code: "file.too_often", detail: { seconds } });
  const outcome = await bringPile(services, actor, { files, ...fields.data });
  return outcome.ok ? { ok: true, pileId: outcome.value.pileId } : refused(outcome.refusal);
}

const refused = (refusal: Refusal): Taken => ({ ok: false, answer: no(refusal) });

function no(refusal: Refusal) {
  const lastResult: FormAnswer["lastResult"] = { status: "error" };
  return data<FormAnswer>({ lastResult, refusal }, { status: statusOf(refusal) });
}
