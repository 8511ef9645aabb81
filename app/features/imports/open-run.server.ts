// Owns the row of an import that has just been brought; earlier uncommitted runs of the same file by the same person go.
import { createHash } from "node:crypto";
import type pg from "pg";
import { type Importer, mappingOwner, scopeOf } from "~/app/domain/import-run";
import { cutText, type Sheet } from "~/app/domain/sheet";
import { dayOf, type Id } from "~/app/domain/values";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import type { Continued } from "./continue-run.server";
import { nobody, starterOf } from "./own-run.server";
import type { TakeFile } from "./take-file.server";

/** A file that was taken over before was seen at its source on the same day, whenever it comes again. */
const dayOfSameFile = `(select same."sourcedOn" from "ImportRun" same where same."kind" = 'postings' and $15::date is not null
  and same."state" = 'committed' and same."fileHash" = $4 and same."sourceName" = $5
  order by same."committedAt" desc limit 1)`;

/** Opens a run for a file in the caller's transaction; its rows are staged next. */
export async function openRun(
  client: pg.PoolClient,
  { clock }: Pick<Services, "clock">,
  actor: Importer,
  { kind, bytes, fileName, sourcedOn }: TakeFile,
  { sourceName, schoolId }: { sourceName: string; schoolId: Id | null },
  found: Pick<Continued, "columns" | "options"> & { sheets: readonly Sheet[]; best: number },
): Promise<Id> {
  const now = clock.now();
  const fileHash = createHash("sha256").update(bytes).digest("hex");
  const starter = starterOf(actor);
  const earlier = `select "id" from "ImportRun" where "state" in ('open', 'checked', 'failed') and "kind" = $1::"ImportKind"
    and "fileHash" = $2 and "schoolId" is not distinct from $3::uuid and "startedById" is not distinct from $4::uuid`;
  const same = [kind, fileHash, schoolId, starter];
  await client.query(`delete from "ImportRow" where "runId" in (${earlier})`, same);
  await client.query(`delete from "ImportRun" where "id" in (${earlier})`, same);
  const runId = newId(now.getTime());
  const sheets = found.sheets.map(({ name, rows, hiddenRows, hiddenColumns }, no) => {
    return { no, name, rows: rows.length, hiddenRows, hiddenColumns };
  });
  const role = actor.personId === nobody ? "system" : actor.role;
  const own = { role, scope: scopeOf(actor), owner: mappingOwner(actor) };
  const options = { ...found.options, ...own };
  await client.query(
    `insert into "ImportRun" ("id", "kind", "state", "fileName", "fileHash", "sourceName", "sourcedOn", "schoolId",
       "startedById", "sheets", "sheetNo", "columns", "options", "of", "createdAt")
     values ($1, $2, 'open', $3, $4, $5, coalesce($6::date, ${dayOfSameFile}, $15::date), $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      ...[runId, kind, cutText(fileName.replaceAll("\u0000", ""), 200), fileHash, sourceName],
      ...[kind === "postings" ? sourcedOn : null, schoolId, starter],
      ...[JSON.stringify(sheets), found.best, JSON.stringify(found.columns)],
      ...[JSON.stringify(options), sheets[found.best]!.rows, now],
      kind === "postings" ? dayOf(now) : null,
    ],
  );
  return runId;
}
