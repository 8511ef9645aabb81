// Owns the rows behind a page of hits, in one statement that stays planned: every search waits for it, and a query by relations
// takes three and plans the firms anew. The scope is onTheMarket's (read-search.server.ts), said in SQL; a test holds them together.
import { listingScope } from "~/app/domain/listing";
import type { Viewer } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import type { listingCardSelect } from "./listing-card.server";

export type FoundRow = Prisma.ListingGetPayload<{ select: typeof listingCardSelect }> & {
  description: string;
  requirements: string;
  validUntil: Date;
  skills: { skillCode: string }[];
};

/** Names and codes as columns: a document for each row costs more than all the rest of the statement. */
type Flat = Omit<FoundRow, "enterprise" | "skills"> & { shortName: string; skillCodes: string[] };

/** A day as the instant that Prisma says for it. */
const day = (column: string) => `(l."${column}"::timestamp at time zone 'UTC') as "${column}"`;

const found = `
  select l.id, l.kind, l.title, l."occupationCode", l."occupationBy", l."occupationSure", l."regionCodes",
    l."placeText", l."payMin", l."payMax", l."payPeriod", l."payCurrency", l."educationRank", l.dorm, l."dormCost",
    l.meals, l.seats, l.taken, l."answerDays", l."sourceName", l."sourceUrl", l.description, l.requirements,
    l."validUntil", ${day("applyBy")}, ${day("sourcedOn")},
    e."shortName",
    array(select s."skillCode" from "ListingSkill" s where s."listingId" = l.id) as "skillCodes"
  from "Listing" l join "Enterprise" e on e.id = l."enterpriseId"
  where l.id = any($1::uuid[]) and l.status = 'live' and l."validUntil" > $2
    and (l.source = 'posted' and e.status = 'approved'
      or $3 and l.source = 'reposted' and e.status in ('unclaimed', 'approved'))`;

/** Of these listings those that the viewer may find, in no order. */
export async function readFoundRows(
  { pool, clock, repostedOn }: Pick<Services, "pool" | "clock" | "repostedOn">,
  viewer: Viewer,
  ids: readonly Id[],
): Promise<FoundRow[]> {
  if (ids.length === 0) return [];
  const { reposted } = listingScope(viewer, repostedOn);
  const values = [ids, clock.now(), reposted];
  const { rows } = await pool.query<Flat>({ name: "found_rows", text: found, values });
  return rows.map((row) => {
    const enterprise = { shortName: row.shortName };
    const skills = row.skillCodes.map((skillCode) => ({ skillCode }));
    return Object.assign(row, { enterprise, skills }); // copies of thirty columns take a sixth of this read's processor time
  });
}
