// Owns saving a draft while it is typed: the same law as a save by hand, answered for a page that goes on. What would be
// made twice (a new place of the firm) waits for the save by hand.
import type { EnterpriseActor } from "~/app/domain/permission";
import { dayOf } from "~/app/domain/values";
import { parseFields } from "~/app/platform/form.server";
import { statusOf } from "~/app/platform/http.server";
import type { Services } from "~/app/platform/services.server";
import type { SaveAnswer } from "./autosave";
import { newSiteControls } from "./listing-controls";
import { listingDraftSelect, toListingDraft } from "./listing-draft.server";
import { type Fault, findFaults } from "./listing-faults";
import { saveListing, saveListingSchema } from "./save-listing.server";

type Answer = SaveAnswer<{ faults: Fault[] }> & { status: number };

/** Saves what the form holds and says the new version, what is still missing, or why nothing was saved: `invalid` with the
 * fields' keys, `conflict` with the version that stands now, `gone` where it is nobody's draft any more. */
export async function saveAlone(
  services: Pick<Services, "db" | "clock" | "reference">,
  actor: EnterpriseActor,
  listingId: string,
  form: FormData,
): Promise<Answer> {
  for (const name of ["intent", ...newSiteControls]) form.delete(name);
  const now = services.clock.now();
  const parsed = parseFields(form, saveListingSchema(dayOf(now)), { listingId });
  if (!parsed.ok) {
    const { error } = parsed.answer().data.lastResult;
    const errors = Object.entries(error ?? {}).flatMap(([field, keys]) =>
      keys ? [[field, keys] as const] : [],
    );
    return { is: "invalid", errors: Object.fromEntries(errors), status: 422 };
  }
  const outcome = await saveListing(services, actor, parsed.value);
  const row = await services.db.listing.findFirst({
    where: { id: parsed.value.listingId, enterpriseId: actor.enterpriseId },
    select: listingDraftSelect,
  });
  if (!outcome.ok) {
    const status = statusOf(outcome.refusal);
    const isConflict = outcome.refusal.code === "listing.changed_meanwhile" && row;
    return isConflict ? { is: "conflict", version: row.version, status } : { is: "gone", status };
  }
  const faults = row ? findFaults(toListingDraft(row), now) : [];
  return { is: "saved", version: parsed.value.version + 1, faults, status: 200 };
}
