// Owns what the application form answers: sent, kept for later, or everything that is wrong or missing at once.
import { redirect } from "@remix-run/node";
import type { StudentActor } from "~/app/domain/permission";
import { Id } from "~/app/domain/values";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseFields, readForm } from "~/app/platform/form.server";
import { orNotFound } from "~/app/platform/http.server";
import type { Services } from "~/app/platform/services.server";
import { keepDraft } from "./keep-draft.server";
import { readApplyAsks } from "./read-apply.server";
import { applyFormOf, SubmitApplication, submitApplication } from "./submit-application.server";

/** Answers the form: to the application when it is sent, to the list when it is kept, else the form as typed with every
 * fault. What the listing asks for is read only when something is wrong, for most presses are right. 404 where the
 * listing's `address` is no id. */
export async function answerApplyForm(
  request: Request,
  services: Services,
  actor: StudentActor,
  address: string,
) {
  const listingId = orNotFound(Id.safeParse(address).data);
  const typed = await readForm(request);
  const isKept = typed.get("intent") === "keep";
  typed.delete("intent");
  const form = parseFields(typed, SubmitApplication, { listingId });
  if (isKept) return form.ok ? keep(services, actor, form) : form.answer();
  const allFaults = async () => {
    const asks = await readApplyAsks(services, actor, form.ok ? form.value.listingId : listingId);
    const strict = parseFields(typed, applyFormOf(asks), { listingId });
    return strict.ok ? null : strict.answer();
  };
  if (!form.ok) return (await allFaults()) ?? form.answer();
  const sent = await submitApplication(services, actor, form.value);
  if (sent.ok) {
    return redirect(paths.student.application(sent.value.applicationId), {
      headers: flash({ key: "applications:flash.sent" }),
    });
  }
  await keepDraft(services, actor, form.value); // nothing typed is lost, whatever the answer to this is
  const isIncomplete = sent.refusal.code.endsWith("_missing");
  return (isIncomplete ? await allFaults() : null) ?? form.refused(sent.refusal);
}

type Good = Extract<ReturnType<typeof parseFields<typeof SubmitApplication>>, { ok: true }>;

async function keep(services: Services, actor: StudentActor, form: Good) {
  const kept = await keepDraft(services, actor, form.value);
  if (!kept.ok) return form.refused(kept.refusal);
  const { applicationId, isSent } = kept.value;
  if (isSent) return redirect(paths.student.application(applicationId));
  return redirect(paths.student.applications(), {
    headers: flash({ key: "applications:flash.kept" }),
  });
}
