// Owns what the listing form may hold when it is saved, and what of it goes together. Whether it is enough for a submission
// is domain/listing-content.ts'.
import { z } from "zod";
import { typedFigure } from "~/app/domain/typed-figure";
import { addDays, Day, Id, Version } from "~/app/domain/values";
import { formShape } from "./listing-form-shape.server";

/** Longest time a listing may be open (AD-1: a validity period, kept up to date). */
export const longestOpenDays = 180;

const fieldsOn = (today: Day) => ({
  listingId: Id,
  version: Version,
  ...formShape,
  applyBy: z.optional(Day.check(z.refine((on) => on >= today, "listings:invalid.apply_past"))),
  answerDays: typedFigure(1, 30),
  validUntil: Day.check(
    z.refine((on) => on > today, "listings:invalid.past_day"),
    z.refine((on) => on <= addDays(today, longestOpenDays), "listings:invalid.too_far"),
  ),
});

function agree(typed: Typed, context: z.RefinementCtx): void {
  for (const [path, fault] of doubtful(typed))
    context.addIssue({ code: "custom", path: [path], message: `listings:invalid.${fault}` });
}

/** The form as it may be saved on a day. */
export const saveListingSchema = (today: Day) => z.strictObject(fieldsOn(today)).superRefine(agree);

/** As much of the form as can be kept: nothing is demanded. */
export const keepListingSchema = (today: Day) => {
  const { answerDays, validUntil, ...fields } = fieldsOn(today);
  const kept = { answerDays: answerDays.optional(), validUntil: z.optional(validUntil) };
  return z.strictObject({ ...fields, ...kept }).superRefine(agree);
};
/** What a save takes over; a promise or a validity that is not said stays as it was. */
export type SaveListing = z.infer<ReturnType<typeof keepListingSchema>>;

type Typed = {
  payMin?: number | undefined;
  payMax?: number | undefined;
  startsOn?: Day | undefined;
  endsOn?: Day | undefined;
  applyBy?: Day | undefined;
  validUntil?: Day | undefined;
  newSiteName: string;
  newSiteRegion?: string | undefined;
  newSiteAddress: string;
  newSiteSeats?: number | undefined;
};

/** What does not go together, at the field that is asked later. */
function doubtful(typed: Typed): [keyof Typed, string][] {
  const { payMin, payMax, startsOn, endsOn, applyBy, validUntil } = typed;
  const isNewSite = [typed.newSiteName, typed.newSiteAddress, typed.newSiteSeats].some(Boolean);
  const checks: [keyof Typed, boolean, string][] = [
    ["payMax", isBelow(payMax, payMin), "unordered"],
    ["endsOn", isBelow(endsOn, startsOn), "ends_before"],
    ["applyBy", isBelow(validUntil, applyBy), "apply_late"],
    ["newSiteRegion", isNewSite && !typed.newSiteRegion, "site_incomplete"],
    ["newSiteAddress", isNewSite && typed.newSiteAddress === "", "site_incomplete"],
    ["newSiteSeats", isNewSite && typed.newSiteSeats === undefined, "site_incomplete"],
  ];
  return checks.filter(([, isSo]) => isSo).map(([path, , fault]) => [path, fault]);
}

function isBelow<T extends string | number>(one: T | undefined, other: T | undefined): boolean {
  return one !== undefined && other !== undefined && one < other;
}
