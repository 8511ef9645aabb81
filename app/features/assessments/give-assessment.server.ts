// Owns what firm, teacher and student say at the end: each for the own side, a teacher for a firm that telephones; what others
// say may be disputed, and the office settles. Who said it, and how, is kept.
import { z } from "zod";
import {
  type AssessmentContent,
  AssessmentContent as Content,
  assessmentStateOf,
  type AssessmentStep,
  type Assessor,
  assessors,
  causes,
  contracts,
  decideAssessmentStep,
  hirings,
  isAssessed,
  missingOf,
  outcomes,
  ratingPoints,
} from "~/app/domain/assessment";
import { accept, type Outcome, refuse, type RefusalCode } from "~/app/domain/refusal";
import { Day, dayOf, Id } from "~/app/domain/values";
import { announce, audit, inTransaction } from "~/app/platform/db.server";
import { toldAt } from "~/app/platform/form.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { findAssessed, type Speaker } from "./find-assessed.server";

const words = z.string().trim().max(1_000);
type Said = Partial<Pick<AssessmentContent, "outcome" | "cause" | "lastDay">>;
/** What an outcome needs is told with the other faults of the form, not after them. */
const tells = (field: "cause" | "lastDay", error: RefusalCode) =>
  [
    ({ outcome = "completed", cause, lastDay }: Said) =>
      !missingOf({ outcome, cause: cause ?? null, lastDay: lastDay ?? null }).includes(field),
    toldAt(field, error),
  ] as const;

const AssessmentFields = z.strictObject({
  placementId: Id,
  of: z.enum(assessors),
  outcome: z.enum(outcomes),
  cause: z.enum(causes).optional(),
  lastDay: z.optional(Day),
  hoursMissed: z.int().min(0).max(5_000).optional(),
  /** By the points of the side, in their order. */
  ratings: z.array(z.int().min(1).max(5).optional()).max(10).default([]),
  hired: z.enum(hirings).optional(),
  contract: z.enum(contracts).optional(),
  score: z.int().min(0).max(100).optional(),
  feedback: words.default(""),
  advice: words.default(""),
});
export const GiveAssessment = AssessmentFields.refine(
  ...tells("cause", "assessment.cause_needed"),
).refine(...tells("lastDay", "assessment.last_day_needed"));
type Input = z.output<typeof GiveAssessment>;

/** Says one side's word, or mends it as long as nobody disputes it. Refusals: `assessment.not_found` outside the speaker's
 * reach, `assessment.not_open`, those of the law, `assessment.cause_needed`, `assessment.last_day_needed`. */
export function giveAssessment(
  { db, clock }: Pick<Services, "db" | "clock">,
  by: Speaker,
  input: Input,
): Promise<Outcome<null>> {
  const now = clock.now();
  const { placementId, of } = input;
  return inTransaction(db, async (tx) => {
    const found = await findAssessed(tx, by, placementId);
    if (!found) return refuse("assessment.not_found");
    const judged = judge(found, by, input, now);
    if (!judged.ok) return judged;
    const { step, content, said } = judged.value;
    const id = said?.id ?? newId(now.getTime());
    const row = {
      ...{ content, score: input.score ?? null, submittedAt: now, submittedById: by.personId },
      ...{ byName: by.name, byPhone: step === "write_down" },
    };
    const key = { placementId, party: of };
    await tx.assessment.upsert({
      where: { placementId_party: key },
      create: { id, ...key, ...row },
      update: row,
    });
    // Their own word is no news to students.
    if (of !== "student")
      await announce(tx, now, { name: "assessment.moved", assessmentId: id, step });
    await audit(tx, now, { actor: by, action: `assessment.${step}`, subject: ["assessment", id] });
    return accept(null);
  });
}

type Found = NonNullable<Awaited<ReturnType<typeof findAssessed>>>;
type Judged = {
  step: AssessmentStep;
  content: AssessmentContent;
  said: Found["assessments"][number] | undefined;
};

function judge(found: Found, by: Speaker, input: Input, now: Date): Outcome<Judged> {
  const { of } = input;
  if (!isAssessed(found, dayOf(now))) return refuse("assessment.not_open");
  const said = found.assessments.find(({ party }) => party === of);
  const step: AssessmentStep = of === "firm" && by.side === "school" ? "write_down" : "submit";
  const next = decideAssessmentStep(assessmentStateOf(said), step, of, by.role);
  if (!next.ok) return next;
  const content = contentOf(input);
  const whole = judgeWhole(content);
  return whole.ok ? accept({ step, content, said }) : whole;
}

function judgeWhole(content: AssessmentContent): Outcome<null> {
  const [missing] = missingOf(content);
  if (!missing) return accept(null);
  return refuse(missing === "cause" ? "assessment.cause_needed" : "assessment.last_day_needed");
}

function contentOf({ of, ratings, ...input }: Input): AssessmentContent {
  const points: readonly string[] = ratingPoints[of];
  const { cause, lastDay, hoursMissed, hired, contract } = input;
  const isWhole = input.outcome === "completed";
  return Content.parse({
    ...{ outcome: input.outcome, feedback: input.feedback, advice: input.advice },
    cause: isWhole ? null : (cause ?? null),
    lastDay: isWhole ? null : (lastDay ?? null),
    hoursMissed: hoursMissed ?? null,
    ratings: Object.fromEntries(
      points.flatMap((point, at) => (ratings[at] ? [[point, ratings[at]]] : [])),
    ),
    ...ofFirm(of, { hired, contract }),
  });
}

/** Who hired whom is the firm's to say. */
function ofFirm(of: Assessor, { hired, contract }: Partial<Input>) {
  return of === "firm" ? { hired: hired ?? null, contract: contract ?? null } : {};
}
