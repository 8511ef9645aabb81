// Owns the typed changes that an amendment makes: which there are, what each asks for, and how they come together in one
// list of fields with before and after.
import { z } from "zod/mini";
import { endCodes } from "./placement-life";
import { Day } from "./values";

export const deltaKinds = [
  "dates",
  "place",
  "break",
  "mentor",
  "teacher",
  "pay",
  "termination",
] as const;
export type DeltaKind = (typeof deltaKinds)[number];

/** One field that an amendment changes; values as the placement keeps them. `break`: days without work in between. */
export const Delta = z.strictObject({
  field: z.string(),
  from: z.nullable(z.union([z.string(), z.number()])),
  to: z.nullable(z.union([z.string(), z.number()])),
});
export type Delta = z.infer<typeof Delta>;

const word = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
/** What each kind of change says, as a form sends it. */
export const deltaInputs = {
  dates: z.strictObject({
    ...{ kind: z.literal("dates"), startsOn: Day, endsOn: Day },
    /** Why the student works elsewhere on these days as well. */
    overlapReason: z.optional(z.string().check(z.trim(), z.maxLength(300))),
  }),
  place: z.strictObject({ kind: z.literal("place"), place: word }),
  break: z.strictObject({ kind: z.literal("break"), breakFrom: Day, breakUntil: Day }),
  mentor: z.strictObject({
    ...{ kind: z.literal("mentor"), mentorName: word },
    mentorPhone: z._default(z.string().check(z.trim(), z.maxLength(20)), ""),
  }),
  teacher: z.strictObject({ kind: z.literal("teacher"), teacherId: z.uuid() }),
  /** Minor units. */
  pay: z.strictObject({ kind: z.literal("pay"), pay: z.int().check(z.nonnegative()) }),
  termination: z.strictObject({
    ...{ kind: z.literal("termination"), lastDay: Day, endCode: z.enum(endCodes) },
  }),
} as const satisfies Record<DeltaKind, unknown>;

export type DeltaInput = { [K in DeltaKind]: z.infer<(typeof deltaInputs)[K]> }[DeltaKind];

/** The deltas of the fields that say something else than before; the first of two for one field counts. */
export function deltasBetween(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, string | number | null>>,
): Delta[] {
  return Object.entries(after).flatMap(([field, to]) => {
    const was = before[field];
    const from = typeof was === "string" || typeof was === "number" ? was : null;
    return from === to ? [] : [{ field, from, to }];
  });
}
