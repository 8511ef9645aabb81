// Owns saving a draft: what was typed, however unfinished, guarded by the version that was read. Whether it may be
// submitted is submit-listing's.
import { z } from "zod";
import { decideListingMove, payPeriods } from "~/app/domain/listing";
import type { EnterpriseActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { addDays, currencies, type Day, Id } from "~/app/domain/values";
import { audit, inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { columnsOf, replaceCodes } from "./draft-columns.server";
import { typedFigure, typedMoney } from "./typed-figure.server";

/** Longest time a listing may be open (AD-1: a validity period, kept up to date). */
export const longestOpenDays = 180;
const text = (most: number) => z.string().trim().max(most).default("");
const codes = z.array(z.string().max(40)).max(40).default([]);
const ticked = z.boolean().default(false);

/** The form as it may be saved on a day: anything may be empty, nothing may be nonsense. */
export const saveListingSchema = (today: Day) =>
  z
    .strictObject({
      listingId: Id,
      version: z.number().int(),
      title: text(60),
      occupationCode: z.string().max(40).optional(),
      description: text(4000),
      requirements: text(2000),
      regionCode: z.string().max(20).optional(),
      address: text(120),
      payMin: typedMoney.optional(),
      payMax: typedMoney.optional(),
      payPeriod: z.enum(payPeriods),
      payCurrency: z.enum(currencies),
      payNote: text(200),
      educationRank: typedFigure(0, 6),
      experienceYears: typedFigure(0, 30).default(0),
      skills: codes,
      majors: codes,
      benefits: codes,
      dorm: ticked,
      meals: ticked,
      seats: typedFigure(1, 999).optional(),
      startsOn: z.iso.date().optional(),
      months: typedFigure(1, 12).optional(),
      hoursPerDay: typedFigure(1, 24).optional(),
      hoursPerWeek: typedFigure(1, 84).optional(),
      nightShift: ticked,
      overtime: ticked,
      hazardous: z.enum(["yes", "no"]).default("no"),
      answerDays: typedFigure(1, 30),
      validUntil: z.iso
        .date()
        .refine((day) => day > today, "listings:invalid.past_day")
        .refine((day) => day <= addDays(today, longestOpenDays), "listings:invalid.too_far"),
    })
    .refine(
      ({ payMin, payMax }) => payMin === undefined || payMax === undefined || payMax >= payMin,
      {
        path: ["payMax"],
        message: "listings:invalid.unordered",
      },
    );
export type SaveListing = z.infer<ReturnType<typeof saveListingSchema>>;

/** Keeps what was typed. Refusals: `listing.not_found` (also another firm's), `listing.not_yours_to_move`,
 * `listing.move_not_allowed` (it is no draft any more), `listing.changed_meanwhile` (saved elsewhere since). */
export async function saveListing(
  { db, clock, reference }: Pick<Services, "db" | "clock" | "reference">,
  actor: EnterpriseActor,
  input: SaveListing,
): Promise<Outcome<{ listingId: Id }>> {
  const { listingId: id, version } = input;
  return inTransaction(db, async (tx) => {
    const found = await tx.listing.findFirst({
      where: { id, enterpriseId: actor.enterpriseId, source: "posted" },
      select: { status: true },
    });
    if (!found) return refuse("listing.not_found");
    const next = decideListingMove(found.status, "edit", actor.role);
    if (!next.ok) return next;
    const { count } = await tx.listing.updateMany({
      where: { id, version, status: found.status },
      data: { ...columnsOf(input, reference), status: next.value, version: { increment: 1 } },
    });
    if (count === 0) return refuse("listing.changed_meanwhile");
    await replaceCodes(tx, id, input, reference);
    await audit(tx, clock.now(), { actor, action: "listing.edit", subject: ["listing", id] });
    return accept({ listingId: id });
  });
}
