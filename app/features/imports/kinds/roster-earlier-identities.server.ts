// Owns carrying identity numbers over from an earlier reading of a list: a marked sheet comes back with hidden numbers,
// and what they told stands in the staging of the run it was made from. Reads only.
import { isHiddenIdentity } from "~/app/domain/identity-number";
import type { RosterCells } from "~/app/domain/roster";
import { plain } from "~/app/domain/sheet";
import { identityColumn } from "../hide-identities.server";
import type { Identity, Work } from "./kind.server";

/**
 * Gives what is kept of a hidden number, by student number and hidden text: from the uncommitted runs of the same person
 * for the same school, the newest first; null for any other cell. Loads them when the first is asked for.
 */
export function earlierIdentities(work: Work): (cells: RosterCells) => Promise<Identity | null> {
  let loaded: Promise<Map<string, Identity>> | null = null;
  return async (cells) => {
    const hidden = cells[identityColumn] ?? "";
    if (!isHiddenIdentity(hidden)) return null;
    loaded ??= loadEarlier(work);
    return (await loaded).get(keyOf(cells.studentNumber ?? "", hidden)) ?? null;
  };
}

function keyOf(studentNumber: string, hidden: string): string {
  return `${plain(studentNumber)} ${plain(hidden)}`;
}

async function loadEarlier({ client, run }: Work): Promise<Map<string, Identity>> {
  const at = (column: string) =>
    `(select (c->>'position')::int from jsonb_array_elements(u."columns"->'columns') as c
      where c->>'column' = '${column}' limit 1)`;
  const { rows } = await client.query<{ number: string; hidden: string; identity: Identity }>(
    `select r."cells"[a."number" + 1] as "number", r."cells"[a."identity" + 1] as "hidden",
       r."data"->'identities'->(a."identity"::text) as "identity"
     from "ImportRun" u
     cross join lateral (select ${at("studentNumber")} as "number", ${at(identityColumn)} as "identity") as a
     join "ImportRow" r on r."runId" = u."id" and r."sheetNo" = u."sheetNo"
     where u."kind" = 'roster' and u."schoolId" = $2 and u."startedById" is not distinct from $3::uuid and u."id" <> $1
       and r."data"->'identities'->(a."identity"::text) is not null
     order by u."createdAt", u."id"`,
    [run.id, run.schoolId, run.startedById],
  );
  return new Map(
    rows.map(({ number, hidden, identity }) => [keyOf(number, hidden), identity] as const),
  );
}
