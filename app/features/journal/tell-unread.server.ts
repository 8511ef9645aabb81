// Owns telling of weeks that nobody read for seven days: the firm's confirmation and the teacher's mark, each once.
import { unreadBy, unreadDays } from "~/app/domain/journal";
import { announce, inTransaction } from "~/app/platform/db.server";
import { accept } from "~/app/domain/refusal";
import type { Services } from "~/app/platform/services.server";
import { atWork } from "./placement-scope.server";

const atOnce = 200;
const day = 86_400_000;

/** Announces every week handed in more than seven days ago that mentor or teacher has not read; a word that was said is not
 * said again, however often this runs. Returns how many were told now. */
export async function tellUnread({ db, clock }: Pick<Services, "db" | "clock">): Promise<number> {
  const now = clock.now();
  const before = new Date(now.getTime() - unreadDays * day);
  let told = 0;
  for (const by of unreadBy) {
    const mark = `unread_${by}`;
    const waiting = await db.$queryRaw<{ id: string }[]>`
      select e.id from "JournalEntry" e join "Placement" p on p.id = e."placementId"
      where e."submittedAt" < ${before} and e."returnedAt" is null
        and (${by} = 'mentor' and e."confirmedAt" is null or ${by} = 'teacher' and e.mark is null)
        and p.state::text = any(${[...atWork]})
        and not exists (select 1 from "ClockMark" m where m."subjectId" = e.id and m.mark = ${mark})
      order by e."submittedAt" limit ${atOnce}`;
    for (const { id } of waiting) {
      const outcome = await inTransaction(db, async (tx) => {
        const data = [{ subjectId: id, mark, at: now }];
        const { count } = await tx.clockMark.createMany({ data, skipDuplicates: true });
        if (count > 0) await announce(tx, now, { name: "journal.unread", entryId: id, by });
        return accept(count);
      });
      if (outcome.ok) told += outcome.value;
    }
  }
  return told;
}
