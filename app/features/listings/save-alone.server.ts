// Owns saving a draft while it is typed: the same law as a save by hand, answered for a page that goes on. What would be
// made twice (a new place of the firm) waits for the save by hand.
import type { EnterpriseActor } from "~/app/domain/permission";
import { statusOf } from "~/app/platform/http.server";
import type { Services } from "~/app/platform/services.server";
import type { SaveAnswer } from "./autosave";
import { newSiteControls } from "./listing-controls";
import { type Advice, type Fault, findAdvice, findFaults } from "./listing-faults";
import { findDraft, saveForm } from "./save-form.server";

/** What stands after a save: what is in the way of a submission, what to look at, and which answers were not taken. */
export type StoodAlone = { faults: Fault[]; advice: Advice[]; errors: Record<string, string[]> };
type Answer = SaveAnswer<StoodAlone> & { status: number };

/** Saves every answer that can be read and says the new version, what is still missing and which answers were left out;
 * `invalid` where nothing could be read or fewer seats than are taken are said, `conflict` with the version that stands now, `gone` where it is nobody's draft. */
export async function saveAlone(
  services: Pick<Services, "db" | "clock" | "reference">,
  actor: EnterpriseActor,
  listingId: string,
  form: FormData,
): Promise<Answer> {
  for (const name of ["intent", ...newSiteControls]) form.delete(name);
  const saved = await saveForm(services, actor, { listingId, form });
  const { errors } = saved;
  if (saved.is === "unread") return { is: "invalid", errors, status: 422 };
  const draft = await findDraft(services, actor, listingId);
  if (saved.is === "refused") {
    const { taken } = saved.refusal.detail;
    if (saved.refusal.code === "listing.seats_taken") {
      return {
        is: "invalid",
        errors: { ...errors, seats: [`less_than:${String(taken)}`] },
        status: 422,
      };
    }
    const status = statusOf(saved.refusal);
    const isConflict = saved.refusal.code === "listing.changed_meanwhile" && draft;
    return isConflict ? { is: "conflict", version: draft.version, status } : { is: "gone", status };
  }
  const now = services.clock.now();
  const faults = draft ? findFaults(draft, now) : [];
  const advice = draft ? findAdvice(draft, now) : [];
  return { is: "saved", version: saved.version, faults, advice, errors, status: 200 };
}
