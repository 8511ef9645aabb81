// Owns bringing a file: read, staged row by row, its columns recognised. Nothing counts yet; checking is check-run's.
import { createHash } from "node:crypto";
import type pg from "pg";
import {
  bringers,
  type Importer,
  type ImportKind,
  isOfSchool,
  mappingOwner,
  scopeOf,
} from "~/app/domain/import-run";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { cleanCell, type Columns, cutText, type Sheet } from "~/app/domain/sheet";
import { type Day, dayOf, type Id } from "~/app/domain/values";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { hider, hideSamples, withoutNumbers } from "./hide-identities.server";
import { kinds } from "./kinds/kinds.server";
import { nobody, starterOf } from "./own-run.server";
import { columnsOfSheet, fitOf } from "./propose-columns.server";
import { inRawTransaction } from "./raw-transaction.server";
import { readTable } from "./read-table.server";
import { stageRows } from "./staging.server";

export type TakeFile = {
  kind: ImportKind;
  bytes: Buffer;
  fileName: string;
  /** Postings: where they come from, as shown to students. */
  sourceName?: string;
  /** Postings: the day they were seen there; today when it is not known. */
  sourcedOn?: Day | null;
  /** Lists of people: the school, when an operator brings them. */
  schoolId?: Id;
};

/**
 * Takes a file in and proposes its columns; earlier uncommitted runs of the same file by the same person go. Refuses
 * `import.not_allowed` for the role, `import.school_needed`, and what the reader refuses.
 */
export async function takeFile(
  services: Services,
  actor: Importer,
  file: TakeFile,
): Promise<Outcome<{ runId: Id }>> {
  if (!bringers[file.kind].includes(actor.role)) return refuse("import.not_allowed");
  const school = await schoolOf(services, actor, file);
  if (isOfSchool(file.kind) && !school) return refuse("import.school_needed");
  const table = await readTable(file.bytes);
  if (!table.ok) return table;
  const { sheets } = table.value;
  const proposed = await proposeAll(services, actor, file.kind, sheets);
  const best = bestOf(proposed, file.kind);
  if (best < 0) return refuse("import.unreadable", { why: "empty" });
  const sourceName = school?.name ?? (file.sourceName?.trim() || stemOf(cleanCell(file.fileName)));
  return inRawTransaction(services.pool, async (client) => {
    const facts = { sourceName, schoolId: school?.id ?? null };
    const { columns: rules, holdsIdentities } = kinds[file.kind];
    const known = proposed[best]!;
    const columns = holdsIdentities ? hideSamples(known, rules) : known;
    const runId = await openRun(client, services, actor, file, facts, { sheets, best, columns });
    for (const [sheetNo, sheet] of sheets.entries()) {
      const known = proposed[sheetNo] ?? { headerRows: [], columns: [] };
      const hide = hider(services.env, known, rules);
      const raw = sheet.rows.map((row) =>
        holdsIdentities ? hide(row) : { ...row, identities: {} },
      );
      await stageRows(client, runId, sheetNo, raw);
    }
    return accept({ runId });
  });
}

async function schoolOf({ db }: Pick<Services, "db">, actor: Importer, file: TakeFile) {
  if (!isOfSchool(file.kind)) return null;
  const id = actor.side === "school" ? actor.schoolId : file.schoolId;
  return id
    ? db.school.findFirst({ where: { id, isMember: true }, select: { id: true, name: true } })
    : null;
}

function proposeAll(
  { db }: Pick<Services, "db">,
  actor: Importer,
  kind: ImportKind,
  sheets: readonly Sheet[],
) {
  const owner = mappingOwner(actor);
  return Promise.all(
    sheets.map(({ rows }) => {
      const shown = kinds[kind].holdsIdentities ? rows.map(withoutNumbers) : rows;
      return columnsOfSheet(db, owner, kind, shown, kinds[kind].columns);
    }),
  );
}

/** The sheet that fits best, the first of several; -1 when none holds anything. */
function bestOf(proposed: readonly (Columns<string> | null)[], kind: ImportKind): number {
  const fits = proposed.map((one) => (one ? fitOf(one, kinds[kind].columns) : -Infinity));
  return fits.some(Number.isFinite) ? fits.indexOf(Math.max(...fits)) : -1;
}

function stemOf(fileName: string): string {
  return fileName.replace(/^postings_|\.[a-z]+$/gi, "");
}

/** A file that was taken over before was seen at its source on the same day, whenever it comes again. */
const dayOfSameFile = `(select same."sourcedOn" from "ImportRun" same where same."kind" = 'postings' and $15::date is not null
  and same."state" = 'committed' and same."fileHash" = $4 and same."sourceName" = $5
  order by same."committedAt" desc limit 1)`;

async function openRun(
  client: pg.PoolClient,
  { clock }: Pick<Services, "clock">,
  actor: Importer,
  { kind, bytes, fileName, sourcedOn }: TakeFile,
  { sourceName, schoolId }: { sourceName: string; schoolId: Id | null },
  found: { sheets: readonly Sheet[]; best: number; columns: Columns<string> },
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
  const options = { role, scope: scopeOf(actor), owner: mappingOwner(actor) };
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
