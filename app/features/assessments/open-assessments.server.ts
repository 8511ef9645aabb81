// Owns the clock of assessments: the day before the last one, all three are asked, once.
import { accept } from "~/app/domain/refusal";
import { addDays, dayOf } from "~/app/domain/values";
import { columnOfDay } from "~/app/features/journal/stay-of";
import { announce, inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";

const mark = "assessment_open";
const atOnce = 300;

/** Asks firm, teacher and student of every placement that ends tomorrow or has ended; a word that was said is not said again,
 * however often this runs. Returns how many placements were told of now. */
export async function openAssessments({
  db,
  clock,
}: Pick<Services, "db" | "clock">): Promise<number> {
  const now = clock.now();
  const until = columnOfDay(addDays(dayOf(now), 1));
  const due = await db.$queryRaw<{ id: string }[]>`
    select p.id from "Placement" p
    where (p.state::text in ('ended', 'terminated') or p.state::text = 'running' and p."endsOn" <= ${until})
      and (select count(*) from "Assessment" a where a."placementId" = p.id) < 3
      and not exists (select 1 from "ClockMark" m where m."subjectId" = p.id and m.mark = ${mark})
    order by p."endsOn" limit ${atOnce}`;
  let told = 0;
  for (const { id } of due) {
    const outcome = await inTransaction(db, async (tx) => {
      const data = [{ subjectId: id, mark, at: now }];
      const { count } = await tx.clockMark.createMany({ data, skipDuplicates: true });
      if (count > 0) await announce(tx, now, { name: "assessment.opened", placementId: id });
      return accept(count);
    });
    if (outcome.ok) told += outcome.value;
  }
  return told;
}
