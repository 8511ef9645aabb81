// Owns the reading of stored lists: what the last complete run found for one person or one listing, and what came since, in
// one query. Whether a match may still be shown (open, not refused, not applied for) is asked by the page that shows it.
import type { Services } from "~/app/platform/services.server";
import type { Id } from "~/app/domain/values";
import { type Match, unpackMatches } from "./packed-matches.server";

/** When a list was last made or patched, and when the run ended that it comes from. */
export type ListAge = { madeAt: Date; runAt: Date };
type Row = ListAge & { list: Uint8Array };

/** The best of the other side for a person (their own list) or a listing (that the actor's firm owns: the caller has asked),
 * the most placed first; null where no complete run knows the owner. */
export async function findMatchList(
  { db }: Pick<Services, "db">,
  ownerId: Id,
): Promise<(ListAge & { matches: Match[] }) | null> {
  const [row] = await db.$queryRaw<Row[]>`
    select l.list, l."madeAt", r."finishedAt" as "runAt"
    from "MatchList" l join "MatchRun" r on r.id = l."runId" and r."isCurrent"
    where l."ownerId" = ${ownerId}::uuid and l.slot = r.slot`;
  return row ? { matches: unpackMatches(row.list), madeAt: row.madeAt, runAt: row.runAt } : null;
}

/** The matches alone. */
export async function findMatches(
  services: Pick<Services, "db">,
  ownerId: Id,
): Promise<Match[] | null> {
  return (await findMatchList(services, ownerId))?.matches ?? null;
}

/** The same for many owners at once, by owner; whom no complete run knows is missing. */
export async function findMatchesOfMany(
  { db }: Pick<Services, "db">,
  ownerIds: readonly Id[],
): Promise<ReadonlyMap<Id, Match[]>> {
  const rows = await db.$queryRaw<{ ownerId: Id; list: Uint8Array }[]>`
    select l."ownerId", l.list from "MatchList" l join "MatchRun" r on r.id = l."runId" and r."isCurrent"
    where l."ownerId" = any(${[...ownerIds]}::uuid[]) and l.slot = r.slot`;
  return new Map(rows.map(({ ownerId, list }) => [ownerId, unpackMatches(list)]));
}

/** What the scarcity of each owner adds in the lists of others, as the last run found it; whom it does not know is missing. */
export async function findPrices(
  { db }: Pick<Services, "db">,
  ownerIds: readonly Id[],
): Promise<ReadonlyMap<Id, number>> {
  const rows = await db.$queryRaw<{ ownerId: Id; price: number }[]>`
    select l."ownerId", l.price from "MatchList" l join "MatchRun" r on r.id = l."runId" and r."isCurrent"
    where l."ownerId" = any(${[...ownerIds]}::uuid[]) and l.slot = r.slot`;
  return new Map(rows.map(({ ownerId, price }) => [ownerId, price]));
}
