// Owns what the form of each group of a profile may hold.
import { z } from "zod";
import { listingKinds } from "~/app/domain/listing";
import { languageCodes, shifts } from "~/app/domain/listing-terms";
import { mostOccupations, mostPlaces, mostSkills, visibilities } from "~/app/domain/profile";
import { Day } from "~/app/domain/values";
import { TypedPay } from "./typed-pay.server";

const Code = z.string().max(40);
const several = <T extends z.ZodType>(one: T, most: number) => z.array(one).max(most).default([]);
/** The days of a form, whatever else it says. */
const Stay = z.object({ availableFrom: z.optional(Day), availableUntil: z.optional(Day) });
const form = {
  version: z.string().max(40),
  /** Where to go on afterwards. */
  then: z.enum(["next", "back"]).default("back"),
};

export const EditProfile = z.discriminatedUnion("group", [
  z.strictObject({
    ...form,
    group: z.literal("skills"),
    skills: several(Code, mostSkills),
    /** By skill: how well, and where it was learned or shown. */
    level: z.record(Code, Code.optional()).default({}),
    evidence: z.record(Code, z.string().trim().max(100).optional()).default({}),
  }),
  z.strictObject({
    ...form,
    group: z.literal("work"),
    wishedKinds: several(z.enum(listingKinds), listingKinds.length),
    wishedOccupations: several(Code, mostOccupations),
  }),
  z.strictObject({
    ...form,
    group: z.literal("places"),
    wishedRegions: several(Code, mostPlaces),
  }),
  z
    .strictObject({
      ...form,
      group: z.literal("terms"),
      wishedPay: TypedPay.optional(),
      availableFrom: z.optional(Day),
      availableUntil: z.optional(Day),
      refusedShifts: several(z.enum(shifts), shifts.length),
      refusesNight: z.boolean().default(false),
      needsDorm: z.boolean().default(false),
    })
    .refine(({ availableFrom: from, availableUntil: until }) => !from || !until || from <= until, {
      path: ["availableUntil"],
      error: "profiles:invalid.until_before_from",
      // Told together with what is wrong elsewhere in the form.
      when: ({ value }) => Stay.safeParse(value).success,
    }),
  z.strictObject({
    ...form,
    group: z.literal("about"),
    about: z.string().trim().max(500).default(""),
  }),
  z.strictObject({
    ...form,
    group: z.literal("languages"),
    languages: several(z.enum(languageCodes), languageCodes.length),
  }),
  z.strictObject({ ...form, group: z.literal("visibility"), visibility: z.enum(visibilities) }),
]);
export type EditProfile = z.infer<typeof EditProfile>;
