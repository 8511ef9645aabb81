// Owns giving a live listing more time: its validity, and its last day to apply. Days only move on; other changes are
// revise-listing's.
import { z } from "zod";
import { decideListingMove } from "~/app/domain/listing";
import type { EnterpriseActor } from "~/app/domain/permission";
import { type Outcome, refuse } from "~/app/domain/refusal";
import { addDays, type Day, endOfDay, Id } from "~/app/domain/values";
import { inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { dayText } from "./day-text.server";

import { longestOpenDays } from "./save-listing.server";
import { writeListingMove } from "./write-listing-move.server";

// What is no day is told as that, and not as a wrong one as well.
const day = z.iso.date({ abort: true });

/** The new days, as they may be on a day. */
export const extendListingSchema = (today: Day) =>
  z
    .strictObject({
      listingId: Id,
      validUntil: day
        .refine((day) => day > today, "life:invalid.past_day")
        .refine((day) => day <= addDays(today, longestOpenDays), "life:invalid.too_far"),
      applyBy: day.refine((day) => day >= today, "life:invalid.past_day").optional(),
    })
    .refine(({ validUntil, applyBy }) => applyBy === undefined || applyBy <= validUntil, {
      path: ["applyBy"],
      message: "life:invalid.after_end",
    });
export type ExtendListing = z.infer<ReturnType<typeof extendListingSchema>>;

/** Keeps a live listing open for longer; an empty last day to apply means as long as it is valid. Refusals:
 * `listing.not_found`, `listing.not_yours_to_move`, `listing.move_not_allowed`, `listing.only_later` (with `field`: the
 * day that would come sooner, or both where nothing changes), `listing.changed_meanwhile`. */
export async function extendListing(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: EnterpriseActor,
  input: ExtendListing,
): Promise<Outcome<{ listingId: Id }>> {
  const now = clock.now();
  const { listingId: id } = input;
  return inTransaction(db, async (tx) => {
    const found = await tx.listing.findFirst({
      where: { id, enterpriseId: actor.enterpriseId, source: "posted" },
      select: { status: true, version: true, validUntil: true, applyBy: true },
    });
    if (!found) return refuse("listing.not_found");
    const { status, version, ...was } = found;
    const next = decideListingMove(status, "extend", actor.role);
    if (!next.ok) return next;
    const validUntil = endOfDay(input.validUntil);
    const applyBy = input.applyBy === undefined ? null : new Date(input.applyBy);
    const field = soonerField(was, { validUntil, applyBy });
    if (field) return refuse("listing.only_later", { field });
    return writeListingMove(tx, now, {
      actor,
      listing: { id, status, version },
      move: "extend",
      to: next.value,
      data: { validUntil, applyBy },
    });
  });
}

type Days = { validUntil: Date; applyBy: Date | null };

/** The day that does not move on, where one would come sooner or neither moves; null when it is an extension. */
function soonerField(was: Days, wanted: Days): "validUntil" | "applyBy" | null {
  if (wanted.validUntil < was.validUntil) return "validUntil";
  const [before, after] = [dayText(was.applyBy) ?? "9999", dayText(wanted.applyBy) ?? "9999"];
  if (after < before) return "applyBy";
  return after === before && wanted.validUntil.getTime() === was.validUntil.getTime()
    ? "validUntil"
    : null;
}
