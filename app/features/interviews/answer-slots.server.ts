// Owns what the page of a listing's interview times answers: times laid out, one changed, one cancelled.
import { redirect } from "@remix-run/node";
import { z } from "zod";
import type { EnterpriseActor } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import { paths } from "~/app/paths";
import { type Flash, flash } from "~/app/platform/flash.server";
import { parseFields, readForm } from "~/app/platform/form.server";
import type { Services } from "~/app/platform/services.server";
import { CancelSlot, cancelSlot, ChangeSlot, changeSlot } from "./change-slot.server";
import { OpenSlots, openSlots } from "./open-slots.server";

const intents = ["open", "change", "cancel"] as const;

/** Answers one of the page's forms: back to the page with what was done, or the form as typed with its fault. */
export async function answerSlotForm(
  request: Request,
  services: Services,
  actor: EnterpriseActor,
  listingId: Id,
) {
  const typed = await readForm(request);
  const asked = parseFields(typed, z.object({ intent: z.enum(intents) }));
  if (!asked.ok) return asked.answer();
  const { intent } = asked.value;
  typed.delete("intent");
  const done = (key: Flash["key"]) =>
    redirect(paths.enterprise.interviewTimes(listingId), { headers: flash({ key }) });
  if (intent === "open") {
    const form = parseFields(typed, OpenSlots, { listingId });
    if (!form.ok) return form.answer();
    const opened = await openSlots(services, actor, form.value);
    return opened.ok ? done("interviews:add.done") : form.refused(opened.refusal);
  }
  if (intent === "change") {
    const form = parseFields(typed, ChangeSlot);
    if (!form.ok) return form.answer();
    const changed = await changeSlot(services, actor, form.value);
    return changed.ok ? done("interviews:change.done") : form.refused(changed.refusal);
  }
  const form = parseFields(typed, CancelSlot);
  if (!form.ok) return form.answer();
  const cancelled = await cancelSlot(services, actor, form.value);
  return cancelled.ok ? done("interviews:cancel.done") : form.refused(cancelled.refusal);
}
