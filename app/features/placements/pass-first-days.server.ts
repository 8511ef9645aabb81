// Owns what passing time does to placements before and on their first day: they begin when everything is there, and what is
// missing is told in working days before. Which day says what: domain/placement-clock.ts. A first day never passes with a
// paper missing: such a placement stays where it is, and everybody hears of it.
import { agreedKinds } from "~/app/domain/listing-kind";
import { jurisdictionAt, startWordDue } from "~/app/domain/placement-clock";
import { readTerms } from "~/app/domain/placement-terms";
import { refuse } from "~/app/domain/refusal";
import { addDays, type Day, dayOf, type Id } from "~/app/domain/values";
import { holidayTable } from "~/app/domain/working-days";
import { columnOfDay, textOfDay } from "~/app/features/journal/stay-of";
import { inTransaction, theClock } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { readStartGaps } from "./read-start-gaps.server";
import { recordStep } from "./record-step.server";
import { sayOnce } from "./say-once.server";

type On = Pick<Services, "db" | "clock" | "reference">;

/** Five working days are at most so many days, around the longest holidays. */
const farthest = 18;
const atOnce = 100;

/** Begins what may begin today and tells what is missing of the rest; how many of each. */
export async function passFirstDays(on: On): Promise<{ begun: number; told: number }> {
  const today = dayOf(on.clock.now());
  const holidays = holidayTable(on.reference.holidays);
  const done = { begun: 0, told: 0 };
  for await (const rows of dueSoon(on, today)) {
    const gaps = await readStartGaps(
      on.db,
      rows.map(({ id }) => id),
      today,
    );
    for (const { id, startsOn, terms } of rows) {
      const day = textOfDay(startsOn);
      const isReady = gaps.get(id)?.length === 0;
      if (isReady && day <= today) done.begun += await begin(on, id);
      if (isReady) continue;
      const where = jurisdictionAt(readTerms(terms).regionCode);
      const of = startWordDue(day, today, holidays, where);
      if (of === null) continue;
      const event = { name: "placement.reminded", placementId: id, of } as const;
      // A first day that was moved is told anew.
      if (await sayOnce(on, id, `${of}:${day}`, event)) done.told += 1;
    }
  }
  return done;
}

type Row = { id: Id; startsOn: Date; terms: unknown };

async function* dueSoon({ db }: On, today: Day): AsyncGenerator<Row[]> {
  let after: Id | null = null;
  for (;;) {
    const rows: { id: Id; startsOn: Date | null; terms: unknown }[] = await db.placement.findMany({
      where: {
        ...{ state: "confirmed", kind: { in: agreedKinds } },
        startsOn: { lte: columnOfDay(addDays(today, farthest)) },
        ...(after ? { id: { gt: after } } : {}),
      },
      ...{ orderBy: { id: "asc" }, take: atOnce },
      select: { id: true, startsOn: true, terms: true },
    });
    yield rows.flatMap(({ startsOn, ...row }) => (startsOn ? [{ ...row, startsOn }] : []));
    if (rows.length < atOnce) return;
    after = rows.at(-1)?.id ?? null;
  }
}

/** Looks once more in the transaction that begins it: a paper may have fallen since. */
async function begin({ db, clock }: On, id: Id): Promise<number> {
  const now = clock.now();
  const begun = await inTransaction(db, async (tx) => {
    const row = await tx.placement.findUnique({
      where: { id },
      select: { id: true, state: true, version: true, startsOn: true },
    });
    const gaps = (await readStartGaps(tx, [id], dayOf(now))).get(id);
    if (!row?.startsOn || textOfDay(row.startsOn) > dayOf(now) || gaps?.length !== 0)
      return refuse("placement.changed_meanwhile");
    return recordStep(tx, now, theClock, row, { step: "start", data: { startedAt: now } });
  });
  return begun.ok ? 1 : 0;
}
