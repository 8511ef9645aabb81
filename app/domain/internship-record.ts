// Owns what is kept beside the agreement (a firm check, an inspection, insurance, training …): the shape of each kind, on
// what it may hang, who keeps it, and which of several counts for a placement. What the law asks of it: internship-law.ts.
import { z } from "zod/mini";
import type { SchoolActor } from "./permission";
import { Day } from "./values";

export const recordKinds = [
  "firm_check",
  "inspection",
  "filing",
  "insurance",
  "training",
  "plan",
  "authority_consent",
  "escort",
  "work_permit",
  "health_certificate",
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** What a policy pays for: the school's liability (学生实习责任险), accidents of the student, or both. */
export const insuranceCovers = ["liability", "accident", "both"] as const;

const Words = z._default(z.string(), "");
/** Beside who made it, each kind says what the law asks of it. */
export const recordContents = {
  firm_check: z.strictObject({
    ...{ on: Day, isLawful: z.boolean(), isDishonest: z.boolean() },
    ...{ breachOn: z._default(z.nullable(Day), null), source: Words },
  }),
  inspection: z.strictObject({
    ...{ on: Day, isApproved: z.boolean(), isPublished: z.boolean(), note: Words },
  }),
  filing: z.strictObject({ authority: z.string(), number: z.string(), on: Day }),
  insurance: z.strictObject({
    ...{ insurer: z.string(), policyNumber: z.string(), from: Day, to: Day },
    // Policies that were kept before this was asked are of liability (art. 30 of the rule table).
    covers: z._default(z.enum(insuranceCovers), "liability"),
    paidBy: z.enum(["school", "firm", "student"]),
  }),
  training: z.strictObject({
    ...{ on: Day, isPassed: z.boolean(), by: z.enum(["school", "firm"]), note: Words },
  }),
  plan: z.strictObject({ title: z.string(), on: Day }),
  authority_consent: z.strictObject({ authority: z.string(), number: z.string(), on: Day }),
  escort: z.strictObject({ name: z.string(), phone: Words }),
  work_permit: z.strictObject({ authority: z.string(), number: z.string(), on: Day }),
  health_certificate: z.strictObject({ on: Day, note: Words }),
} as const satisfies Record<RecordKind, unknown>;
export type RecordContent<K extends RecordKind> = z.infer<(typeof recordContents)[K]>;

/** On what a record may hang, the narrowest first: what is nearer counts before what is wider. */
export const recordTargets = ["placement", "class", "round", "firm"] as const;
export type RecordTarget = (typeof recordTargets)[number];
const targets: Record<RecordKind, readonly RecordTarget[]> = {
  firm_check: ["firm"],
  inspection: ["firm"],
  filing: recordTargets,
  insurance: ["placement", "class", "round", "firm"],
  training: recordTargets,
  plan: ["placement", "class", "round"],
  authority_consent: recordTargets,
  escort: recordTargets,
  work_permit: ["placement", "class", "round"],
  health_certificate: ["placement"],
};

/** Kinds that are a paper of somebody else's or a report in writing (art. 7): nothing is kept of them without it. */
const written: readonly RecordKind[] = [
  ...(["inspection", "filing", "authority_consent", "work_permit", "health_certificate"] as const),
];

/** Whether a record of a kind is kept only with its paper. */
export function needsFile(kind: RecordKind): boolean {
  return written.includes(kind);
}

/** On what a kind may hang. */
export function targetsOf(kind: RecordKind): readonly RecordTarget[] {
  return targets[kind];
}

/** A record as far as it is chosen; days null: always. */
export type Kept = {
  id: string;
  kind: RecordKind;
  on: RecordTarget;
  content: unknown;
  validFrom: Day | null;
  validUntil: Day | null;
  createdAt: Date;
};
export type KeptByKind = Partial<Record<RecordKind, Kept>>;

type Days = { startsOn: Day | null; endsOn: Day | null };

/** Which record counts for a stay, one of each kind: one that covers the days before one that does not, the nearest before
 * the widest, then the newest. One that is over before the first day, or begins after the last, counts for nothing. */
export function recordsThatCount(all: readonly Kept[], stay: Days): KeptByKind {
  const weight = (one: Kept) => recordTargets.indexOf(one.on) + (covers(one, stay) ? 0 : 10);
  const counted: KeptByKind = {};
  for (const one of all.filter((kept) => touches(kept, stay))) {
    const best = counted[one.kind];
    const order = best ? weight(one) - weight(best) || newer(one, best) : -1;
    if (order < 0) counted[one.kind] = one;
  }
  return counted;
}

const newer = (one: Kept, other: Kept) => other.createdAt.getTime() - one.createdAt.getTime();

/** One whose days are not known is before none and after none. */
const isBefore = (one: Day | null, other: Day | null) =>
  one !== null && other !== null && one < other;

function touches({ validFrom, validUntil }: Kept, { startsOn, endsOn }: Days): boolean {
  return !isBefore(validUntil, startsOn) && !isBefore(endsOn, validFrom);
}

function covers({ validFrom, validUntil }: Kept, { startsOn, endsOn }: Days): boolean {
  return !isBefore(startsOn, validFrom) && !isBefore(validUntil, endsOn);
}

/** What a record says; null where there is none, or it does not read as its kind. */
export function contentOf<K extends RecordKind>(
  kind: K,
  { [kind]: kept }: KeptByKind,
): RecordContent<K> | null {
  if (!kept) return null;
  const read = recordContents[kind].safeParse(kept.content);
  return read.success ? (read.data as RecordContent<K>) : null;
}

/** What a role may keep: training and escorts also advisers and colleges, of their own; the rest the office. */
const keptBy: Partial<Record<RecordKind, readonly string[]>> = {
  training: ["class_adviser", "college_office", "internship_office", "school_admin"],
  escort: ["college_office", "internship_office", "school_admin"],
  plan: ["class_adviser", "college_office", "internship_office", "school_admin"],
};
const offices: readonly string[] = ["internship_office", "school_admin"];

/** Whether a role keeps records of a kind. */
export function mayKeep(role: SchoolActor["role"], kind: RecordKind): boolean {
  return (keptBy[kind] ?? offices).includes(role);
}
