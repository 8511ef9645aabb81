// Owns the word of the clock about weeks that were not written: once for each, to the student alone. Which weeks there are and
// when each is due: domain/journal.ts.
import { dueDayOf, weeksOf } from "~/app/domain/journal";
import { type Day, dayOf, type Id } from "~/app/domain/values";
import { workedStayOf, textOfDay } from "~/app/features/journal/stay-of";
import type { Services } from "~/app/platform/services.server";
import { sayOnce } from "./say-once.server";

const atOnce = 200;

/** Tells students of the last week that they owe; of older ones they have heard. How many were told. */
export async function remindWeeks(on: Pick<Services, "db" | "clock">): Promise<number> {
  const today = dayOf(on.clock.now());
  let told = 0;
  for await (const { id, week } of owed(on, today)) {
    const of = `journal_${week}` as const;
    const event = { name: "placement.reminded", placementId: id, of } as const;
    if (await sayOnce(on, id, of, event)) told += 1;
  }
  return told;
}

async function* owed(
  { db }: Pick<Services, "db">,
  today: Day,
): AsyncGenerator<{ id: Id; week: Day }> {
  let after: Id | null = null;
  for (;;) {
    const rows = await readRunning(db, after);
    for (const { id, journal, ...row } of rows) {
      const week = weeksOf(workedStayOf(row), today)
        .filter((monday) => dueDayOf(monday) < today)
        .at(-1);
      const isIn = journal.some(
        ({ weekOf, submittedAt }) => submittedAt !== null && textOfDay(weekOf) === week,
      );
      if (week !== undefined && !isIn) yield { id, week };
    }
    if (rows.length < atOnce) return;
    after = rows.at(-1)?.id ?? null;
  }
}

function readRunning(db: Services["db"], after: Id | null) {
  return db.placement.findMany({
    where: { state: { in: ["running", "ended"] }, ...(after ? { id: { gt: after } } : {}) },
    ...{ orderBy: { id: "asc" }, take: atOnce },
    select: {
      ...{ id: true, startsOn: true, endsOn: true, endedAt: true, terms: true },
      // The last one that can be owed is among these.
      journal: {
        ...{ orderBy: { weekOf: "desc" }, take: 3 },
        select: { weekOf: true, submittedAt: true },
      },
    },
  });
}
