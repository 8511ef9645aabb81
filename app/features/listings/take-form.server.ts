// Owns taking over what is good of a listing's form although some of it cannot be read: a bad answer gives way to the one
// that was saved before, and every fault is told at once. Saving it is save-form.server.ts'.
import type { SubmissionResult } from "@conform-to/react";
import type { Day } from "~/app/domain/values";
import { parseFields } from "~/app/platform/form.server";
import { newSiteControls } from "./listing-controls";
import type { ListingDraft } from "./listing-draft";
import { keepListingSchema, type SaveListing } from "./listing-form-schema.server";
import { errorsOf, type FormErrors, typedOf, valueAt } from "./typed-draft";

/** What does not go together is found once each answer can be read, and again with the saved ones. */
const mostRounds = 6;

/** The good answers of a form of which some are bad, without a new place of the firm, and all faults of the bad ones.
 * `refused`: the first reading; `stored`: the draft as last saved. null value: not even the version can be read, or the
 * form holds what it does not know. */
export function takeForm(
  form: FormData,
  refused: SubmissionResult,
  stored: ListingDraft,
  today: Day,
): { value: SaveListing | null; errors: FormErrors } {
  const errors: FormErrors = {};
  let found = errorsOf(refused);
  for (let round = 0; round < mostRounds; round += 1) {
    for (const [path, keys] of Object.entries(found)) {
      const control = form.has(path) ? path : (path.split(/[.[]/)[0] ?? "");
      putBack(form, control, control in errors ? undefined : valueAt(typedOf(stored), control));
      errors[control] ??= keys;
    }
    const parsed = parseFields(form, keepListingSchema(today), { listingId: stored.id });
    if (parsed.ok) return { value: { ...parsed.value, ...noNewSite }, errors };
    found = errorsOf(parsed.answer().data.lastResult);
  }
  return { value: null, errors };
}

const ofNewSite: readonly string[] = newSiteControls;
/** A new place of the firm comes back as typed and is sent again: made now, it would be made twice. */
const noNewSite = {
  newSiteName: "",
  newSiteRegion: undefined,
  newSiteAddress: "",
  newSiteSeats: undefined,
} satisfies Partial<SaveListing>;

/** Puts the saved answer (or several, or none) in place of a typed one; a new place of the firm stands or falls whole. */
function putBack(form: FormData, control: string, saved: unknown): void {
  if (control === "version") return;
  for (const name of ofNewSite.includes(control) ? ofNewSite : [control]) form.delete(name);
  for (const one of [saved ?? []].flat()) {
    if (typeof one === "string") form.append(control, one);
  }
}
