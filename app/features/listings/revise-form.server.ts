// Owns what a press on the form of a listing that is on the market comes to: the change, or everything that was found in
// the form at once: what cannot be read, too few seats, what is missing, against the law or said in unlawful words.
import type { SubmissionResult } from "@conform-to/react";
import type { EnterpriseActor } from "~/app/domain/permission";
import type { Refusal, RefusalCode } from "~/app/domain/refusal";
import { dayOf, type Id } from "~/app/domain/values";
import { parseFields } from "~/app/platform/form.server";
import type { Services } from "~/app/platform/services.server";
import type { ListingDraft } from "./listing-draft";
import type { Fault } from "./listing-faults";
import type { SaveListing } from "./listing-form-schema.server";
import { judgeRevision, reviseListing, type Revised } from "./revise-listing.server";
import { findDraft } from "./save-form.server";
import { saveListingSchema } from "./save-listing.server";
import { takeForm } from "./take-form.server";
import { errorsOf, type FormErrors } from "./typed-draft";

type Reach = Pick<Services, "db" | "clock" | "reference">;
type Sent = { listingId: Id; form: FormData; agreed: boolean };
/** `found`: nothing was changed, every fault is here; `refused`: the business's no to the whole. */
export type RevisedForm =
  | { is: "done"; became: Revised["became"] }
  | { is: "found"; lastResult: SubmissionResult; errors: FormErrors; faults: Fault[] }
  | { is: "refused"; lastResult: SubmissionResult; refusal: Refusal };

/** The refusals that are told as faults at their fields. */
const atFields: readonly RefusalCode[] = [
  "listing.incomplete",
  "listing.breaks_rules",
  "listing.unlawful_words",
  "listing.contact_in_text",
  "listing.seats_taken",
];

/** Takes over a changed form, all or nothing. Refusals: those of `reviseListing` that no field puts right. */
export async function reviseForm(
  services: Reach,
  actor: EnterpriseActor,
  { listingId, form, agreed }: Sent,
): Promise<RevisedForm> {
  const today = dayOf(services.clock.now());
  const parsed = parseFields(form, saveListingSchema(today), { listingId });
  if (parsed.ok) {
    const outcome = await reviseListing(services, actor, { ...parsed.value, agreed });
    if (outcome.ok) return { is: "done", became: outcome.value.became };
    const { refusal } = outcome;
    const { lastResult } = parsed.refused(refusal).data;
    if (!atFields.includes(refusal.code)) return { is: "refused", lastResult, refusal };
    return findAll(services, actor, { value: parsed.value, errors: {}, lastResult });
  }
  const { lastResult } = parsed.answer().data;
  const stored = await findDraft(services, actor, listingId);
  const { value, errors } = stored
    ? takeForm(form, lastResult, stored, today)
    : { value: null, errors: errorsOf(lastResult) };
  return value
    ? findAll(services, actor, { value, errors, lastResult })
    : { is: "found", lastResult, errors, faults: [] };
}

type Read = { value: SaveListing; errors: FormErrors; lastResult: SubmissionResult };

/** Everything that is found in what could be read, beside what could not. */
async function findAll(
  services: Reach,
  actor: EnterpriseActor,
  { value, errors, lastResult }: Read,
): Promise<RevisedForm> {
  const judged = await judgeRevision(services, actor, value);
  if (judged.ok) return { is: "found", lastResult, errors, faults: judged.value };
  const { refusal } = judged;
  if (!atFields.includes(refusal.code)) return { is: "refused", lastResult, refusal };
  const stored = await findDraft(services, actor, value.listingId);
  if (!stored) return { is: "found", lastResult, errors, faults: [] };
  const { taken } = refusal.detail;
  const key = taken === undefined ? "required" : `less_than:${String(taken)}`;
  const again = await judgeRevision(services, actor, { ...value, ...seatsOf(stored) });
  const faults = again.ok ? again.value : [];
  return { is: "found", lastResult, errors: { [seatsAt(value)]: [key], ...errors }, faults };
}

/** The control that says how many: the first place with a number of its own, else the one for all. */
function seatsAt({ sites }: SaveListing): string {
  const index = sites.findIndex(({ seats }) => seats !== undefined);
  return index < 0 ? "seats" : `sites[${String(index)}].seats`;
}

/** The seats as they stand, so that the rest of the form can be judged. */
function seatsOf({ seats, sites }: ListingDraft) {
  const newSite = { newSiteName: "", newSiteAddress: "" };
  const none = { newSiteRegion: undefined, newSiteSeats: undefined };
  return { seats: seats ?? undefined, sites: [...sites], ...newSite, ...none };
}
