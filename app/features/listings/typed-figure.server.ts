// Owns reading figures as people type them: full-width digits, thousands marks, a currency sign. Errors are the form's
// message keys.
import { z } from "zod";

const flat = (typed: string) => typed.normalize("NFKC").replace(/[\s,¥元]|HK\$|MOP\$/g, "");
const numberOf = (typed: string, shape: RegExp) =>
  shape.test(flat(typed)) ? Number(flat(typed)) : Number.NaN;

/** A whole number between two bounds. */
export const typedFigure = (least: number, most: number) =>
  z
    .string()
    .transform((typed) => numberOf(typed, /^-?\d{1,9}$/))
    .pipe(z.number().min(least).max(most));

/** An amount of money in major units with at most two decimals, not below `least`; comes out in minor units. */
export const typedAmount = (least: number) =>
  z
    .string()
    .transform((typed) => numberOf(typed, /^-?\d{1,9}(\.\d{1,2})?$/))
    .pipe(z.number().min(least).max(1_000_000))
    .transform((major) => Math.round(major * 100));

/** Pay: something, and not more than anybody earns. */
export const typedMoney = typedAmount(1);
