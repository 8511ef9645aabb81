// Owns what a commit does with students who are known and not in the list: those whom the check has shown, nobody else.
import type pg from "pg";
import type { Id } from "~/app/domain/values";
import { keepBefore } from "../restore.server";
import type { Work } from "./kind.server";

type GoneRow = { enrolmentId: Id; isAsShown: boolean };

/** Those whom the check has shown as gone, and whether each still studies in the same class. Who came since is not meant. */
export async function stagedGone(client: pg.PoolClient, runId: Id): Promise<GoneRow[]> {
  const { rows } = await client.query<GoneRow>(
    `select r."data"->>'enrolmentId' as "enrolmentId", exists (
       select 1 from "Enrolment" e join "SchoolClass" c on c."id" = e."classId"
       where e."id" = (r."data"->>'enrolmentId')::uuid and e."state" in ('enrolled', 'on_leave')
         and c."name" = r."data"->'shown'->>'className') as "isAsShown"
     from "ImportRow" r where r."runId" = $1 and r."outcome" = 'gone'`,
    [runId],
  );
  return rows;
}

/** Who is not in the list any more has left. Keeps what they were, in the same transaction. */
export async function endGone({ client, run, now }: Work, gone: readonly GoneRow[]): Promise<void> {
  const ids = gone.map(({ enrolmentId }) => enrolmentId);
  await keepBefore(client, run.id, "Enrolment", ids);
  await client.query(
    `update "Enrolment" set "state" = 'left', "endedOn" = ($2::timestamptz at time zone 'Asia/Shanghai')::date
     where "id" = any($1)`,
    [ids, now],
  );
}
