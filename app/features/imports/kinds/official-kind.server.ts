// Owns how an official table is brought beside ours: it wins by code, rows are never deleted, and every change of a row
// is written down, by which running processes notice (platform/reference.server.ts). Which columns a table has and what
// they mean is the kinds' (majors, occupations, regions, schools).
import { checkOfficial } from "./check-official.server";
import { commitOfficial } from "./commit-official.server";
import { firstDependence } from "./first-dependence.server";
import type { KindSpec, Work } from "./kind.server";
import type { OfficialSpec } from "./official-spec.server";

/** A kind of import for an official table. */
export function officialKind<T>(spec: OfficialSpec<T>): KindSpec {
  return {
    columns: spec.columns,
    ...{ isWhole: false, holdsIdentities: false },
    check: (work, rows) => checkOfficial(spec, work, rows),
    commit: (work) => commitOfficial(spec, work),
    dependence: (work) => firstDependence(work, [...spec.dependents, correctedSince]),
    undoing: writeUndone,
  };
}

/** Rows that were changed again, by a person or another file that still stands. */
const correctedSince = [
  "changed_later",
  `select r."code" from "ReferenceChange" mine
   join "ReferenceChange" r on r."table" = mine."table" and r."code" = mine."code" and r."at" > mine."at"
   where mine."importRunId" = $1 and r."importRunId" is distinct from $1
     and not exists (select 1 from "ImportRun" u where u."id" = r."importRunId" and u."state" = 'undone')`,
] as const;

/** What is taken back is written down like what was brought, the other way round. */
async function writeUndone({ client, run, now }: Work): Promise<void> {
  await client.query(
    `insert into "ReferenceChange" ("id", "at", "table", "code", "before", "after", "byId", "importRunId", "note")
     select gen_random_uuid(), $2, "table", "code", "after", "before", "byId", "importRunId", "note"
     from "ReferenceChange" where "importRunId" = $1`,
    [run.id, now],
  );
}
