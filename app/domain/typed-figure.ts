// Owns reading figures as people type them: full-width digits, thousands marks, a currency sign. Errors are the form's
// message keys, so that a figure out of bounds is not told that it is no figure.
import { z } from "zod";

const flat = (typed: string) => typed.normalize("NFKC").replace(/[\s,¥元]|HK\$|MOP\$/g, "");
const numberIn = z
  .string()
  .transform((typed) => (/^-?\d+(\.\d+)?$/.test(flat(typed)) ? Number(flat(typed)) : Number.NaN));

/** A whole number between two bounds; `over` is the message for what is above, where the bound alone does not say it all. */
export const typedFigure = (least: number, most: number, over?: string) =>
  numberIn.pipe(z.number().min(least).max(most, over).refine(Number.isInteger, "not_int"));

/** An amount of money in major units with at most two decimals, not below `least`; comes out in minor units. */
export const typedAmount = (least: number) =>
  numberIn
    .pipe(z.number().min(least).max(1_000_000).refine(hasWholeCents, "two_decimals"))
    .transform((major) => Math.round(major * 100));

/** Pay: something, and not more than anybody earns. */
export const typedMoney = typedAmount(1);

/** Hours that a day and a week have room for; the law's own bound for some is told in the same words. */
export const hoursPerDay = typedFigure(1, 24, "listings:invalid.hours_per_day");
export const hoursPerWeek = typedFigure(1, 84, "listings:invalid.hours_per_week");

function hasWholeCents(major: number): boolean {
  return Math.abs(major * 100 - Math.round(major * 100)) < 1e-6;
}
