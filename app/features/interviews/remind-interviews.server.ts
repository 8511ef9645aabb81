// Owns reminding both sides of an interview that is near. A time is claimed before anybody is told: better one reminder
// lost than two sent.
import { remindHours } from "~/app/domain/interview";
import type { Id } from "~/app/domain/values";
import { announce } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";

const batch = 200;

/** Announces each taken time that begins within `remindHours` and still awaits its interview, once; returns how many. What is left over is for the next
 * run. */
export async function remindInterviews({
  db,
  clock,
}: Pick<Services, "db" | "clock">): Promise<{ reminded: number }> {
  const now = clock.now();
  const until = new Date(now.getTime() + remindHours * 3_600_000);
  return db.$transaction(async (tx) => {
    const rows = await tx.$queryRaw<{ id: Id; applicationId: Id }[]>`
      update "InterviewSlot" set "remindedAt" = ${now} where id in (
        select s.id from "InterviewSlot" s
        join "Application" a on a.id = s."applicationId" and a.status = 'interview'
        where s."cancelledAt" is null and s."remindedAt" is null
          and s."startsAt" > ${now} and s."startsAt" <= ${until}
        order by s."startsAt" limit ${batch} for update of s skip locked)
      returning id, "applicationId"`;
    for (const { id: slotId, applicationId } of rows) {
      const name = "interview.moved" as const;
      await announce(tx, now, { name, slotId, applicationId, change: "near" });
    }
    return { reminded: rows.length };
  });
}
