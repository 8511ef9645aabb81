// Owns saving the form of a draft as it was sent, by hand or alone: all of it where it can be read, else what is good of it.
import type { SubmissionResult } from "@conform-to/react";
import type { EnterpriseActor } from "~/app/domain/permission";
import type { Refusal } from "~/app/domain/refusal";
import { dayOf, Id } from "~/app/domain/values";
import { parseFields } from "~/app/platform/form.server";
import type { Services } from "~/app/platform/services.server";
import type { ListingDraft } from "./listing-draft";
import { listingDraftSelect, toListingDraft } from "./listing-draft.server";
import { saveListing, saveListingSchema } from "./save-listing.server";
import { takeForm } from "./take-form.server";
import { errorsOf, type FormErrors } from "./typed-draft";

type Reach = Pick<Services, "db" | "clock" | "reference">;
type Sent = { listingId: string; form: FormData };

/** `saved` whole; `partly`: all but some answers, each with its faults; `unread`: nothing was; `refused`: the business's no.
 * `lastResult`: the form as typed. */
export type SavedForm =
  | { is: "saved"; version: number; errors: FormErrors }
  | ({ is: "partly"; version: number } & AsTyped)
  | ({ is: "unread" } & AsTyped)
  | ({ is: "refused"; refusal: Refusal } & AsTyped);
type AsTyped = { errors: FormErrors; lastResult: SubmissionResult };

/** Saves every answer that can be read. Refusals: those of `saveListing`. */
export async function saveForm(
  services: Reach,
  actor: EnterpriseActor,
  { listingId, form }: Sent,
): Promise<SavedForm> {
  const today = dayOf(services.clock.now());
  const parsed = parseFields(form, saveListingSchema(today), { listingId });
  if (parsed.ok) {
    const outcome = await saveListing(services, actor, parsed.value);
    if (outcome.ok) return { is: "saved", version: parsed.value.version + 1, errors: {} };
    const { lastResult } = parsed.refused(outcome.refusal).data;
    return { is: "refused", refusal: outcome.refusal, errors: {}, lastResult };
  }
  const { lastResult } = parsed.answer().data;
  const stored = await findDraft(services, actor, listingId);
  if (!stored) return { is: "unread", errors: errorsOf(lastResult), lastResult };
  const { value, errors } = takeForm(form, lastResult, stored, today);
  const told = (version?: number): AsTyped => ({
    errors,
    lastResult: {
      ...lastResult,
      error: errors,
      initialValue: { ...lastResult.initialValue, ...(version && { version: String(version) }) },
    },
  });
  if (!value) return { is: "unread", ...told() };
  const outcome = await saveListing(services, actor, value);
  if (!outcome.ok) return { is: "refused", refusal: outcome.refusal, ...told(stored.version) };
  return { is: "partly", version: value.version + 1, ...told(value.version + 1) };
}

/** A firm's own draft as it stands; null where it has none of this address. */
export async function findDraft(
  { db }: Pick<Services, "db">,
  actor: EnterpriseActor,
  listingId: string,
): Promise<ListingDraft | null> {
  if (!Id.safeParse(listingId).success) return null;
  const row = await db.listing.findFirst({
    where: { id: listingId, enterpriseId: actor.enterpriseId, source: "posted" },
    select: listingDraftSelect,
  });
  return row && toListingDraft(row);
}
