// Owns what the page of a link to a paper does with its forms: signing, saying no, asking for a call.
import { redirect } from "@remix-run/node";
import { z } from "zod";
import type { GuestCall } from "~/app/features/guests/guest-desk";
import { flash } from "~/app/platform/flash.server";
import { parseFields } from "~/app/platform/form.server";
import { askForCall } from "./ask-for-call.server";
import { RefusePaper, refuseAsGuest } from "./refuse-paper.server";
import { SignPaper, signAsGuest } from "./sign-paper.server";

const done = (here: string, said: "sign" | "refuse" | "call") =>
  redirect(here.replace(/\?.*$/, ""), { headers: flash({ key: `papers:said.${said}` }) });

/** 404 for a form that is none of this page. */
export async function actOnGuestPaper({ services, guest, form, here, ...from }: GuestCall) {
  const intent = form.get("intent");
  form.delete("intent");
  if (intent === "sign") {
    const signed = parseFields(form, SignPaper);
    if (!signed.ok) return signed.answer();
    const outcome = await signAsGuest(services, guest, signed.value, from);
    return outcome.ok ? done(here, "sign") : signed.refused(outcome.refusal);
  }
  if (intent === "refuse") {
    const refused = parseFields(form, RefusePaper);
    if (!refused.ok) return refused.answer();
    const outcome = await refuseAsGuest(services, guest, refused.value);
    return outcome.ok ? done(here, "refuse") : refused.refused(outcome.refusal);
  }
  if (intent !== "call") return new Response(null, { status: 404 });
  const asked = parseFields(form, z.object({}));
  if (!asked.ok) return asked.answer();
  const outcome = await askForCall(services, guest);
  return outcome.ok ? done(here, "call") : asked.refused(outcome.refusal);
}
