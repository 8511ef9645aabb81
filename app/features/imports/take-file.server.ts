// Owns bringing a file: read, staged row by row, its columns recognised. Nothing counts yet; checking is check-run's.
import {
  bringers,
  type Importer,
  type ImportKind,
  isOfSchool,
  mappingOwner,
} from "~/app/domain/import-run";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { cleanCell, type Sheet } from "~/app/domain/sheet";
import type { Day, Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { continueRun } from "./continue-run.server";
import { hider, hideSamples, withoutNumbers } from "./hide-identities.server";
import { kinds } from "./kinds/kinds.server";
import { openRun } from "./open-run.server";
import { columnsOfSheet, fitOf, type ProposedColumns } from "./propose-columns.server";
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
  const { db } = services;
  const { columns: known, options } = await continueRun(db, actor, file.kind, proposed[best]!);
  return inRawTransaction(services.pool, async (client) => {
    const facts = { sourceName, schoolId: school?.id ?? null };
    const { columns: rules, holdsIdentities } = kinds[file.kind];
    const columns = holdsIdentities ? hideSamples(known, rules) : known;
    const found = { sheets, best, columns, options };
    const runId = await openRun(client, services, actor, file, facts, found);
    for (const [sheetNo, sheet] of sheets.entries()) {
      const proposal = sheetNo === best ? known : proposed[sheetNo]?.columns;
      const chosen = proposal ?? { headerRows: [], columns: [] };
      const hide = hider(services.env, chosen, rules);
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
function bestOf(proposed: readonly (ProposedColumns | null)[], kind: ImportKind): number {
  const fits = proposed.map((one) => (one ? fitOf(one.columns, kinds[kind].columns) : -Infinity));
  return fits.some(Number.isFinite) ? fits.indexOf(Math.max(...fits)) : -1;
}

function stemOf(fileName: string): string {
  return fileName.replace(/^postings_|\.[a-z]+$/gi, "");
}
