// Owns what a press on save, check or preview of a draft's form comes back with: the next page, or the form as typed with
// everything that was found in it at once.
import { data, redirect } from "@remix-run/node";
import type { EnterpriseActor } from "~/app/domain/permission";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { statusOf } from "~/app/platform/http.server";
import type { Services } from "~/app/platform/services.server";
import { saveForm } from "./save-form.server";

type Sent = { services: Services; actor: EnterpriseActor; form: FormData; listingId: string };

/** Saves what can be read. All of it: on to where the press leads. Else back to the form, where what is missing is told too
 * if somebody wanted to go on to the check. */
export async function saveByHand(
  { services, actor, form, listingId }: Sent,
  intent: FormDataEntryValue | null,
) {
  const saved = await saveForm(services, actor, { listingId, form });
  if (saved.is === "saved") {
    const headers = flash({ key: "listings:flash.saved" });
    return redirect(nextPage(intent)(listingId), { headers });
  }
  const { errors, lastResult } = saved;
  const refusal = saved.is === "refused" ? saved.refusal : null;
  const isChecked = intent === "check" || intent === "preview";
  return data(
    { lastResult, refusal, errors, isKept: saved.is === "partly", isChecked },
    { status: refusal ? statusOf(refusal) : 422 },
  );
}

function nextPage(intent: FormDataEntryValue | null) {
  if (intent === "check") return paths.enterprise.check;
  return intent === "preview" ? paths.enterprise.preview : paths.enterprise.listing;
}
