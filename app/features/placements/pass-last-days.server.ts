// Owns what passing time does to placements at their end: they end with their last day, and whoever has not said how it was is
// asked again. That assessments open is features/assessments'. Which day says what: domain/placement-clock.ts.
import { assessmentReminderDue, type assessmentReminders } from "~/app/domain/placement-clock";
import { addDays, type Day, dayOf, type Id } from "~/app/domain/values";
import { columnOfDay, textOfDay } from "~/app/features/journal/stay-of";
import { inTransaction, theClock } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { recordStep } from "./record-step.server";
import { sayOnce } from "./say-once.server";

type On = Pick<Services, "db" | "clock">;
const assessors = ["student", "firm", "school"] as const;
const atOnce = 500;
/** After so many days nobody is asked any more: the office has it on its list. */
const longest = 60;

/** Ends what is over and asks for assessments that are missing; how many of each. */
export async function passLastDays(on: On): Promise<{ ended: number; asked: number }> {
  const today = dayOf(on.clock.now());
  return { ended: await endThoseOver(on, today), asked: await askForAssessments(on, today) };
}

async function endThoseOver({ db, clock }: On, today: Day): Promise<number> {
  const now = clock.now();
  const over = await db.placement.findMany({
    where: { state: "running", endsOn: { lt: columnOfDay(today) } },
    ...{ orderBy: { endsOn: "asc" }, take: atOnce },
    select: { id: true, state: true, version: true, endCode: true, endNote: true },
  });
  let ended = 0;
  for (const { endCode, endNote, ...row } of over) {
    // A last day that an amendment has brought forward, with its reason.
    const early = { step: "break_off", reason: endNote || (endCode ?? "") } as const;
    const step = { ...(endCode ? early : { step: "end" as const }), data: { endedAt: now } };
    const outcome = await inTransaction(db, (tx) => recordStep(tx, now, theClock, row, step));
    if (outcome.ok) ended += 1;
  }
  return ended;
}

async function askForAssessments(on: On, today: Day): Promise<number> {
  const rows = await on.db.placement.findMany({
    where: {
      state: { in: ["running", "ended"] },
      endsOn: {
        lt: columnOfDay(today),
        gte: columnOfDay(addDays(today, -longest)),
      },
    },
    ...{ orderBy: { endsOn: "asc" }, take: atOnce },
    select: {
      ...{ id: true, endsOn: true },
      assessments: { where: { submittedAt: { not: null } }, select: { party: true } },
    },
  });
  let asked = 0;
  for (const { id, endsOn, assessments } of rows) {
    const due = endsOn && assessmentReminderDue(textOfDay(endsOn), today);
    if (due === null) continue;
    const given: readonly string[] = assessments.map(({ party }) => party);
    asked += await ask(
      on,
      id,
      due,
      assessors.filter((party) => !given.includes(party)),
    );
  }
  return asked;
}

async function ask(
  on: On,
  placementId: Id,
  due: (typeof assessmentReminders)[number],
  missing: readonly (typeof assessors)[number][],
): Promise<number> {
  if (missing.length === 0) return 0;
  let asked = 0;
  for (const party of missing) {
    const event = { name: "assessment.missing", placementId, party } as const;
    if (await sayOnce(on, placementId, `assessment_${String(due)}_${party}`, event)) asked += 1;
  }
  return asked;
}
